using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

/// <summary>Partner and hand-over clocks, and wall clocks that wait for an opening.</summary>
public class OtherClocksTests
{
    private static readonly Opened Open = new(Desk.At("2026-11-23 08:00"), Priority.P3);

    [Fact]
    public void A_partners_clock_runs_from_the_escalation_on_the_row_of_the_priority()
    {
        var clock = Desk.Read("2026-11-23 12:00", Open, new Escalated(Desk.At("2026-11-23 10:00"), "telma")).Of(ClockKind.Partner, "telma");

        Assert.Equal((ClockState.Running, TimeSpan.FromHours(2), Desk.At("2026-11-25 10:00")), (clock.State, clock.Used, clock.DueAt));
    }

    [Fact]
    public void It_runs_only_while_it_waits_there_and_goes_on_with_what_was_used()
    {
        ClockEvent[] events =
        [
            Open, new Escalated(Desk.At("2026-11-23 10:00"), "telma"), new PartnerAnswered(Desk.At("2026-11-23 14:00"), "telma"),
            new Escalated(Desk.At("2026-11-24 08:00"), "telma"),
        ];

        var back = Desk.Read("2026-11-23 16:00", events).Of(ClockKind.Partner, "telma");
        var again = Desk.Read("2026-11-24 08:00", events).Of(ClockKind.Partner, "telma");

        Assert.Equal((ClockState.Met, Desk.At("2026-11-23 14:00")), (back.State, back.StoppedAt));
        Assert.Equal("met: back from telma, 4 h used of 16 h working time", back.Steps[^1].Why);
        Assert.Equal((ClockState.Running, Desk.At("2026-11-25 12:00")), (again.State, again.DueAt));
    }

    [Fact]
    public void Every_partner_has_a_clock_of_its_own_and_its_target_may_be_its_own()
    {
        var levels = Desk.Holding(new ServiceLevel(DateOnly.MinValue)
        {
            Partners = [new PartnerTarget("fut", ClockLine.WallClock, 90), new PartnerTarget("telma", ClockLine.WallClock, 60, Priority.P1)],
        });
        ClockEvent[] events =
        [
            Open, new Escalated(Desk.At("2026-11-23 10:00"), "telma"), new Escalated(Desk.At("2026-11-23 11:00"), "fut"),
            new PriorityChanged(Desk.At("2026-11-23 10:30"), Priority.P1),
        ];

        var clocks = TicketClocks.Read(events, levels, Desk.Hours, Desk.At("2026-11-23 11:00"));

        Assert.Equal(Desk.At("2026-11-23 12:30"), clocks.Of(ClockKind.Partner, "fut").DueAt);
        Assert.Equal(Desk.At("2026-11-23 11:00"), clocks.Of(ClockKind.Partner, "telma").DueAt);
        Assert.Equal(["reaction", "solution", "partner", "partner", "hand-over"],
            TicketClocks.Read([.. events, new HealthTicketFound(Desk.At("2026-11-23 11:00"))], levels, Desk.Hours, Desk.At("2026-11-23 11:00")).Select(clock => clock.Kind.Kebab()));
    }

    [Fact]
    public void Waiting_for_the_reporter_does_not_stop_a_partner() =>
        Assert.Equal(Desk.At("2026-11-25 10:00"), Desk.Read(
            "2026-11-23 16:00", Open, new Escalated(Desk.At("2026-11-23 10:00"), "telma"), new AwaitsReporter(Desk.At("2026-11-23 11:00")))
            .Of(ClockKind.Partner, "telma").DueAt);

    [Fact]
    public void A_health_ticket_is_to_be_handed_over_within_30_minutes_night_and_day_and_paused_by_nothing()
    {
        ClockEvent[] events = [Open, new AwaitsReporter(Desk.At("2026-11-23 19:00")), new HealthTicketFound(Desk.At("2026-11-23 20:00"))];

        var clock = events.Of(ClockKind.HandOver, "2026-11-23 20:10", Desk.OnOpening);

        Assert.Equal((ClockState.Running, Desk.At("2026-11-23 20:30"), Desk.At("2026-11-23 20:24")), (clock.State, clock.DueAt, clock.DueSoonAt));
        Assert.Equal("started: 30 min wall clock", clock.Steps[0].Why);
    }

