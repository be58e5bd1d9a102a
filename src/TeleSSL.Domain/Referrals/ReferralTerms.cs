namespace TeleSSL.Domain.Referrals;

/// <summary>How far a referral is. It never goes back.</summary>
public enum ReferralState
{
    /// <summary>It has arrived, and the unit has not decided.</summary>
    Received,

    /// <summary>The unit has accepted it; the kit is on its way.</summary>
    Accepted,

    /// <summary>The citizen takes part.</summary>
    Active,

    /// <summary>The citizen took part.</summary>
    Ended,

    /// <summary>The unit did not accept it.</summary>
    Rejected,

    /// <summary>Taken back before the citizen took part.</summary>
    Withdrawn,
}

/// <summary>How a referral came.</summary>
public enum ReferralOrigin
{
    /// <summary>From the national infrastructure.</summary>
    Fut,

    /// <summary>A hospital refers.</summary>
    Hospital,

    /// <summary>A general practice refers.</summary>
    Practice,

    /// <summary>The citizen's municipality refers.</summary>
    Municipality,

    /// <summary>The desk typed it.</summary>
    Desk,

    /// <summary>The citizen had equipment before there were referrals.</summary>
    Register,
}

/// <summary>Why a unit does not accept a referral.</summary>
public enum RejectReason
{
    /// <summary>The citizen does not meet the programme's criteria after all.</summary>
    NotEligible,

    /// <summary>The same citizen is referred already.</summary>
    Duplicate,

    /// <summary>It is about another citizen.</summary>
    WrongCitizen,

    /// <summary>The citizen does not want to.</summary>
    OwnWish,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Why a referral is taken back.</summary>
public enum WithdrawReason
{
    /// <summary>It was a mistake.</summary>
    Mistake,

    /// <summary>The citizen does not want to.</summary>
    OwnWish,

    /// <summary>The citizen took the consent back.</summary>
    ConsentWithdrawn,

    /// <summary>The citizen is dead.</summary>
    Deceased,

    /// <summary>The citizen has left.</summary>
    MovedAway,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Why a citizen stops taking part.</summary>
public enum EndReason
{
    /// <summary>It does not help.</summary>
    NoBenefit,

    /// <summary>The citizen does not want to.</summary>
    OwnWish,

    /// <summary>The citizen has left.</summary>
    MovedAway,

    /// <summary>The citizen is dead.</summary>
    Deceased,

    /// <summary>An evaluation ended it.</summary>
    Evaluation,

    /// <summary>Others go on with it.</summary>
    HandoverElsewhere,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>How soon something is wanted (the request priorities of HL7 FHIR R4).</summary>
public enum ReferralPriority
{
    /// <summary>Within the normal time.</summary>
    Routine,

    /// <summary>Before routine ones.</summary>
    Urgent,

    /// <summary>As soon as possible.</summary>
    Asap,

    /// <summary>At once.</summary>
    Stat,
}

/// <summary>Whether a citizen has MitID, the national sign-in.</summary>
public enum MitIdUse
{
    /// <summary>Has it, and uses it.</summary>
    Yes,

    /// <summary>Has none.</summary>
    No,

    /// <summary>Has it, and needs help.</summary>
    Help,
}

/// <summary>Where a citizen is trained.</summary>
public enum TrainingPlace
{
    /// <summary>At home.</summary>
    Home,

    /// <summary>In the hospital.</summary>
    Hospital,

    /// <summary>In the municipality's health centre.</summary>
    HealthCentre,

    /// <summary>At the general practice.</summary>
    Practice,
}

/// <summary>What follows from a state.</summary>
public static class ReferralStates
{
    /// <summary>At most one of a citizen and programme is in one of these states.</summary>
    public static readonly IReadOnlyList<ReferralState> Open = [ReferralState.Received, ReferralState.Accepted, ReferralState.Active];

    /// <summary>One of <see cref="Open"/>.</summary>
    public static bool IsOpen(this ReferralState state) => Open.Contains(state);
}
