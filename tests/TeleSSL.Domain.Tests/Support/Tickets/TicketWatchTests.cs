using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Clocks;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class TicketWatchTests
{
    private static readonly Ticket Opened = SampleTickets.New with { Version = 1, Priority = Priority.P2 };

    [Fact]
    public void Each_due_time_is_told_once_soon_and_once_over()
    {
        var ticket = Opened;
        var told = new List<string>();
        for (var minute = 0; minute <= 300; minute += 10)
        {
            var now = Opened.OpenedAt.AddMinutes(minute);
            if (TicketWatch.Due(ticket, Clocks(now), now) is not { Count: > 0 } warnings)
                continue;
            told.AddRange(warnings.Select(w => $"{minute} {w.Clock} {(w.Overdue ? "over" : "soon")}"));
            ticket = TicketWatch.Warned(ticket, warnings).After;
        }

        Assert.Equal(["50 Reaction soon", "70 Reaction over", "200 Solution soon", "250 Solution over"], told);
        Assert.Equal(5, ticket.Version);
        Assert.Null(TicketWatch.Next(ticket, Clocks(Opened.OpenedAt.AddMinutes(300))));
    }

    [Fact]
    public void It_looks_again_when_the_next_is_to_be_told() =>
        Assert.Equal(Opened.OpenedAt.AddMinutes(48), TicketWatch.Next(Opened, Clocks(Opened.OpenedAt)));

    [Fact]
    public void Of_a_clock_that_stopped_only_what_came_before_is_told()
    {
        var claimed = new TicketMoment(Opened.OpenedAt.AddMinutes(50), "spoc1", "ticket.claimed", Opened with { Version = 2, Assignee = "spoc1", Status = TicketStatus.Open });
        var now = Opened.OpenedAt.AddMinutes(90);

        var told = TicketWatch.Due(Opened, Clocks(now, claimed), now);

        Assert.Equal([(ClockKind.Reaction, false)], told.Select(w => (w.Clock, w.Overdue)));
    }

    private static IReadOnlyList<ClockReading> Clocks(DateTimeOffset now, params TicketMoment[] later) => TicketClocks.Read(
        TicketHistory.Events([new TicketMoment(Opened.OpenedAt, "odense1", TicketOpening.Key, Opened), .. later]), Desk.Levels, Desk.Hours, now);
}
