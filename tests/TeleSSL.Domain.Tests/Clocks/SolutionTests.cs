using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class SolutionTests
{
    [Theory]
    [InlineData(Priority.P1, "2026-11-23 15:00", "2026-11-23 17:00")]
    [InlineData(Priority.P2, "2026-11-23 15:00", "2026-11-23 19:00")]
    [InlineData(Priority.P2, "2026-03-28 23:00", "2026-03-29T04:00+02:00")] // 03:00 is skipped
    [InlineData(Priority.P2, "2026-10-24 23:00", "2026-10-25T02:00+01:00")] // 02:00 comes twice
    [InlineData(Priority.P3, "2026-11-23 08:00", "2026-11-24 16:00")]
    [InlineData(Priority.P3, "2026-04-01 15:10", "2026-04-08 15:10")] // 0:50, Easter, 8:00 on Tuesday, 7:10 on Wednesday
    [InlineData(Priority.P4, "2026-11-02 08:00", "2026-11-16 09:00")]
    [InlineData(Priority.P5, "2026-11-02 08:00", "2026-11-16 09:00")]
    public void A_solution_is_due_by_priority(Priority priority, string opened, string due) =>
        Assert.Equal(Desk.At(due), Desk.Solution(opened, new Opened(Desk.At(opened), priority)).DueAt);

    [Fact]
    public void It_pauses_while_it_waits_for_the_reporter()
    {
        ClockEvent[] events = [Open(), new AwaitsReporter(Desk.At("2026-11-23 10:00")), new ReporterAnswered(Desk.At("2026-11-24 10:00"))];

        var paused = events.Of(ClockKind.Solution, "2026-11-23 18:00");
        var resumed = events.Of(ClockKind.Solution, "2026-11-24 12:00");

        Assert.Equal((ClockState.Paused, null, null), (paused.State, paused.DueAt, paused.DueSoonAt));
        Assert.Equal((TimeSpan.FromHours(2), TimeSpan.FromHours(14)), (paused.Used, paused.Left));
        Assert.Equal((ClockState.Running, Desk.At("2026-11-25 16:00")), (resumed.State, resumed.DueAt)); // 2 h, then 6 h, then 8 h
        Assert.Equal(TimeSpan.FromHours(4), resumed.Used);
    }

    [Fact]
    public void A_pause_that_begins_after_the_due_time_moves_nothing()
    {
        ClockEvent[] events =
        [
            new Opened(Desk.At("2026-11-23 08:00"), Priority.P2), new AwaitsReporter(Desk.At("2026-11-23 13:00")),
            new ReporterAnswered(Desk.At("2026-11-23 15:00")),
        ];

        var clocks = new[] { "2026-11-23 12:30", "2026-11-23 14:00", "2026-11-23 16:00" }.Select(asOf => events.Of(ClockKind.Solution, asOf)).ToArray();

        Assert.All(clocks, clock => Assert.Equal((ClockState.Missed, Desk.At("2026-11-23 12:00")), (clock.State, clock.DueAt)));
        Assert.Equal(TimeSpan.FromHours(6), clocks[^1].Used);
        Assert.Contains(clocks[^1].Steps, step => step.Why == "paused: waiting for reporter; was due Mon 23 Nov 12:00, which stays");
    }

    [Fact]
    public void Waiting_for_a_partner_does_not_pause_it_unless_the_agreement_says_so()
    {
        ClockEvent[] events = [Open(), new Escalated(Desk.At("2026-11-23 10:00"), "telma"), new PartnerAnswered(Desk.At("2026-11-24 10:00"), "telma")];

        Assert.Equal(Desk.At("2026-11-24 16:00"), events.Of(ClockKind.Solution, "2026-11-24 12:00").DueAt);
        Assert.Equal(Desk.At("2026-11-25 16:00"), events.Of(ClockKind.Solution, "2026-11-24 12:00", Desk.PartnerPauses).DueAt);
        Assert.Equal("paused: waiting for telma", events.Of(ClockKind.Solution, "2026-11-23 12:00", Desk.PartnerPauses).Steps[^1].Why);
    }

    [Fact]
    public void Reopening_resumes_with_what_was_used()
    {
        ClockEvent[] events = [Open(), new Resolved(Desk.At("2026-11-23 12:00")), new Reopened(Desk.At("2026-11-25 10:00"))];

        var resolved = events.Of(ClockKind.Solution, "2026-11-25 09:00");
        var reopened = events.Of(ClockKind.Solution, "2026-11-25 11:00");

        Assert.Equal((ClockState.Met, Desk.At("2026-11-23 12:00"), Desk.At("2026-11-24 16:00")), (resolved.State, resolved.StoppedAt, resolved.DueAt));
        Assert.Equal((ClockState.Running, null, Desk.At("2026-11-26 14:00")), (reopened.State, reopened.StoppedAt, reopened.DueAt)); // 4 h, 6 h, 6 h
        Assert.Contains(reopened.Steps, step => step.Why == "resumed: 4 h used, 12 h left");
    }

    [Fact]
    public void Reopening_what_was_late_leaves_it_late()
    {
        ClockEvent[] events = [Open(), new Resolved(Desk.At("2026-11-25 12:00")), new Reopened(Desk.At("2026-11-26 10:00"))];

        var clock = events.Of(ClockKind.Solution, "2026-11-26 10:00");

        Assert.Equal((ClockState.Missed, Desk.At("2026-11-24 16:00")), (clock.State, clock.DueAt));
        Assert.Contains(clock.Steps, step => step.Why == "resumed: was due Tue 24 Nov 16:00");
    }

    [Fact]
    public void A_ticket_resolved_while_it_waits_no_longer_waits_when_reopened()
    {
        ClockEvent[] events =
        [
            Open(), new AwaitsReporter(Desk.At("2026-11-23 10:00")), new Resolved(Desk.At("2026-11-23 12:00")), new Reopened(Desk.At("2026-11-25 10:00")),
        ];

        Assert.Equal(Desk.At("2026-11-26 16:00"), events.Of(ClockKind.Solution, "2026-11-25 11:00").DueAt);
        Assert.Equal(Desk.At("2026-11-25 10:00"), events.Of(ClockKind.Solution, "2026-11-23 13:00").DueAt); // had it gone on at 12:00: 4 h, 8 h, 2 h
    }

    [Fact]
    public void A_merged_ticket_is_neither_met_nor_missed()
    {
        var clock = Desk.Solution("2026-11-30 12:00", Open(), new Abandoned(Desk.At("2026-11-23 12:00")) { By = "spoc1" });

        Assert.Equal(ClockState.Stopped, clock.State);
        Assert.Equal("stopped: ended without a solution by spoc1, 4 h used of 16 h working time", clock.Steps[^1].Why);
    }

    [Theory]
    [InlineData("2026-11-24 16:00", ClockState.Running)]
    [InlineData("2026-11-24 16:00:01", ClockState.Missed)]
    public void It_is_overdue_after_the_due_time(string asOf, ClockState state) => Assert.Equal(state, Desk.Solution(asOf, Open()).State);

    [Fact]
    public void It_is_due_soon_when_a_fifth_of_the_target_is_left_and_pauses_move_that_too()
    {
        Assert.Equal(Desk.At("2026-11-24 12:48"), Desk.Solution("2026-11-23 08:00", Open()).DueSoonAt);
        Assert.Equal(
            Desk.At("2026-11-24 14:48"),
            Desk.Solution("2026-11-24 08:00", Open(), new AwaitsReporter(Desk.At("2026-11-23 10:00")), new ReporterAnswered(Desk.At("2026-11-23 12:00"))).DueSoonAt);
    }

    [Fact]
    public void A_pause_after_due_soon_moves_the_due_time_but_not_the_warning()
    {
        var clock = Desk.Solution(
            "2026-11-25 09:00", Open(), new AwaitsReporter(Desk.At("2026-11-24 15:00")), new ReporterAnswered(Desk.At("2026-11-25 08:00")));

        Assert.Equal((Desk.At("2026-11-24 12:48"), Desk.At("2026-11-25 09:00")), (clock.DueSoonAt, clock.DueAt));
    }

    [Fact]
    public void On_a_calendar_that_never_opens_it_is_never_due_and_says_so()
    {
        var clock = new ClockEvent[] { Open() }.Of(ClockKind.Solution, "2027-11-23 08:00", hours: Desk.Week("0001-01-01", null));

        Assert.Equal((ClockState.Running, null), (clock.State, clock.DueAt));
        clock.Steps[^1].Says(Desk.At("2026-11-23 08:00"), StepKind.NeverOpens, "never due: the calendar does not open long enough");
    }

    private static Opened Open() => new(Desk.At("2026-11-23 08:00"), Priority.P3);
}
