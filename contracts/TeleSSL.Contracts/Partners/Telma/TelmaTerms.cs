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
    /// <summary>A service that business hangs on is down.</summary>
    P1,

    /// <summary>Main functions are down, or many are hit.</summary>
    P2,

    /// <summary>One or few functions, few users.</summary>
    P3,

    /// <summary>A small fault.</summary>
    P4,

    /// <summary>A wish or a question.</summary>
    P5,
}

/// <summary>Where it stands (contracts/partners/telma).</summary>
public enum TelmaStatus
{
    /// <summary>Received.</summary>
    New,

    /// <summary>Read by somebody.</summary>
    Acknowledged,

    /// <summary>Worked on.</summary>
    InProgress,

    /// <summary>Waits for an answer of the sender's.</summary>
    AwaitingReporter,

    /// <summary>Solved; may come back within 10 working days.</summary>
    Resolved,

    /// <summary>Over.</summary>
    Closed,

    /// <summary>Not taken: returned as <c>NotOurs</c> or <c>Duplicate</c>.</summary>
    Rejected,

    /// <summary>Taken back by the sender.</summary>
    Cancelled,
}

/// <summary>Why the receiver sends it back (<c>return</c>).</summary>
public enum TelmaReturnReason
{
    /// <summary>Something is missing; it waits in <see cref="TelmaStatus.AwaitingReporter"/>.</summary>
    NeedInfo,

    /// <summary>Somebody else's; it ends in <see cref="TelmaStatus.Rejected"/>.</summary>
    NotOurs,

    /// <summary>Known under another ticket; it ends in <see cref="TelmaStatus.Rejected"/>.</summary>
    Duplicate,
}

/// <summary>Whether somebody's health may suffer (<c>clinicalRisk</c>, lower case on the wire).</summary>
public enum TelmaClinicalRisk
{
    /// <summary>No.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>It may.</summary>
    [JsonStringEnumMemberName("possible")]
    Possible,

    /// <summary>It does.</summary>
    [JsonStringEnumMemberName("certain")]
    Certain,
}

/// <summary>Who may read a comment.</summary>
public enum TelmaVisibility
{
    /// <summary>Both sides, and it may be told to the reporter.</summary>
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
