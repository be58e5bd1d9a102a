using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class ReactionTests
{
    [Theory]
    [InlineData(Priority.P1, "2026-11-23 10:00", "2026-11-23 10:15")]
    [InlineData(Priority.P1, "2026-11-23 08:00", "2026-11-23 08:15")]
    [InlineData(Priority.P1, "2026-11-23 15:59", "2026-11-23 16:14")] // begins in working hours, ends outside
    [InlineData(Priority.P1, "2026-11-23 16:00", "2026-11-23 16:30")] // at closing it is closed
    [InlineData(Priority.P1, "2026-12-24 10:00", "2026-12-24 10:30")]
    [InlineData(Priority.P2, "2026-11-23 20:00", "2026-11-23 21:00")]
    [InlineData(Priority.P3, "2026-11-23 14:20", "2026-11-24 10:20")]
    [InlineData(Priority.P4, "2026-11-26 12:00", "2026-11-27 12:00")]
    [InlineData(Priority.P5, "2026-11-27 12:00", "2026-11-30 12:30")]
    public void A_reaction_is_due_by_priority(Priority priority, string opened, string due) =>
        Assert.Equal(Desk.At(due), Desk.Read(opened, new Opened(Desk.At(opened), priority)).Of(ClockKind.Reaction).DueAt);

    [Theory]
    [InlineData(ReactionKind.Claim, "met: claimed by spoc1, 40 min used of 4 h working time")]
    [InlineData(ReactionKind.PublicNote, "met: public note by spoc1, 40 min used of 4 h working time")]
    [InlineData(ReactionKind.LeftNew, "met: left new by spoc1, 40 min used of 4 h working time")]
    public void The_first_reaction_stops_the_clock(ReactionKind how, string why)
    {
        var clock = Desk.Read(
            "2026-11-30 12:00", Open(), new Reacted(Desk.At("2026-11-23 15:00"), how) { By = "spoc1" }, new Reacted(Desk.At("2026-11-24 15:00"), ReactionKind.Claim))
            .Of(ClockKind.Reaction);

        Assert.Equal((ClockState.Met, Desk.At("2026-11-23 15:00")), (clock.State, clock.StoppedAt));
        Assert.Equal(Desk.At("2026-11-24 10:20"), clock.DueAt);
        clock.Steps[^1].Says(clock.StoppedAt!.Value, StepKind.Met, why);
    }

    [Fact]
    public void Waiting_escalating_and_resolving_leave_new_and_so_are_reactions() => Assert.All(
        new ClockEvent[] { new AwaitsReporter(Desk.At("2026-11-23 15:00")), new Escalated(Desk.At("2026-11-23 15:00"), "telma"), new Resolved(Desk.At("2026-11-23 15:00")) },
        left => Assert.Equal(ClockState.Met, Desk.Read("2026-11-30 12:00", Open(), left).Of(ClockKind.Reaction).State));

    [Fact]
    public void A_ticket_typed_during_a_call_is_met_at_once()
    {
        var clock = Desk.Read("2026-11-23 14:20", new Opened(Desk.At("2026-11-23 14:20"), Priority.P3) { DuringCall = true }).Of(ClockKind.Reaction);

        Assert.Equal((ClockState.Met, TimeSpan.Zero), (clock.State, clock.Used));
        Assert.Equal("met: typed during the call, 0 min used of 4 h working time", clock.Steps[^1].Why);
    }

    [Theory]
    [InlineData("2026-11-24 10:20", ClockState.Met)]
    [InlineData("2026-11-24 10:20:01", ClockState.Missed)]
    public void A_reaction_at_the_due_time_is_in_time_and_a_second_later_too_late(string reacted, ClockState state) => Assert.Equal(
        state, Desk.Read("2026-11-30 12:00", Open(), new Reacted(Desk.At(reacted), ReactionKind.Claim)).Of(ClockKind.Reaction).State);

    [Fact]
    public void Due_at_closing_is_missed_at_night_although_no_working_time_passed()
    {
        var clock = Desk.Read(
            "2026-11-23 23:00", new Opened(Desk.At("2026-11-23 12:00"), Priority.P3), new Reacted(Desk.At("2026-11-23 22:00"), ReactionKind.Claim)).Of(ClockKind.Reaction);

        Assert.Equal((ClockState.Missed, TimeSpan.FromHours(4), Desk.At("2026-11-23 16:00")), (clock.State, clock.Used, clock.DueAt));
        Assert.Equal("missed: claimed, was due Mon 23 Nov 16:00", clock.Steps[^1].Why);
    }

    [Fact]
    public void Pauses_never_touch_it()
    {
        ClockEvent[] events = [Open(), new ReporterAnswered(Desk.At("2026-11-23 15:00")), new Reopened(Desk.At("2026-11-23 15:10"))];

        Assert.Equal(Desk.At("2026-11-24 10:20"), events.Of(ClockKind.Reaction, "2026-11-23 16:00").DueAt);
    }

    [Fact]
    public void Raised_to_P1_outside_hours_it_has_the_30_minutes_of_the_night_less_what_was_used()
    {
        ClockEvent[] events = [new Opened(Desk.At("2026-11-23 15:50"), Priority.P3), new PriorityChanged(Desk.At("2026-11-23 22:00"), Priority.P1)];

        Assert.Equal(Desk.At("2026-11-23 22:20"), events.Of(ClockKind.Reaction, "2026-11-23 22:00").DueAt);
    }

    private static Opened Open() => new(Desk.At("2026-11-23 14:20"), Priority.P3);
}
