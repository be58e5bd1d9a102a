using System.Text.Json;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Tests.Agreements;

namespace TeleSSL.Domain.Tests.Clocks;

public class ClockPreviewTests
{
    [Fact]
    public void It_answers_for_a_start_before_Easter()
    {
        var preview = Ask("""{"unit":"spoc","priority":"p3","start":"2026-04-01T15:10:00+02:00"}""");

        Assert.Equal(Desk.At("2026-04-07 11:10"), preview.Reaction.DueAt);
        Assert.Equal(Desk.At("2026-04-08 15:10"), preview.Solution.DueAt);
    }

    [Fact]
    public void Pauses_move_the_solution_and_not_the_reaction()
    {
        var preview = Ask("""
            {"unit":"spoc","priority":"p3","start":"2026-04-01T15:10:00+02:00","pauses":[
              {"from":"2026-04-08T09:00:00+02:00","to":"2026-04-08T10:00:00+02:00"},{"from":"2026-04-08T08:00:00+02:00","to":"2026-04-08T09:00:00+02:00"}]}
            """);

        Assert.Equal(Desk.At("2026-04-07 11:10"), preview.Reaction.DueAt);
        Assert.Equal(Desk.At("2026-04-09 09:10"), preview.Solution.DueAt); // 0:50 + 8:00, then from 10:00 6:00 and 1:10
    }

    [Fact]
    public void Of_a_pause_that_began_before_the_start_the_rest_counts()
    {
        var preview = Ask("""
            {"unit":"spoc","priority":"p2","start":"2026-11-23T10:00:00+01:00","pauses":[
              {"from":"2026-11-23T08:00:00+01:00","to":"2026-11-23T09:00:00+01:00"},{"from":"2026-11-23T09:00:00+01:00","to":"2026-11-23T12:00:00+01:00"}]}
            """);

        Assert.Equal(Desk.At("2026-11-23 16:00"), preview.Solution.DueAt);
        Assert.Equal(TimeSpan.Zero, preview.Solution.Used);
    }

    [Theory]
    [InlineData("10:30", "11:00", null)]
    [InlineData("09:00", "10:00", null)]
    [InlineData("11:00", "12:30", "pauses-overlap")]
    [InlineData("11:30", "11:45", "pauses-overlap")]
    [InlineData("11:00", "12:00", "pauses-overlap")]
    public void Pauses_may_touch_and_not_overlap(string from, string to, string? code)
    {
        Pause[] pauses = [Between("11:00", "12:00"), Between(from, to)];

        Assert.Equal(code, new ClockPreview(new("spoc"), Priority.P2, Desk.At("2026-11-23 08:00"), pauses).Answer(Desk.Levels, Desk.Hours).Refused?.Code);
    }

    [Fact]
    public void It_goes_by_what_holds_at_the_unit_it_names()
    {
        var preview = new ClockPreview(new("spoc"), Priority.P3, Desk.At("2026-11-23 08:00"));
        var world = World.Catalogue(calendars: [Desk.Closed("2026-11-23", "Moving house")]);

        Assert.Equal(Desk.At("2026-11-24 12:00"), preview.Answer(world).Value.Reaction.DueAt);
        Assert.Equal(Desk.At("2026-11-23 12:00"), (preview with { Unit = new("ssl-syd") }).Answer(world).Value.Reaction.DueAt);
        Assert.Equal("unknown-unit", (preview with { Unit = new("461") }).Answer(world).Refused?.Code);
        Assert.Equal("unknown-unit", (preview with { Unit = new("nowhere") }).Answer(world).Refused?.Code);
    }

    [Theory]
    [InlineData("""{"unit":"spoc","priority":"p2","start":"1999-12-31T00:00:00Z"}""", "start")]
    [InlineData("""{"unit":"spoc","priority":"p2","start":"2100-01-01T00:00:00Z"}""", "start")]
    [InlineData("""{"unit":"spoc","priority":"p2","start":"2026-11-23T10:00:00Z","pauses":[{"from":"2026-11-23T10:00:00Z","to":"2026-11-23T10:00:00Z"}]}""", "pauses")]
    [InlineData("""{"unit":"spoc","priority":"p2","start":"2026-11-23T10:00:00Z","pauses":[{"from":"2026-11-23T10:00:00Z","to":"2126-11-23T10:00:00Z"}]}""", "pauses")]
    [InlineData("""{"unit":"spoc","priority":"p2","start":"2026-11-23T10:00:00Z","pauses":[null]}""", "pauses")]
    public void What_makes_no_sense_is_refused(string json, string field)
    {
        var refusal = JsonSerializer.Deserialize<ClockPreview>(json, DomainJson.Options)!.Answer(Desk.Levels, Desk.Hours).Refused;

        Assert.Equal("invalid-content", refusal?.Code);
        Assert.Contains(field, refusal!.Paths());
    }

    private static Pause Between(string from, string to) => new(Desk.At($"2026-11-23 {from}"), Desk.At($"2026-11-23 {to}"));

    private static Preview Ask(string json) => JsonSerializer.Deserialize<ClockPreview>(json, DomainJson.Options)!.Answer(Desk.Levels, Desk.Hours).Value;
}
