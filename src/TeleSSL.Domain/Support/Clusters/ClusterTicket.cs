using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>A ticket as the alarm sees it.</summary>
/// <param name="Ticket">Which.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Municipality">Code of the municipality it belongs to.</param>
/// <param name="Traits">What it may have in common with others.</param>
public sealed record ClusterTicket(Guid Ticket, DateTimeOffset OpenedAt, string Municipality, IReadOnlyList<Trait> Traits)
{
    /// <summary>False for a ticket that is over, merged, a health ticket, or already in an incident: it adds nothing new.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>True while a ticket may count, unless it is in an incident.</summary>
    public static bool MayCount(Ticket ticket) => !ticket.IsOver && ticket.MergedInto is null && ticket.Triage != Triage.Health;
}

/// <summary>Several tickets that look like one major incident.</summary>
/// <param name="Trait">What they have in common.</param>
/// <param name="Tickets">Those that count, oldest first.</param>
/// <param name="Municipalities">The number of municipalities.</param>
/// <param name="Since">When the first of them was opened.</param>
public sealed record ClusterSuggestion(Trait Trait, IReadOnlyList<Guid> Tickets, int Municipalities, DateTimeOffset Since);
