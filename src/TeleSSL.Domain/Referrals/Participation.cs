using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Referrals;

/// <summary>A citizen takes part from the first device that is set up.</summary>
public static class Participation
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "referral.activated";

    /// <summary>True when a change of the order completes a device that went to the citizen.</summary>
    public static bool BeginsWith(OrderChange change) => change.After.Lines.Any(line =>
        line is { Kind: LineKind.Device, Direction: LineDirection.Out, State: LineState.Completed, Reason: null or OrderReason.Shared }
        && change.Before?.Line(line.Number)?.State != LineState.Completed);

    /// <summary>The participation begins; null when the referral is not one that waits for it.</summary>
    public static ReferralChange? Begin(Referral referral, Stamp stamp) => referral.State == ReferralState.Accepted
        ? new ReferralChange(
            referral, referral with { Version = referral.Version + 1, State = ReferralState.Active, ActiveFrom = stamp.Today }, Key)
        : null;
}
