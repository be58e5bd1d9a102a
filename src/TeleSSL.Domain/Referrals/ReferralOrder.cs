using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Referrals;

/// <summary>A referral and the order of the national order service that brought it: either is settled with the other.</summary>
public static class ReferralOrder
{
    /// <summary>The step on the referral that follows from a change of its order; null when none does.</summary>
    public static ReferralStep? Settles(OrderChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.After is not { Source: OrderSource.Fut, Kind: OrderKind.New } order)
            return null;
        return change.Kind == Accept.Step.Kind ? new AcceptReferral()
            : change.Kind == Reject.Step.Kind ? new RejectReferral(RejectReasonOf(order.Reason))
            : change.Kind == Cancel.Step.Kind ? new WithdrawReferral(WithdrawReasonOf(order.Reason))
            : null;
    }

    /// <summary>The reason that the order is rejected with.</summary>
    public static OrderReason Of(this RejectReason reason) => reason switch
    {
        RejectReason.Duplicate => OrderReason.Duplicate,
        RejectReason.WrongCitizen => OrderReason.OrderedInError,
        RejectReason.OwnWish => OrderReason.RefusedByCitizen,
        _ => OrderReason.Other,
    };

    private static RejectReason RejectReasonOf(OrderReason? reason) => reason switch
    {
        OrderReason.Duplicate => RejectReason.Duplicate,
        OrderReason.RefusedByCitizen => RejectReason.OwnWish,
        _ => RejectReason.Other,
    };

    private static WithdrawReason WithdrawReasonOf(OrderReason? reason) => reason switch
    {
        OrderReason.OrderedInError => WithdrawReason.Mistake,
        OrderReason.RefusedByCitizen => WithdrawReason.OwnWish,
        OrderReason.NoConsent => WithdrawReason.ConsentWithdrawn,
        OrderReason.CitizenDeceased => WithdrawReason.Deceased,
        OrderReason.CitizenMoved => WithdrawReason.MovedAway,
        _ => WithdrawReason.Other,
    };
}
