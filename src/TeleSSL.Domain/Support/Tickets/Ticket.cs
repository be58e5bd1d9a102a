using System.Text.Json.Serialization;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>To whom a health ticket was handed over.</summary>
/// <param name="At">When.</param>
/// <param name="Reached">Code of the organisation that was reached.</param>
/// <param name="Role">What the person there is, as a code such as <c>nurse</c>. Never a name.</param>
public sealed record HandOverMark(DateTimeOffset At, string Reached, string Role);

/// <summary>The desk was told that a clock is due soon or overdue.</summary>
/// <param name="Clock">Which clock.</param>
/// <param name="Overdue">False: due soon, a fifth of the target is left.</param>
/// <param name="DueAt">The due time it was told with; another due time is told anew.</param>
/// <param name="Partner">The partner whose clock it is.</param>
public sealed record ClockWarning(ClockKind Clock, bool Overdue, DateTimeOffset DueAt, string? Partner = null);

/// <summary>The whole non-personal state of a ticket at the desk. It is what the journal keeps after each change; texts are sealed aside.</summary>
public sealed record Ticket
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts up by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What people call it by.</summary>
    public required long Number { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required TicketStatus Status { get; init; }

    /// <summary>How urgent it is.</summary>
    public required Priority Priority { get; init; }

    /// <summary>What kind of help it needs; null until somebody has judged.</summary>
    public Triage? Triage { get; init; }

    /// <summary>What it is about.</summary>
    public required TicketCategory Category { get; init; }

    /// <summary>The part of it, as a code; null when nobody has said.</summary>
    public string? Component { get; init; }

    /// <summary>How it reached the desk.</summary>
    public required Channel Channel { get; init; }

    /// <summary>What the reporter is.</summary>
    public required ReporterKind Reporter { get; init; }

    /// <summary>Code of the municipality it belongs to.</summary>
    public required string Municipality { get; init; }

    /// <summary>Code of the programme.</summary>
    public string? Programme { get; init; }

    /// <summary>The citizen it is about.</summary>
    public Guid? Citizen { get; init; }

    /// <summary>The device it is about.</summary>
    public Guid? Device { get; init; }

    /// <summary>The SPOC unit whose desk has it.</summary>
    public required string Queue { get; init; }

    /// <summary>The account that works on it.</summary>
    public string? Assignee { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was last resolved.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>The hand-over of a health ticket.</summary>
    public HandOverMark? HandedOver { get; init; }

    /// <summary>The last time it went to a partner, and what came of it.</summary>
    public Escalation? Escalation { get; init; }

    /// <summary>The ticket it lives on in.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>Tickets that were merged into it.</summary>
    public IReadOnlyList<Guid> MergedFrom { get; init; } = [];

    /// <summary>Accounts that watch it.</summary>
    public IReadOnlyList<string> Watchers { get; init; } = [];

    /// <summary>Its ends of links with other tickets, one for each.</summary>
    public IReadOnlyList<TicketLink> Links { get; init; } = [];

    /// <summary>The ticket it is a child of.</summary>
    public Guid? Parent { get; init; }

    /// <summary>How it went, 1 to 5, by whoever reported it; null when nobody has said.</summary>
    public int? Rating { get; init; }

    /// <summary>What the desk has been told of its clocks: each once.</summary>
    public IReadOnlyList<ClockWarning> Warnings { get; init; } = [];

    /// <summary>Nobody works on it any more.</summary>
    [JsonIgnore]
    public bool IsOver => Status is TicketStatus.Resolved or TicketStatus.Closed;

    /// <summary>The clinical side's, and not yet with it.</summary>
    [JsonIgnore]
    public bool AwaitsHandOver => Triage == Tickets.Triage.Health && HandedOver is null;
}
