using System.Text.Json;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class ServiceLevelsTests
{
    [Theory]
    [InlineData(Priority.P1, 15, 120, ClockLine.WallClock)]
    [InlineData(Priority.P2, 60, 240, ClockLine.WallClock)]
    [InlineData(Priority.P3, 240, 960, ClockLine.WorkingTime)]
    [InlineData(Priority.P4, 480, 4800, ClockLine.WorkingTime)]
    [InlineData(Priority.P5, 480, 4800, ClockLine.WorkingTime)]
    public void The_defaults_are_those_of_the_national_service_desk_and_hold_for_all_dates(Priority priority, int reaction, int solution, ClockLine line)
    {
        var level = Desk.Levels.On(Desk.Day("2031-01-01"));

        Assert.Equal(new Target(TimeSpan.FromMinutes(reaction), line), level.Reaction(priority, open: true));
        Assert.Equal(new Target(TimeSpan.FromMinutes(priority == Priority.P1 ? 30 : reaction), line), level.Reaction(priority, open: false));
        Assert.Equal(new Target(TimeSpan.FromMinutes(solution), line), level.Solution(priority));
        Assert.Equal(level.Solution(priority), level.Partner("telma", priority));
        Assert.Equal(new Target(TimeSpan.FromMinutes(30), ClockLine.WallClock), level.HandOver());
        Assert.False(level.PartnerPauses);
    }

    [Fact]
    public void They_stay_what_they_are_as_JSON()
    {
        var levels = Desk.Holding(new ServiceLevel(Desk.Day("2026-01-01"), Desk.Day("2027-01-01"))
        {
            OutsideHours = OutsideHours.OnOpening,
            Partners = [new PartnerTarget("telma", ClockLine.WallClock, 60, Priority.P1)],
        });

        var json = JsonSerializer.Serialize(levels, DomainJson.Options);

        Assert.Contains("""{"priority":"p1","line":"wall-clock","reactionMinutes":15,"solutionMinutes":120,"reactionOutsideMinutes":30}""", json, StringComparison.Ordinal);
        Assert.Contains("\"outsideHours\":\"on-opening\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("soon", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<ServiceLevels>(json, DomainJson.Options), DomainJson.Options));
    }

    [Theory]
    [InlineData("""{"from":"2026-01-01","handOverMinutes":0}""", "invalid-content")]
    [InlineData("""{"from":"2026-01-01","handOverMinutes":600001}""", "invalid-content")]
    [InlineData("""{"from":"2026-01-01","priorities":[{"priority":"p1","line":"wall-clock","reactionMinutes":0,"solutionMinutes":1}]}""", "invalid-content")]
    [InlineData("""{"from":"2026-01-01","priorities":[{"priority":"p1","line":"wall-clock","reactionMinutes":1,"solutionMinutes":1,"reactionOutsideMinutes":0}]}""", "invalid-content")]
    [InlineData("""{"from":"2026-01-01","priorities":[null]}""", "invalid-content")]
    [InlineData("""{"from":"2026-01-01","partners":[{"partner":"fut","line":"wall-clock","minutes":-1}]}""", "invalid-content")]
    [InlineData("""{"from":"2026-01-01","partners":[{"partner":"fut","line":"wall-clock","minutes":1},{"partner":"fut","line":"wall-clock","minutes":2}]}""", "invalid-content")]
    [InlineData("""{"from":"2026-01-01","to":"2026-01-01"}""", "validity-without-days")]
    [InlineData("""{"from":"2026-01-01"},{"from":"2027-01-01"}""", "validity-overlaps")]
    [InlineData("""{"from":"2026-01-01","to":"2027-01-01"},{"from":"2027-01-01"}""", null)]
    [InlineData("null", "invalid-content")]
    public void What_makes_no_sense_is_refused(string levels, string? code) => Assert.Equal(
        code, JsonSerializer.Deserialize<ServiceLevels>($$"""{"unit":"spoc","levels":[{{levels}}]}""", DomainJson.Options)!.Checked().Refused?.Code);
}
