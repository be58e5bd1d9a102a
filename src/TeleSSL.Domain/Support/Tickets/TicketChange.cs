using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A ticket with everything a decision about it may use.</summary>
/// <param name="Ticket">The subject.</param>
/// <param name="Hours">The desk's calendar.</param>
public sealed record TicketFacts(Ticket Ticket, OpeningHours Hours)
{
    /// <summary>The step is by the reporter's side: by someone who sees the ticket, but does not work at its desk.</summary>
    public bool FromReporter { get; init; }

    /// <summary>The programme of the device that a step names.</summary>
    public string? Programme { get; init; }

    /// <summary>The second ticket that a step changes.</summary>
    public Ticket? Other { get; init; }

    /// <summary>The partner that a step names is informed manually: there is no connection to its system.</summary>
    public bool ByHand { get; init; }

    /// <summary>Its files, for a step that names some.</summary>
    public IReadOnlyDictionary<Guid, TicketFile> Files { get; init; } = new Dictionary<Guid, TicketFile>();

    /// <summary>The order that a step opened to replace the device.</summary>
    public Guid? Replacement { get; init; }

    /// <summary>Numbers of the orders that still replace a device because of it, for a step that asks.</summary>
    public IReadOnlyList<string> Replacing { get; init; } = [];

    /// <summary>The related tickets, for a step that uses them.</summary>
    public RelatedTickets Around { get; init; } = RelatedTickets.None;
}

/// <summary>One ticket's part of a change: one journal entry.</summary>
/// <param name="Before">The state before; null when the ticket is new.</param>
/// <param name="After">The state after, with the next version.</param>
/// <param name="Kind">Key of the step, e.g. <c>ticket.claimed</c>.</param>
public sealed record TicketEntry(Ticket? Before, Ticket After, string Kind);

/// <summary>The result of a step, to be written in one transaction.</summary>
/// <param name="Subject">The ticket the step was performed on, after the change.</param>
/// <param name="Entries">One per ticket that changed; empty for a harmless repeat.</param>
public sealed record TicketChange(Ticket Subject, IReadOnlyList<TicketEntry> Entries);
