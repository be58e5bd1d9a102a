using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

/// <summary>What happens at one instant is taken together; what makes no sense is passed over.</summary>
public class EqualTimesTests
{
    private static readonly Opened Open = new(Desk.At("2026-11-23 08:00"), Priority.P3);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_pauses_that_touch_are_one(bool reversed)
    {
        ClockEvent[] events =
        [
            Open, new AwaitsReporter(Desk.At("2026-11-23 10:00")), new ReporterAnswered(Desk.At("2026-11-23 12:00")),
            new AwaitsReporter(Desk.At("2026-11-23 12:00")), new ReporterAnswered(Desk.At("2026-11-23 14:00")),
        ];

        Assert.Equal(Desk.At("2026-11-25 12:00"), (reversed ? [.. events.Reverse()] : events).Of(ClockKind.Solution, "2026-11-23 14:00").DueAt);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_begins_and_ends_at_one_instant_changes_nothing(bool reversed)
    {
        var at = Desk.At("2026-11-23 10:00");
        ClockEvent[] events =
        [
            Open, new AwaitsReporter(at), new ReporterAnswered(at), new Escalated(at, "telma"), new PartnerAnswered(at, "telma"),
            new HealthTicketFound(at), new HealthTicketDropped(at), new Resolved(at), new Reopened(at),
        ];

        var clocks = Desk.Read("2026-11-23 14:00", reversed ? [.. events.Reverse()] : events);

        Assert.Equal([ClockKind.Reaction, ClockKind.Solution], clocks.Select(clock => clock.Kind));
        Assert.Equal((ClockState.Running, Desk.At("2026-11-24 16:00")), (clocks[1].State, clocks[1].DueAt));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_two_priorities_at_one_instant_the_more_urgent_holds(bool reversed)
    {
        var at = Desk.At("2026-11-23 10:00");
        ClockEvent[] events = [Open, new PriorityChanged(at, Priority.P4) { By = "spoc1" }, new PriorityChanged(at, Priority.P2) { By = "spoclead" }];

        var clock = (reversed ? [.. events.Reverse()] : events).Of(ClockKind.Solution, "2026-11-23 14:00");

        Assert.StartsWith("P3 → P2 by spoclead:", clock.Steps[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_makes_no_sense_is_passed_over()
    {
        ClockEvent[] odd =
        [
            new AwaitsReporter(Desk.At("2026-11-23 07:00")), new Reacted(Desk.At("2026-11-23 07:00"), ReactionKind.Claim), new ReporterAnswered(Desk.At("2026-11-23 09:00")),
            new PartnerAnswered(Desk.At("2026-11-23 09:00"), "telma"), new HandedOver(Desk.At("2026-11-23 09:00")), new Reopened(Desk.At("2026-11-23 09:00")),
            new PriorityChanged(Desk.At("2026-11-23 09:00"), Priority.P3), new Opened(Desk.At("2026-11-23 09:00"), Priority.P1), new HealthTicketDropped(Desk.At("2026-11-23 09:00")),
        ];

        Assert.Equal(AnyClock.Text(Desk.Read("2026-11-23 10:00", Open)), AnyClock.Text(Desk.Read("2026-11-23 10:00", [Open, .. odd])));
    }

    [Fact]
    public void A_ticket_that_is_not_opened_or_not_yet_has_no_clocks()
    {
        Assert.Empty(Desk.Read("2026-11-23 10:00"));
        Assert.Empty(Desk.Read("2026-11-23 07:59", Open));
        Assert.Empty(Desk.Read("2026-11-23 10:00", new Resolved(Desk.At("2026-11-23 09:00"))));
    }

    [Fact]
    public void What_happened_after_the_moment_asked_about_is_not_known() =>
        Assert.Equal(ClockState.Running, Desk.Solution("2026-11-23 09:00", Open, new Resolved(Desk.At("2026-11-23 10:00"))).State);

    [Fact]
    public void A_pause_of_years_is_read_in_no_time()
    {
        ClockEvent[] events = [Open, new AwaitsReporter(Desk.At("2026-11-23 09:00")), new ReporterAnswered(Desk.At("2056-11-27 09:00"))];

        Assert.Equal(Desk.At("2056-11-28 16:00"), events.Of(ClockKind.Solution, "2056-11-27 09:00").DueAt); // 1 h used, 7 h on Monday, 8 h on Tuesday
    }
}
