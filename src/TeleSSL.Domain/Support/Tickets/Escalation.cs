using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Who may solve what the desk cannot.</summary>
public enum Partner
{
    /// <summary>Telma's administration: the citizens' app and the staff's.</summary>
    Telma,

    /// <summary>FUT's system administration: the infrastructure under them.</summary>
    Fut,
}

/// <summary>Where a ticket stands at the partner.</summary>
public enum PartnerState
{
    /// <summary>Received.</summary>
    New,

    /// <summary>Read by somebody.</summary>
    Acknowledged,

    /// <summary>Worked on.</summary>
    InProgress,

    /// <summary>The partner waits for an answer.</summary>
    AwaitingReporter,

    /// <summary>The partner says that it is solved.</summary>
    Resolved,

    /// <summary>Over at the partner.</summary>
    Closed,

    /// <summary>Not taken.</summary>
    Rejected,

    /// <summary>Taken back.</summary>
    Cancelled,

    /// <summary>Sent back, with a reason.</summary>
    Returned,
}

/// <summary>Why a partner sends a ticket back.</summary>
public enum ReturnReason
{
    /// <summary>Something is missing.</summary>
    NeedInfo,

    /// <summary>Somebody else's.</summary>
    NotOurs,

    /// <summary>Known under another number.</summary>
    Duplicate,
}

/// <summary>One round of a ticket at a partner. It stays on the ticket until the next round.</summary>
/// <param name="Partner">Who has it.</param>
/// <param name="Since">Since when.</param>
/// <param name="Round">Counts the escalations of the ticket, from 1.</param>
/// <param name="By">The account that escalated it.</param>
/// <param name="Checks">What the first line has tried, as codes.</param>
public sealed record Escalation(Partner Partner, DateTimeOffset Since, int Round, string By, IReadOnlyList<string> Checks)
{
    /// <summary>An agent tells the partner, and tells here what it says.</summary>
    public bool ByHand { get; init; }

    /// <summary>The partner's own number of it.</summary>
    public string? Number { get; init; }

    /// <summary>What it last said; null while it has said nothing.</summary>
    public PartnerState? State { get; init; }

    /// <summary>Why it was sent back, while it is.</summary>
    public ReturnReason? Returned { get; init; }

    /// <summary>The partner's version of what it last said; what comes with it or a lower one is old news.</summary>
    public int Seen { get; init; }

    /// <summary>When it said so by its own clock, which may be wrong: nothing is worked out from it.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>Why it did not reach the partner; null while it is under way or there.</summary>
    public string? Undelivered { get; init; }

    /// <summary>The files that an agent chose for it.</summary>
    public IReadOnlyList<Guid> Files { get; init; } = [];

    /// <summary>The partner is done with it.</summary>
    [JsonIgnore]
    public bool IsBack => State is { } state && PartnerReport.IsBack(state);

    /// <summary>The partner says that it is solved: the desk tells the reporter, and resolves.</summary>
    [JsonIgnore]
    public bool SaysSolved => State is PartnerState.Resolved or PartnerState.Closed;
}
