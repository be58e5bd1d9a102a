using System.Text.Json;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Tests.Agreements;

namespace TeleSSL.Domain.Tests.Clocks;

public class ServiceLevelsEntryTests
{
    [Fact]
    public void What_is_left_out_is_as_by_default_and_written_down()
    {
        var row = new PriorityTargets(Priority.P3, ClockLine.WorkingTime, 60, 480);

        var level = Assert.Single(Decide(
            """{"levels":[{"priorities":[{"priority":"p3","line":"working-time","reactionMinutes":60,"solutionMinutes":480}]}]}""").Value.Levels);

        Assert.Equal([.. PriorityTargets.Default.Select(one => one.Priority == Priority.P3 ? row : one)], level.Priorities);
        Assert.Equal((DateOnly.MinValue, 30, OutsideHours.Counts), (level.From, level.HandOverMinutes, level.OutsideHours));
    }

    [Theory]
    [InlineData("""[null]""", "invalid-content")]
    [InlineData("""[{"priorities":[null]}]""", "invalid-content")]
    [InlineData("""[{"partners":[null]}]""", "invalid-content")]
    [InlineData("""[{"handOverMinutes":0}]""", "invalid-content")]
    [InlineData("""[{},{}]""", "validity-overlaps")]
    [InlineData("""[{"from":"2026-01-01","to":"2026-01-01"}]""", "validity-without-days")]
    [InlineData("""[{"to":"2026-01-01"},{"from":"2026-01-01"}]""", null)]
    public void What_makes_no_sense_is_refused(string levels, string? code)
    {
        var refused = Decide($$"""{"levels":{{levels}}}""").Refused;

        Assert.Equal(code, refused?.Code);
        Assert.Equal(code is null ? null : "levels", refused?.Paths().Single());
    }

    [Fact]
    public void There_are_at_most_200_partner_rows() => Assert.NotNull(Decide(
        $$"""{"levels":[{"partners":[{{string.Join(',', Enumerable.Range(0, 201).Select(i => $$"""{"partner":"p{{i}}","line":"wall-clock","minutes":5}"""))}}]}]}""").Refused);

    private static Result<ServiceLevels> Decide(string json) =>
        JsonSerializer.Deserialize<ServiceLevelsEntry>(json, DomainJson.Options)!.Decide(new("spoc"), World.Catalogue());
}
