using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What a ticket does when its citizen comes under another municipality. It is nobody's step, and is never refused.</summary>
public static class CitizenMove
{
    /// <summary>What the journal calls it.</summary>
    public const string Key = "ticket.citizen-moved";

    /// <summary>Why a ticket is not reopened where nobody would see it afterwards.</summary>
    public static readonly Refusal OutOfSight =
        new("citizen-moved", "The citizen has moved to where another desk helps. It opens a new ticket when the citizen calls there.");

    /// <summary>
    /// The ticket where its citizen is now, one version on: with the desk that serves the municipality on the day. At another desk it is
    /// nobody's until somebody there takes it. Where no desk serves, it stays with the one that has it, and is nobody's. Nothing else
    /// changes, no clock either: what was promised where the ticket was opened holds. Null when it is there already, and for a ticket
    /// that is over, which stays as it was.
    /// </summary>
    public static TicketEntry? Follow(Ticket ticket, string municipality, Catalogue catalogue, DateOnly today)
    {
        if (ticket.IsOver || ticket.Municipality == municipality)
            return null;
        var desk = Serving.On(catalogue.Agreements, municipality, ServiceKind.Spoc, null, today).Accepted(out var agreement, out _) ? agreement.Unit : null;
        var after = ticket with
        {
            Version = ticket.Version + 1,
            Municipality = municipality,
            Queue = desk ?? ticket.Queue,
            Assignee = desk == ticket.Queue ? ticket.Assignee : null,
        };
        return new TicketEntry(ticket, after, Key);
    }
}
