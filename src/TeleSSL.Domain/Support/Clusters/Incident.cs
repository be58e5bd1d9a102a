using System.Text.Json.Serialization;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>The state of an incident: <c>suggested → confirmed → closed</c>, or <c>suggested → dismissed</c>.</summary>
public enum IncidentState
{
    /// <summary>The alarm was raised; no one has checked it yet.</summary>
    Suggested,

    /// <summary>Confirmed. Tickets are linked to it.</summary>
    Confirmed,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>It was not an incident.</summary>
    Dismissed,
}

/// <summary>
/// The whole state of a major incident at a desk; its title and resolution are stored separately. The journal stores it after each change.
/// </summary>
public sealed record Incident
{
    /// <summary>The maximum number of tickets of one incident.</summary>
    public const int MaxTickets = 200;

    /// <summary>Allows for tickets that are stored later than they were opened, and for clock differences between processes.</summary>
    public static readonly TimeSpan WrittenLate = TimeSpan.FromSeconds(10);

    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Increases by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Its state.</summary>
    public required IncidentState State { get; init; }

    /// <summary>What its tickets have in common.</summary>
    public required Trait Trait { get; init; }

    /// <summary>The SPOC unit whose desk has it.</summary>
    public required string Queue { get; init; }

    /// <summary>When the first ticket that raised the alarm was opened; for a declared incident, the start of the rule's window.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Tickets opened from this time on that have the trait match it.</summary>
    [JsonIgnore]
    public DateTimeOffset MatchesFrom => Since - WrittenLate;

    /// <summary>The number of tickets: those that raised the alarm while it is suggested, then those linked.</summary>
    [JsonPropertyName("caseCount")]
    public required int TicketCount { get; init; }

    /// <summary>When the alarm was raised; null when it was declared.</summary>
    public DateTimeOffset? SuggestedAt { get; init; }

    /// <summary>How urgent it is.</summary>
    public Priority? Priority { get; init; }

    /// <summary>When it was confirmed or declared.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>The account that confirmed or declared it.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>When an answer was last sent on all its tickets.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When it was closed or dismissed.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it was dismissed, as a code.</summary>
    public string? Reason { get; init; }

    /// <summary>It is closed or dismissed.</summary>
    [JsonIgnore]
    public bool IsOver => State is IncidentState.Closed or IncidentState.Dismissed;

    /// <summary>The alarm is raised.</summary>
    public static Incident Suggested(ClusterSuggestion suggestion, string queue, Stamp stamp) => new()
    {
        Id = Guid.CreateVersion7(stamp.At),
        Version = 1,
        State = IncidentState.Suggested,
        Trait = suggestion.Trait,
        Queue = queue,
        Since = suggestion.Since,
        TicketCount = suggestion.Tickets.Count,
        SuggestedAt = stamp.At,
    };
}
