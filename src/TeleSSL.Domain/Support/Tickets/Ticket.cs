using System.Text.Json.Serialization;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The hand-over of a health ticket.</summary>
/// <param name="At">When.</param>
/// <param name="Reached">Code of the organisation that took over.</param>
/// <param name="Role">The role of the person there, as a code such as <c>nurse</c>. Never a name.</param>
public sealed record HandOverMark(DateTimeOffset At, string Reached, string Role);

/// <summary>A warning sent to the desk: a clock is due soon or overdue.</summary>
/// <param name="Clock">Which clock.</param>
/// <param name="Overdue">False: due soon, a fifth of the target is left.</param>
/// <param name="DueAt">The due time in the warning; a new due time gets a new warning.</param>
/// <param name="Partner">The partner whose clock it is.</param>
public sealed record ClockWarning(ClockKind Clock, bool Overdue, DateTimeOffset DueAt, string? Partner = null);

/// <summary>
/// The whole non-personal state of a ticket at the desk. The journal stores it after each change; texts are sealed separately.
/// </summary>
public sealed record Ticket
{
    /// <summary>The queue of health tickets, of all desks.</summary>
    public const string HealthQueue = "health";

    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Increases by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The number people refer to it by.</summary>
    public required long Number { get; init; }

    /// <summary>Its status.</summary>
    public required TicketStatus Status { get; init; }

    /// <summary>How urgent it is.</summary>
    public required Priority Priority { get; init; }

    /// <summary>The kind of help it needs; null until triaged.</summary>
    public Triage? Triage { get; init; }

    /// <summary>What it is about.</summary>
    public required TicketCategory Category { get; init; }

    /// <summary>The component, as a code; null when unknown.</summary>
    public string? Component { get; init; }

    /// <summary>How it reached the desk.</summary>
    public required Channel Channel { get; init; }

    /// <summary>The kind of reporter.</summary>
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
    public string Desk { get; init; } = "";

    /// <summary>
    /// Where it is listed: <c>health</c> for a health ticket, otherwise its desk. To set it is to set the desk, whose name alone is in
    /// states from before health tickets had a queue.
    /// </summary>
    public required string Queue
    {
        get => Triage == Tickets.Triage.Health ? HealthQueue : Desk;
        init => Desk = value == HealthQueue ? Desk : value;
    }

    /// <summary>The account that works on it.</summary>
    public string? Assignee { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was last resolved.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>The hand-over of a health ticket.</summary>
    public HandOverMark? HandedOver { get; init; }

    /// <summary>The last escalation to a partner, and its outcome.</summary>
    public Escalation? Escalation { get; init; }

    /// <summary>What came back since it was last looked at; null when nothing did.</summary>
    public Answered? Answered { get; init; }

    /// <summary>The orders that replace a device because of it, oldest first.</summary>
    public IReadOnlyList<Guid> Replacements { get; init; } = [];

    /// <summary>The ticket it was merged into.</summary>
    public Guid? MergedInto { get; init; }

    /// <summary>Tickets that were merged into it.</summary>
    public IReadOnlyList<Guid> MergedFrom { get; init; } = [];

    /// <summary>Accounts that watch it.</summary>
    public IReadOnlyList<string> Watchers { get; init; } = [];

    /// <summary>Its ends of links to other tickets, at most one per ticket.</summary>
    public IReadOnlyList<TicketLink> Links { get; init; } = [];

    /// <summary>The ticket it is a child of.</summary>
    public Guid? Parent { get; init; }

    /// <summary>The reporter's rating, 1 to 5; null when not rated.</summary>
    public int? Rating { get; init; }

    /// <summary>The clock warnings sent to the desk, each once.</summary>
    public IReadOnlyList<ClockWarning> Warnings { get; init; } = [];

    /// <summary>It is no longer worked on.</summary>
    [JsonIgnore]
    public bool IsOver => Status is TicketStatus.Resolved or TicketStatus.Closed;

    /// <summary>A health ticket that is not yet handed over.</summary>
    [JsonIgnore]
    public bool AwaitsHandOver => Triage == Tickets.Triage.Health && HandedOver is null;
}
