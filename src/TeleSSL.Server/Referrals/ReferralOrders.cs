using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Referrals;

/// <summary>The orders that a referral opens, cancels and waits for.</summary>
internal sealed class ReferralOrders(OrderStore orders) : IOrderFollower
{
    /// <summary>What a step on a referral does to orders, in its transaction.</summary>
    public async Task<Refusal?> Follow(Tx tx, ReferralStep step, Referral referral, Catalogue catalogue, Stamp stamp) => step switch
    {
        AcceptReferral accept => (await orders.Open(tx, First(referral, accept.Asked(), catalogue), stamp)).Refused,
        WithdrawReferral => await orders.CancelOpen(tx, referral.Id, OrderReason.ReferralWithdrawn, stamp),
        EndReferral => await End(tx, referral, catalogue, stamp),
        _ => null,
    };

    /// <summary>The first device that is set up begins the participation.</summary>
    public async Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp)
    {
        if (change.After.Referral is not { } id || !Participation.BeginsWith(change)
            || await tx.Find<string>("SELECT state FROM referral WHERE id = @id", new { id }) is not { } state)
            return null;
        return Participation.Begin(ReferralRow.Parse(state), stamp) is { } begun ? await ReferralRow.Save(tx, begun, stamp) : null;
    }

    private static NewOrder First(Referral referral, IReadOnlyList<string> optionalParts, Catalogue catalogue) => new(
        OrderKind.New, referral.Citizen, referral.Programme, referral.Municipality, referral.Unit!, OrderSource.Referral,
        KitLines.For(catalogue, referral.Programme, referral.Municipality, optionalParts))
    {
        Referral = referral.Id,
        Priority = Enum.Parse<OrderPriority>(referral.Priority.ToString()),
        WantedTo = referral.WantedBy,
        Accepted = true,
    };

    // What is not handed over is cancelled. What is in the home goes on serving another programme of the citizen, or is fetched.
    private async Task<Refusal?> End(Tx tx, Referral referral, Catalogue catalogue, Stamp stamp)
    {
        if (await orders.CancelOpen(tx, referral.Id, OrderReason.ReferralEnded, stamp) is { } refusal)
            return refusal;
        var others = (await tx.List<string>(
            "SELECT programme FROM referral WHERE citizen = @Citizen AND id <> @Id AND standing IN ('accepted', 'active') ORDER BY id",
            new { referral.Citizen, referral.Id })).Select(other => catalogue.Programmes[other]).ToArray();
        var fetched = await orders.Pass(tx, referral.Citizen, referral.Programme, others, catalogue, stamp);
        return (await orders.PickUpFor(
            tx, referral.Citizen, referral.Programme, fetched, OrderReason.ReferralEnded, stamp, referral.Id)).Refused;
    }
}
