using System.Text.Json.Serialization;

namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>Who is to solve it. On the wire as written here (contracts/partners/telma: <c>target</c>).</summary>
public enum TelmaTarget
{
    /// <summary>Telma's administration: the citizens' app and the staff's.</summary>
    Telma,

    /// <summary>FUT's system administration: the infrastructure under them. On the wire <c>FUT</c>.</summary>
    [JsonStringEnumMemberName("FUT")]
    Fut,
}

/// <summary>The part that fails (<c>component</c>).</summary>
public enum TelmaComponent
{
    /// <summary>The citizens' app on tablet or phone.</summary>
    CitizenApp,

    /// <summary>The staff's application.</summary>
    StaffApp,

    /// <summary>A measuring device and its tablet do not find each other.</summary>
    Pairing,

    /// <summary>MitID, PIN or the staff's sign-in.</summary>
    Login,

    /// <summary>Video calls.</summary>
    Video,

    /// <summary>A citizen's plan and its measurements.</summary>
    Plan,

    /// <summary>FUT's services.</summary>
    Infrastructure,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>How urgent (after the national service desk's scheme).</summary>
public enum TelmaPriority
{
    /// <summary>A business-critical service is down.</summary>
    P1,

    /// <summary>Main functions are down, or many users are affected.</summary>
    P2,

    /// <summary>One or few functions, few users.</summary>
    P3,

    /// <summary>A small fault.</summary>
    P4,

    /// <summary>A wish or a question.</summary>
    P5,
}

/// <summary>A ticket's status (contracts/partners/telma).</summary>
public enum TelmaStatus
{
    /// <summary>Received.</summary>
    New,

    /// <summary>Read by someone.</summary>
    Acknowledged,

    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Waits for an answer from the sender.</summary>
    AwaitingReporter,

    /// <summary>Solved; can be reopened within 10 working days.</summary>
    Resolved,

    /// <summary>Over.</summary>
    Closed,

    /// <summary>Not accepted: returned as <c>NotOurs</c> or <c>Duplicate</c>.</summary>
    Rejected,

    /// <summary>Withdrawn by the sender.</summary>
    Cancelled,
}

/// <summary>Why the receiver returns a ticket (<c>return</c>).</summary>
public enum TelmaReturnReason
{
    /// <summary>Something is missing; it waits in <see cref="TelmaStatus.AwaitingReporter"/>.</summary>
    NeedInfo,

    /// <summary>Someone else's responsibility; it ends in <see cref="TelmaStatus.Rejected"/>.</summary>
    NotOurs,

    /// <summary>A duplicate of another ticket; it ends in <see cref="TelmaStatus.Rejected"/>.</summary>
    Duplicate,
}

/// <summary>The risk to someone's health (<c>clinicalRisk</c>, lower case on the wire).</summary>
public enum TelmaClinicalRisk
{
    /// <summary>None.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Possible.</summary>
    [JsonStringEnumMemberName("possible")]
    Possible,

    /// <summary>Certain.</summary>
    [JsonStringEnumMemberName("certain")]
    Certain,
}

/// <summary>Who may read a comment.</summary>
public enum TelmaVisibility
{
    /// <summary>Both sides, and it may be passed on to the reporter.</summary>
    Public,

    /// <summary>Both sides' staff only.</summary>
    Internal,
}

/// <summary>Which side of the contract did something.</summary>
public enum TelmaSide
{
    /// <summary>The desk that escalates: ours.</summary>
    Sender,

    /// <summary>Telma or FUT.</summary>
    Receiver,
}
