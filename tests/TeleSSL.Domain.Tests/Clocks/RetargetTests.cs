using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

/// <summary>Due is the moment of the change plus the new target less what was used, on the new line, and never before the change.</summary>
public class RetargetTests
{
    [Theory]
    [InlineData(Priority.P3, "2026-11-23 14:20", Priority.P2, "2026-11-23 15:30", "2026-11-23 18:20")] // 1:10 working used, 2:50 wall clock left
    [InlineData(Priority.P2, "2026-11-23 14:20", Priority.P3, "2026-11-23 15:20", "2026-11-25 14:20")] // 1:00 used; 0:40 + 8:00 + 6:20
    [InlineData(Priority.P2, "2026-11-23 20:00", Priority.P3, "2026-11-23 22:00", "2026-11-25 14:00")] // 2:00 of the night used; 8:00 + 6:00
    [InlineData(Priority.P3, "2026-11-23 14:20", Priority.P1, "2026-11-23 15:30", "2026-11-23 16:20")]
    [InlineData(Priority.P3, "2026-11-20 15:00", Priority.P2, "2026-11-21 12:00", "2026-11-21 15:30")] // 0:30 used on Friday
    [InlineData(Priority.P3, "2026-11-23 08:00", Priority.P2, "2026-11-24 08:00", "2026-11-24 08:00")] // 8:00 used is over 4:00
    [InlineData(Priority.P3, "2026-11-23 08:00", Priority.P2, "2026-11-23 12:00", "2026-11-23 12:00")] // 4:00 used is all of it
    [InlineData(Priority.P2, "2026-11-23 08:00", Priority.P1, "2026-11-23 20:00", "2026-11-23 20:00")] // was overdue, and is so from the change
    [InlineData(Priority.P2, "2026-11-23 08:00", Priority.P3, "2026-11-23 15:00", "2026-11-24 16:00")] // was overdue; 7:00 used, 1:00 + 8:00 left
    [InlineData(Priority.P4, "2026-11-02 08:00", Priority.P5, "2026-11-05 08:00", "2026-11-16 09:00")] // the same target
    public void Another_priority_gives_another_due_time(Priority from, string opened, Priority to, string changed, string due)
    {
        ClockEvent[] events = [new Opened(Desk.At(opened), from), new PriorityChanged(Desk.At(changed), to)];

        Assert.Equal(Desk.At(due), events.Of(ClockKind.Solution, changed).DueAt);
    }

    [Fact]
    public void The_step_says_who_and_what()
    {
        var clock = Desk.Solution(
            "2026-11-23 16:00", new Opened(Desk.At("2026-11-23 14:20"), Priority.P3), new PriorityChanged(Desk.At("2026-11-23 15:30"), Priority.P2) { By = "spoclead" });

        clock.Steps[1].Says(
            Desk.At("2026-11-23 15:30"), StepKind.Retargeted, "P3 → P2 by spoclead: 16 h working time → 4 h wall clock, 1 h 10 min used");
        Assert.Equal("due Mon 23 Nov 18:20: 4 h wall clock from Mon 23 Nov 15:30, minus 1 h 10 min used before", clock.Steps[^1].Why);
    }

    [Fact]
    public void A_clock_over_its_new_target_says_that_it_is_due_at_once()
    {
        var clock = Desk.Solution("2026-11-24 08:00", new Opened(Desk.At("2026-11-23 08:00"), Priority.P3), new PriorityChanged(Desk.At("2026-11-24 08:00"), Priority.P2));

        clock.Steps[^1].Says(Desk.At("2026-11-24 08:00"), StepKind.Due, "due at once: 8 h used of 4 h wall clock");
    }

    [Fact]
    public void A_paused_clock_keeps_its_pause_over_a_change_of_priority()
    {
        ClockEvent[] events =
        [
            new Opened(Desk.At("2026-11-23 08:00"), Priority.P3), new AwaitsReporter(Desk.At("2026-11-23 10:00")),
            new PriorityChanged(Desk.At("2026-11-23 12:00"), Priority.P2), new ReporterAnswered(Desk.At("2026-11-23 14:00")),
        ];

        Assert.Equal(ClockState.Paused, events.Of(ClockKind.Solution, "2026-11-23 13:00").State);
        Assert.Equal(Desk.At("2026-11-23 16:00"), events.Of(ClockKind.Solution, "2026-11-23 14:00").DueAt); // 2:00 of 4:00 used
    }

    [Fact]
    public void A_priority_changed_while_it_was_resolved_counts_from_the_reopening()
    {
        ClockEvent[] events =
        [
            new Opened(Desk.At("2026-11-23 08:00"), Priority.P3), new Resolved(Desk.At("2026-11-23 10:00")),
            new PriorityChanged(Desk.At("2026-11-23 12:00"), Priority.P2), new Reopened(Desk.At("2026-11-23 14:00")),
        ];

        Assert.Equal(Desk.At("2026-11-24 16:00"), events.Of(ClockKind.Solution, "2026-11-23 13:00").DueAt);
        Assert.Equal(Desk.At("2026-11-23 16:00"), events.Of(ClockKind.Solution, "2026-11-23 14:00").DueAt);
    }

    [Fact]
    public void There_and_back_is_reckoned_twice()
    {
        ClockEvent[] events =
        [
            new Opened(Desk.At("2026-11-23 14:00"), Priority.P3), new PriorityChanged(Desk.At("2026-11-23 15:00"), Priority.P2),
            new PriorityChanged(Desk.At("2026-11-23 17:00"), Priority.P3),
        ];

        var clock = events.Of(ClockKind.Solution, "2026-11-23 17:00");

        Assert.Equal((TimeSpan.FromHours(3), Desk.At("2026-11-25 13:00")), (clock.Used, clock.DueAt)); // 1 working + 2 wall; 8:00 + 5:00
    }
}
