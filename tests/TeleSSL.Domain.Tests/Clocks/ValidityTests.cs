using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

/// <summary>Calendars and targets change on their dates; what was used before stays as it was counted then.</summary>
public class ValidityTests
{
    private static readonly DateOnly Tuesday = Desk.Day("2026-11-24");
    private static readonly ClockEvent[] Monday = [new Opened(Desk.At("2026-11-23 08:00"), Priority.P3)];

    [Fact]
    public void A_calendar_change_counts_from_its_first_day()
    {
        var hours = Desk.Week("2026-11-24", null, (DayOfWeek.Tuesday, "10:00", "14:00"), (DayOfWeek.Wednesday, "10:00", "14:00"));

        var clock = Monday.Of(ClockKind.Solution, "2026-11-25 11:00", hours: hours);

        Assert.Equal((TimeSpan.FromHours(13), Desk.At("2026-11-25 14:00")), (clock.Used, clock.DueAt)); // 8:00 + 4:00 + 4:00
    }

    [Theory]
    [InlineData(10, "2026-11-24 10:00")]
    [InlineData(20, "2026-11-25 12:00")]
    [InlineData(6, "2026-11-24 00:00")] // 8 hours were used on Monday, so due at the change
    public void A_target_change_counts_from_its_first_day_also_before_that_day_has_come(int hours, string due)
    {
        var clocks = new[] { "2026-11-23 09:00", "2026-11-24 00:00", "2026-11-24 09:00" }.Select(asOf => Monday.Of(ClockKind.Solution, asOf, From(Tuesday, hours)));

        Assert.All(clocks, clock => Assert.Equal(Desk.At(due), clock.DueAt));
    }

    [Fact]
    public void The_step_says_so()
    {
        var steps = Monday.Of(ClockKind.Solution, "2026-11-23 09:00", From(Tuesday, 10)).Steps;

        steps.Single(step => step.What == StepKind.Retargeted).Says(
            Desk.At("2026-11-24 00:00"), StepKind.Retargeted, "targets of Tue 24 Nov 00:00: 16 h working time → 10 h working time, 8 h used");
    }

    [Fact]
    public void What_was_due_before_new_targets_hold_stays_due()
    {
        ClockEvent[] events = [new Opened(Desk.At("2026-11-19 08:00"), Priority.P3)];

        Assert.Equal(Desk.At("2026-11-23 08:30"), events.Of(ClockKind.Solution, "2026-11-25 09:00", From(Tuesday, 40)).DueAt); // 8:00 + 7:30 + 0:30
    }

    [Fact]
    public void What_was_due_counts_on_by_the_new_targets_all_the_same()
    {
        ClockEvent[] events = [new Opened(Desk.At("2026-11-19 08:00"), Priority.P3), new PriorityChanged(Desk.At("2026-11-24 10:00"), Priority.P2)];
        var level = new ServiceLevel(Tuesday)
        {
            Priorities = [new PriorityTargets(Priority.P3, ClockLine.WallClock, 60, 60), new PriorityTargets(Priority.P2, ClockLine.WallClock, 60, 40 * 60)],
        };

        var clock = events.Of(ClockKind.Solution, "2026-11-24 10:00", Desk.Holding(level));

        Assert.Equal((TimeSpan.FromHours(33.5), Desk.At("2026-11-24 16:30")), (clock.Used, clock.DueAt)); // 23:30 at work, 10:00 of the night
    }

    [Fact]
    public void A_target_that_ends_gives_way_to_the_default()
    {
        var levels = Desk.Holding(Level(DateOnly.MinValue, 10) with { To = Tuesday });

        Assert.Equal(Desk.At("2026-11-24 16:00"), Monday.Of(ClockKind.Solution, "2026-11-24 09:00", levels).DueAt);
    }

    [Fact]
    public void What_is_set_for_another_time_changes_nothing() =>
        Assert.Equal(Desk.At("2026-11-24 16:00"), Monday.Of(ClockKind.Solution, "2026-11-24 09:00", From(Desk.Day("2026-11-25"), 40)).DueAt);

    [Fact]
    public void An_agreement_may_begin_to_pause_for_partners_in_the_midst_of_one()
    {
        ClockEvent[] events = [.. Monday, new Escalated(Desk.At("2026-11-23 10:00"), "telma"), new PartnerAnswered(Desk.At("2026-11-24 12:00"), "telma")];
        var levels = Desk.Holding(new ServiceLevel(Tuesday) { PartnerPauses = true });

        Assert.Null(events.Of(ClockKind.Solution, "2026-11-23 12:00", levels).DueAt); // from Tuesday on it will wait, for as long as is known
        Assert.Equal(Desk.At("2026-11-25 12:00"), events.Of(ClockKind.Solution, "2026-11-24 12:00", levels).DueAt); // 8:00 + 4:00 + 4:00
    }

    private static ServiceLevels From(DateOnly day, int hours) => Desk.Holding(Level(day, hours));

    private static ServiceLevel Level(DateOnly day, int hours) =>
        new(day) { Priorities = [new PriorityTargets(Priority.P3, ClockLine.WorkingTime, 4 * 60, hours * 60)] };
}
