using System.Text.Json.Serialization;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Clusters;

/// <summary>Where an incident is: <c>suggested → confirmed → closed</c>, or <c>suggested → dismissed</c>.</summary>
public enum IncidentState
{
    /// <summary>The alarm has risen; nobody has looked at it.</summary>
    Suggested,

    /// <summary>It is one. Tickets are linked with it.</summary>
    Confirmed,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>It was none.</summary>
    Dismissed,
}

/// <summary>The whole state of a major incident at a desk; its title and its resolution stand aside. It is what the journal keeps after each change.</summary>
public sealed record Incident
{
    /// <summary>The most tickets of one incident.</summary>
    public const int MaxTickets = 200;

    /// <summary>A ticket may be written so much later than it was opened, and by another process's clock.</summary>
    public static readonly TimeSpan WrittenLate = TimeSpan.FromSeconds(10);

    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts up by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Where it is.</summary>
    public required IncidentState State { get; init; }

    /// <summary>What its tickets have in common.</summary>
    public required Trait Trait { get; init; }

    /// <summary>The SPOC unit whose desk has it.</summary>
    public required string Queue { get; init; }

    /// <summary>When the first of those was opened that raised the alarm; of a declared one, the beginning of the rule's window.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Tickets that were opened from here on and have the trait match it.</summary>
    [JsonIgnore]
    public DateTimeOffset MatchesFrom => Since - WrittenLate;

    /// <summary>How many tickets: while it is suggested those that raised the alarm, then those linked.</summary>
    [JsonPropertyName("caseCount")]
    public required int TicketCount { get; init; }

    /// <summary>When the alarm rose; null when somebody declared it.</summary>
    public DateTimeOffset? SuggestedAt { get; init; }

    /// <summary>How urgent it is.</summary>
    public Priority? Priority { get; init; }

    /// <summary>When it was confirmed or declared.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>The account that did so.</summary>
    public string? ConfirmedBy { get; init; }

    /// <summary>When all of its tickets were last answered at once.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>When it was closed or dismissed.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it was dismissed, as a code.</summary>
    public string? Reason { get; init; }

    /// <summary>Nothing more is done with it.</summary>
    [JsonIgnore]
    public bool IsOver => State is IncidentState.Closed or IncidentState.Dismissed;

    /// <summary>The alarm rises.</summary>
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