    [Fact]
    public void It_stops_at_the_hand_over_and_at_nothing_less()
    {
        var found = new HealthTicketFound(Desk.At("2026-11-23 10:00"));

        Assert.Equal(ClockState.Met, Desk.Read("2026-11-23 12:00", Open, found, new HandedOver(Desk.At("2026-11-23 10:30"))).Of(ClockKind.HandOver).State);
        Assert.Equal(ClockState.Missed, Desk.Read("2026-11-23 12:00", Open, found, new HandedOver(Desk.At("2026-11-23 10:31"))).Of(ClockKind.HandOver).State);
        Assert.Equal(ClockState.Missed, Desk.Read("2026-11-23 12:00", Open, found, new Resolved(Desk.At("2026-11-23 10:10"))).Of(ClockKind.HandOver).State);
        Assert.Equal(ClockState.Stopped, Desk.Read("2026-11-23 12:00", Open, found, new HealthTicketDropped(Desk.At("2026-11-23 10:10"))).Of(ClockKind.HandOver).State);
        Assert.Equal(ClockState.Stopped, Desk.Read("2026-11-23 12:00", Open, found, new Abandoned(Desk.At("2026-11-23 10:10"))).Of(ClockKind.HandOver).State);
    }

    [Theory]
    [InlineData(Priority.P1, "2026-11-23 20:00", "2026-11-24 08:15", "2026-11-24 10:00")] // it begins in working hours, so 15 minutes
    [InlineData(Priority.P2, "2026-11-21 12:00", "2026-11-23 09:00", "2026-11-23 12:00")]
    [InlineData(Priority.P2, "2026-11-23 15:30", "2026-11-23 16:30", "2026-11-23 19:30")] // has begun, and runs on into the evening
    [InlineData(Priority.P3, "2026-11-23 20:00", "2026-11-24 12:00", "2026-11-25 16:00")]
    public void An_agreement_may_let_wall_clocks_begin_at_the_next_opening(Priority priority, string opened, string reaction, string solution)
    {
        ClockEvent[] events = [new Opened(Desk.At(opened), priority)];

        Assert.Equal(Desk.At(reaction), events.Of(ClockKind.Reaction, opened, Desk.OnOpening).DueAt);
        Assert.Equal(Desk.At(solution), events.Of(ClockKind.Solution, opened, Desk.OnOpening).DueAt);
    }

    [Fact]
    public void What_waits_for_an_opening_has_used_nothing_and_says_until_when()
    {
        var clock = new ClockEvent[] { new Opened(Desk.At("2026-11-23 20:00"), Priority.P2) }.Of(ClockKind.Solution, "2026-11-24 07:00", Desk.OnOpening);

        Assert.Equal(TimeSpan.Zero, clock.Used);
        clock.Steps[1].Says(Desk.At("2026-11-23 20:00"), StepKind.Closed, "20:00 closed until Tue 08:00");
        Assert.Equal("due Tue 24 Nov 12:00: 4 h wall clock from Tue 24 Nov 08:00", clock.Steps[^1].Why);
    }

    [Fact]
    public void What_goes_on_outside_hours_goes_on_at_the_next_opening_but_what_runs_is_not_held_up()
    {
        ClockEvent[] paused =
        [
            new Opened(Desk.At("2026-11-23 15:00"), Priority.P2), new AwaitsReporter(Desk.At("2026-11-23 16:00")), new ReporterAnswered(Desk.At("2026-11-23 20:00")),
        ];
        ClockEvent[] raised = [new Opened(Desk.At("2026-11-23 15:30"), Priority.P2), new PriorityChanged(Desk.At("2026-11-23 16:30"), Priority.P1)];
        ClockEvent[] fromWorkingTime = [new Opened(Desk.At("2026-11-23 15:30"), Priority.P3), new PriorityChanged(Desk.At("2026-11-23 20:00"), Priority.P2)];

        Assert.Equal(Desk.At("2026-11-24 11:00"), paused.Of(ClockKind.Solution, "2026-11-23 20:00", Desk.OnOpening).DueAt);
        Assert.Equal(Desk.At("2026-11-23 17:30"), raised.Of(ClockKind.Solution, "2026-11-23 20:00", Desk.OnOpening).DueAt);
        Assert.Equal(Desk.At("2026-11-24 11:30"), fromWorkingTime.Of(ClockKind.Solution, "2026-11-23 20:00", Desk.OnOpening).DueAt);
    }

    [Fact]
    public void On_a_calendar_that_never_opens_nothing_begins_on_opening() =>
        Assert.Null(new ClockEvent[] { new Opened(Desk.At("2026-11-23 20:00"), Priority.P2) }
            .Of(ClockKind.Solution, "2026-11-24 07:00", Desk.OnOpening, Desk.Week("0001-01-01", null)).DueAt);
}
