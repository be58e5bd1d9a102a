using System.Text.Json;
using TeleSSL.Domain.Support.Clocks;

namespace TeleSSL.Domain.Tests.Support.Clocks;

public class ClockPreviewTests
{
    [Fact]
    public void It_answers_for_a_start_before_Easter()
    {
        var preview = Ask("""{"priority":"p3","start":"2026-04-01T15:10:00+02:00"}""");

        Assert.Equal(Desk.At("2026-04-07 11:10"), preview.Reaction.DueAt);
        Assert.Equal(Desk.At("2026-04-08 15:10"), preview.Solution.DueAt);
    }

    [Fact]
    public void Pauses_move_the_solution_and_not_the_reaction()
    {
        var preview = Ask("""
            {"priority":"p3","start":"2026-04-01T15:10:00+02:00","pauses":[
              {"from":"2026-04-08T09:00:00+02:00","to":"2026-04-08T10:00:00+02:00"},{"from":"2026-04-08T08:00:00+02:00","to":"2026-04-08T09:30:00+02:00"}]}
            """);

        Assert.Equal(Desk.At("2026-04-07 11:10"), preview.Reaction.DueAt);
        Assert.Equal(Desk.At("2026-04-09 09:10"), preview.Solution.DueAt); // 0:50 + 8:00, then from 10:00 6:00 and 1:10
    }

    [Fact]
    public void A_pause_that_encloses_others_or_began_before_the_start_counts_whole()
    {
        var preview = Ask("""
            {"priority":"p2","start":"2026-11-23T10:00:00+01:00","pauses":[
              {"from":"2026-11-23T09:00:00+01:00","to":"2026-11-23T12:00:00+01:00"},{"from":"2026-11-23T10:30:00+01:00","to":"2026-11-23T11:00:00+01:00"}]}
            """);

        Assert.Equal(Desk.At("2026-11-23 16:00"), preview.Solution.DueAt);
        Assert.Equal(TimeSpan.Zero, preview.Solution.Used);
    }

    [Theory]
    [InlineData("""{"priority":"p2","start":"1999-12-31T00:00:00Z"}""", "start")]
    [InlineData("""{"priority":"p2","start":"2100-01-01T00:00:00Z"}""", "start")]
    [InlineData("""{"priority":"p2","start":"2026-11-23T10:00:00Z","pauses":[{"from":"2026-11-23T10:00:00Z","to":"2026-11-23T10:00:00Z"}]}""", "pauses")]
    [InlineData("""{"priority":"p2","start":"2026-11-23T10:00:00Z","pauses":[{"from":"2026-11-23T10:00:00Z","to":"2126-11-23T10:00:00Z"}]}""", "pauses")]
    [InlineData("""{"priority":"p2","start":"2026-11-23T10:00:00Z","pauses":[null]}""", "pauses")]
    public void What_makes_no_sense_is_refused(string json, string field)
    {
        var refusal = JsonSerializer.Deserialize<ClockPreview>(json, DomainJson.Options)!.Answer(Desk.Levels, Desk.Hours).Refused;

        Assert.Equal("invalid-content", refusal?.Code);
        Assert.Contains(field, refusal!.Errors.Keys);
    }

    private static Preview Ask(string json) => JsonSerializer.Deserialize<ClockPreview>(json, DomainJson.Options)!.Answer(Desk.Levels, Desk.Hours).Value;
}
