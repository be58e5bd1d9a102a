using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class CitizenMoveTests
{
    // One desk serves Odense and, until today, Assens; Esbjerg has another.
    private static readonly Catalogue Desks = A.Catalogue(
        agreement: one => one with { Service = ServiceKind.Spoc, Unit = one.Organisation == A.Esbjerg ? "spoc-esbjerg" : "spoc" });

    public static readonly TheoryData<string> Open = ["new", "open", "waiting", "health", "at telma"];

    [Theory]
    [InlineData(A.Assens, -1, "spoc", "spoc2")]
    [InlineData(A.Esbjerg, -1, "spoc-esbjerg", null)]
    [InlineData(A.Assens, 0, "spoc", null)]
    public void An_open_ticket_goes_to_the_desk_that_serves_its_citizen_and_is_nobodys_where_its_agent_does_not_work(string to, int days, string desk, string? assignee)
    {
        var (before, after, kind) = CitizenMove.Follow(SampleTickets.Open, to, Desks, A.Today.AddDays(days))!;

        Assert.Same(SampleTickets.Open, before);
        Assert.Equal(("ticket.citizen-moved", SampleTickets.Open.Version + 1, to, desk, assignee), (kind, after.Version, after.Municipality, after.Queue, after.Assignee));
    }

    [Theory]
    [MemberData(nameof(Open))]
    public void Nothing_else_changes_and_no_clock_hears_of_it(string name)
    {
        var ticket = SampleTickets.ByName[name];

        var after = CitizenMove.Follow(ticket, A.Esbjerg, Desks, A.Today)!.After;

        Assert.Equal(ticket, after with { Version = ticket.Version, Municipality = ticket.Municipality, Desk = ticket.Desk, Assignee = ticket.Assignee });
        TicketMoment opened = new(SampleTickets.Now, "spoc1", TicketOpening.Key, ticket), moved = new(SampleTickets.Now.AddHours(1), "odense1", CitizenMove.Key, after);
        Assert.Equal(TicketHistory.Events([opened]), TicketHistory.Events([opened, moved]));
    }

    [Theory]
    [InlineData("resolved")]
    [InlineData("closed")]
    [InlineData("merged")]
    public void What_is_over_stays_as_it_was(string name) =>
        Assert.Null(CitizenMove.Follow(SampleTickets.ByName[name], A.Esbjerg, Desks, A.Today));

    [Fact]
    public void Who_is_there_already_goes_nowhere() =>
        Assert.Null(CitizenMove.Follow(SampleTickets.Open, SampleTickets.Open.Municipality, Desks, A.Today));
}
