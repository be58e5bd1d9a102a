using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Updates a ticket when its citizen moves to another municipality. It is not a user's step, and is never refused.</summary>
public static class CitizenMove
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "ticket.citizen-moved";

    /// <summary>
    /// The ticket in its citizen's new municipality, with the next version, at the desk that serves it on the day. At another desk it is
    /// unassigned until someone there claims it. If no desk serves the municipality, it stays at its desk, unassigned. Nothing else
    /// changes, including the clocks: the targets from where it was opened still apply. Null when it is there already, and for a ticket
    /// that is over, which stays unchanged.
    /// </summary>
    public static TicketEntry? Follow(Ticket ticket, string municipality, Catalogue catalogue, DateOnly today)
    {
        if (ticket.IsOver || ticket.Municipality == municipality)
            return null;
        var desk = Serving.On(catalogue.Agreements, municipality, ServiceKind.Spoc, null, today).Accepted(out var agreement, out _)
            ? agreement.Unit : null;
        var after = ticket with
        {
            Version = ticket.Version + 1,
            Municipality = municipality,
            Desk = desk ?? ticket.Desk,
            Assignee = desk == ticket.Desk ? ticket.Assignee : null,
        };
        return new TicketEntry(ticket, after, Key);
    }
}
