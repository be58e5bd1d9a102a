using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Closes a resolved ticket automatically when it can no longer be reopened. Pure.</summary>
public static class SelfClosing
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "ticket.closed";

    /// <summary>When it closes if nothing happens before: at <see cref="Reopen.Until"/>. Null for all but resolved tickets.</summary>
    public static DateTimeOffset? At(Ticket ticket, OpeningHours hours) =>
        ticket.Status == TicketStatus.Resolved ? Reopen.Until(ticket, hours) : null;

    /// <summary>The closed ticket, with the next version; null before it is due.</summary>
    public static TicketEntry? Due(Ticket ticket, OpeningHours hours, DateTimeOffset now) => At(ticket, hours) <= now
        ? new TicketEntry(ticket, ticket with { Version = ticket.Version + 1, Status = TicketStatus.Closed }, Key)
        : null;
}
