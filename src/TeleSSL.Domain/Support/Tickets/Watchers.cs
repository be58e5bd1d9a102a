namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The caller watches the ticket from now on, and finds it under <c>GET /api/tickets?watching=true</c>.</summary>
public sealed record Watch : TicketStep
{
    /// <summary>The maximum number of watchers of one ticket.</summary>
    public const int Max = 200;

    /// <inheritdoc/>
    public override string Key() => "ticket.watched";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Refused with <c>too-many-watchers</c>. Watching a ticket twice changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.Watchers.Contains(stamp.Actor))
            return Nothing(ticket);
        return ticket.Watchers.Count < Max
            ? Becomes(ticket, ticket with { Watchers = [.. ticket.Watchers, stamp.Actor] })
            : TicketRefusals.TooManyWatchers.With("max", Max);
    }
}

/// <summary>The caller stops watching the ticket.</summary>
public sealed record Unwatch : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.unwatched";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Leaving a ticket that is not watched changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => at.Ticket.Watchers.Contains(stamp.Actor)
        ? Becomes(at.Ticket, at.Ticket with { Watchers = [.. at.Ticket.Watchers.Where(watcher => watcher != stamp.Actor)] })
        : Nothing(at.Ticket);
}
