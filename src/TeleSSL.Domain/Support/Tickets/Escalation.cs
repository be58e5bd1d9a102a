using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A partner that may solve what the desk cannot.</summary>
public enum Partner
{
    /// <summary>Telma's administration: the citizen app and the staff app.</summary>
    Telma,

    /// <summary>FUT's system administration: the infrastructure they run on.</summary>
    Fut,
}

/// <summary>The state of a ticket at the partner.</summary>
public enum PartnerState
{
    /// <summary>Received.</summary>
    New,

    /// <summary>Read by someone.</summary>
    Acknowledged,

    /// <summary>In progress.</summary>
    InProgress,

    /// <summary>The partner waits for an answer.</summary>
    AwaitingReporter,

    /// <summary>The partner reports it solved.</summary>
    Resolved,

    /// <summary>Closed at the partner.</summary>
    Closed,

    /// <summary>Rejected.</summary>
    Rejected,

    /// <summary>Withdrawn by the desk.</summary>
    Cancelled,

    /// <summary>Returned, with a reason.</summary>
    Returned,
}

/// <summary>Why a partner returns a ticket.</summary>
public enum ReturnReason
{
    /// <summary>Information is missing.</summary>
    NeedInfo,

    /// <summary>Someone else's responsibility.</summary>
    NotOurs,

    /// <summary>Already known under another number.</summary>
    Duplicate,
}

/// <summary>One round of a ticket at a partner. It stays on the ticket until the next round.</summary>
/// <param name="Partner">The partner that has it.</param>
/// <param name="Since">When it was escalated.</param>
/// <param name="Round">Counts the escalations of the ticket, from 1.</param>
/// <param name="By">The account that escalated it.</param>
/// <param name="Checks">What the first line has tried, as codes.</param>
public sealed record Escalation(Partner Partner, DateTimeOffset Since, int Round, string By, IReadOnlyList<string> Checks)
{
    /// <summary>An agent informs the partner manually, and reports the partner's answers here.</summary>
    public bool ByHand { get; init; }

    /// <summary>The partner's own number for it.</summary>
    public string? Number { get; init; }

    /// <summary>The last state reported by the partner; null before any report.</summary>
    public PartnerState? State { get; init; }

    /// <summary>Why it was returned, while it is.</summary>
    public ReturnReason? Returned { get; init; }

    /// <summary>The partner's version of the last report; a report with the same or a lower version is stale.</summary>
    public int Seen { get; init; }

    /// <summary>When it was reported by the partner's clock, which may be wrong: nothing is computed from it.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>Why it did not reach the partner; null while it is in transit or delivered.</summary>
    public string? Undelivered { get; init; }

    /// <summary>The files that an agent selected for it.</summary>
    public IReadOnlyList<Guid> Files { get; init; } = [];

    /// <summary>The partner is done with it.</summary>
    [JsonIgnore]
    public bool IsBack => State is { } state && PartnerReport.IsBack(state);

    /// <summary>The partner reports it solved: the desk informs the reporter, and resolves it.</summary>
    [JsonIgnore]
    public bool SaysSolved => State is PartnerState.Resolved or PartnerState.Closed;
}
