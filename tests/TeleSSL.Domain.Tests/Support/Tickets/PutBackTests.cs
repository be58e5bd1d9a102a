using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class PutBackTests
{
    private static readonly Ticket Held = SampleTickets.Open with { Assignee = "spoc1" };

    [Fact]
    public void The_ticket_is_nobodys_and_stays_what_it_was()
    {
        var entry = PutBack.Of(Held, "spoc1")!;

        Assert.Equal((PutBack.Key, Held), (entry.Kind, entry.Before));
        Assert.Equal(Held with { Assignee = null, Version = Held.Version + 1 }, entry.After);
    }

    [Fact]
    public void One_that_another_has_or_no_one_or_that_is_over_stays()
    {
        Assert.Null(PutBack.Of(Held with { Assignee = "spoc2" }, "spoc1"));
        Assert.Null(PutBack.Of(Held with { Assignee = null }, "spoc1"));
        Assert.Null(PutBack.Of(Held with { Status = TicketStatus.Resolved }, "spoc1"));
        Assert.Null(PutBack.Of(Held with { Status = TicketStatus.Closed }, "spoc1"));
    }

    [Fact]
    public void The_note_says_why_and_until_when_in_local_time()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

        Assert.Equal(
            "Lagt tilbage i køen: spoc1 er fraværende til 4.12.2026 kl. 8.00.",
            PutBack.Note("spoc1", new DateTimeOffset(2026, 12, 4, 7, 0, 0, TimeSpan.Zero), zone));
        Assert.Equal("Lagt tilbage i køen: spoc1 er lukket.", PutBack.Note("spoc1", null, zone));
    }
}
