using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Referrals;

/// <summary>The orders that a referral opens, cancels and waits for.</summary>
internal sealed class ReferralOrders(OrderStore orders, PassedDevices passed, CatalogueStore catalogues) : IOrderFollower
{
    /// <summary>What a step on a referral does to orders, in its transaction.</summary>
    public async Task<Refusal?> Follow(Tx tx, ReferralStep step, Referral referral, Catalogue catalogue, Stamp stamp) => step switch
    {
        AcceptReferral accept => await Received(tx, referral) is { } received
            ? (await orders.Follow(tx, received, new Accept(accept.OptionalParts), stamp)).Refused
            : (await orders.Open(tx, First(referral, accept.Asked(), catalogue), stamp)).Refused,
        RejectReferral reject => await Received(tx, referral) is { } received
            ? (await orders.Follow(tx, received, new Reject(reject.Reason.Of()), stamp)).Refused
            : null,
        WithdrawReferral => await End(tx, referral, OrderReason.ReferralWithdrawn, catalogue, stamp),
        EndReferral => await End(tx, referral, OrderReason.ReferralEnded, catalogue, stamp),
        _ => null,
    };

    /// <summary>Has what a dead citizen has at home without a referral fetched as well.</summary>
    public async Task<Refusal?> FetchRest(Tx tx, Guid citizen, Stamp stamp)
    {
        var held = (await OrderStore.HeldBy(tx, citizen)).Where(device => device.IsInHome);
        foreach (var programme in held.GroupBy(device => device.Programme!))
        {
            Guid[] devices = [.. programme.Select(device => device.Id)];
            if ((await orders.PickUpFor(tx, citizen, programme.Key, devices, OrderReason.CitizenDeceased, stamp)).Refused is { } refusal)
                return refusal;
        }

        return null;
    }

    /// <summary>
    /// The first device that is set up begins the participation. What becomes of an order that brought the referral with it becomes of the
    /// referral too.
    /// </summary>
    public async Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp)
    {
        var step = ReferralOrder.Settles(change);
        if (change.After.Referral is not { } id || (step is null && !Participation.BeginsWith(change))
            || await tx.Find<string>("SELECT state FROM referral WHERE id = @id", new { id }) is not { } state)
            return null;
        var referral = ReferralRow.Parse(state);
        if (step is not null)
            return step.Possible().Contains(referral.State) ? await Settle(tx, step, referral, stamp) : null;
        return Participation.Begin(referral, stamp) is { } begun ? await ReferralRow.Save(tx, begun, stamp) : null;
    }

    private async Task<Refusal?> Settle(Tx tx, ReferralStep step, Referral referral, Stamp stamp) =>
        step.Decide(referral, await catalogues.In(tx), stamp).Accepted(out var change, out var refusal)
            ? await ReferralRow.Save(tx, change, stamp)
            : refusal;

    /// <summary>The order that brought the referral with it and waits, as the referral does.</summary>
    private static async Task<Guid?> Received(Tx tx, Referral referral) => referral.Origin == ReferralOrigin.Fut
        ? await tx.Find<Guid?>("SELECT id FROM ssl_order WHERE referral = @Id AND status = 'received'", new { referral.Id })
        : null;

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
    private async Task<Refusal?> End(Tx tx, Referral referral, OrderReason reason, Catalogue catalogue, Stamp stamp)
    {
        if (await orders.CancelOpen(tx, referral.Id, reason, stamp) is { } refusal)
            return refusal;
        var others = (await tx.List<string>(
            "SELECT programme FROM referral WHERE citizen = @Citizen AND id <> @Id AND standing IN ('accepted', 'active') ORDER BY id",
            new { referral.Citizen, referral.Id })).Select(other => catalogue.Programmes[other]).ToArray();
        var fetched = await passed.Pass(tx, referral.Citizen, referral.Programme, others, catalogue, stamp);
        return (await orders.PickUpFor(tx, referral.Citizen, referral.Programme, fetched, reason, stamp, referral.Id)).Refused;
    }
}
