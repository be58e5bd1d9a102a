namespace TeleSSL.Domain.Orders;

/// <summary>Why an order or a line is as it is. A code, so that it may be in the journal.</summary>
public enum OrderReason
{
    /// <summary>No one was home.</summary>
    NoShow,

    /// <summary>The address was wrong.</summary>
    WrongAddress,

    /// <summary>The citizen did not want it.</summary>
    RefusedByCitizen,

    /// <summary>It was stopped on the way.</summary>
    Stopped,

    /// <summary>The citizen has died.</summary>
    CitizenDeceased,

    /// <summary>The citizen has moved to where another unit serves.</summary>
    CitizenMoved,

    /// <summary>The citizen takes no part any longer.</summary>
    CitizenLeft,

    /// <summary>The referral was withdrawn.</summary>
    ReferralWithdrawn,

    /// <summary>The referral has ended.</summary>
    ReferralEnded,

    /// <summary>Nothing of it is to be had.</summary>
    OutOfStock,

    /// <summary>Something in it is not known.</summary>
    UnknownItem,

    /// <summary>There is no agreement for it.</summary>
    OutsideAgreement,

    /// <summary>The citizen has not consented.</summary>
    NoConsent,

    /// <summary>Only the unit's own staff may visit the citizen.</summary>
    ProtectedAddress,

    /// <summary>It was ordered twice.</summary>
    Duplicate,

    /// <summary>It was ordered by mistake.</summary>
    OrderedInError,

    /// <summary>The wrong device was picked.</summary>
    WrongDevice,

    /// <summary>The device is damaged, or lacks something.</summary>
    Damaged,

    /// <summary>The reservation was released.</summary>
    Released,

    /// <summary>It came back without having been handed over.</summary>
    Returned,

    /// <summary>It went back without having been set up.</summary>
    NotSetUp,

    /// <summary>The device was lost.</summary>
    Lost,

    /// <summary>The device was retired.</summary>
    Retired,

    /// <summary>The citizen has one for another programme, which serves this one as well.</summary>
    Shared,

    /// <summary>Another reason.</summary>
    Other,
}
