using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A resolved ticket closes by itself when it can no longer be reopened. Pure.</summary>
public static class SelfClosing
{
    /// <summary>What the journal calls it.</summary>
    public const string Key = "ticket.closed";

    /// <summary>When it closes if nothing happens until then: the end of <see cref="Reopen.Until"/>. Null for all but resolved tickets.</summary>
    public static DateTimeOffset? At(Ticket ticket, OpeningHours hours) =>
        ticket.Status == TicketStatus.Resolved ? Reopen.Until(ticket, hours) : null;

    /// <summary>The ticket closed, one version on; null while it is not time.</summary>
    public static TicketEntry? Due(Ticket ticket, OpeningHours hours, DateTimeOffset now) => At(ticket, hours) <= now
        ? new TicketEntry(ticket, ticket with { Version = ticket.Version + 1, Status = TicketStatus.Closed }, Key)
        : null;
}
