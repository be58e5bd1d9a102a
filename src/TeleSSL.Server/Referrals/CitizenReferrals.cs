using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Referrals;

/// <summary>A citizen's referrals, for operations on the citizen. Their sealed part goes with the citizen's notes.</summary>
internal sealed class CitizenReferrals(CatalogueStore catalogues, ReferralOrders orders) : ICitizenRecords
{
    public IReadOnlyList<CitizenTable> Tables { get; } = [CitizenTable.Following("referral", "referrals")];

    public async Task<Refusal?> WhyNotErase(Tx tx, Guid citizen) =>
        (await OpenOf(tx, citizen)).Count > 0 ? ReferralRefusals.CitizenHasOpen : null;

    /// <summary>Withdraws or ends those of a dead citizen, and hands those of one who moves to the unit that serves there.</summary>
    public async Task<Refusal?> Follow(Tx tx, CitizenFacts citizen, IReadOnlyList<string> fields, Stamp stamp)
    {
        var (dead, moved) = (fields.Contains("dead"), fields.Contains("municipality"));
        if (!dead && !moved)
            return null;
        var catalogue = await catalogues.In(tx);
        foreach (var referral in await OpenOf(tx, citizen.Id))
        {
            ReferralStep? step = !dead ? null
                : referral.State == ReferralState.Active ? new EndReferral(EndReason.Deceased)
                : new WithdrawReferral(WithdrawReason.Deceased);
            var change = step is not null
                ? step.Decide(referral, catalogue, stamp)
                : ReferralMove.Follow(referral, citizen.Municipality, catalogue, stamp);
            if (!change.Accepted(out var followed, out var refusal))
                return refusal;
            if (await ReferralRow.Save(tx, followed, stamp) is { } stale)
                return stale;
            if (step is not null && await orders.Follow(tx, step, followed.After, catalogue, stamp) is { } unable)
                return unable;
        }

        return dead ? await orders.FetchRest(tx, citizen.Id, stamp) : null;
    }

    /// <summary>All referrals are the other's. One to a programme that the other is referred to as well doubles that one.</summary>
    public async Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var open = (await OpenOf(tx, into.Id)).Where(referral => referral.Doubles is null).ToDictionary(referral => referral.Programme);
        foreach (var referral in await All(tx, from, "TRUE"))
        {
            var merged = CitizenMerged.Follow(referral, into.Id, open.GetValueOrDefault(referral.Programme)?.Id);
            if (await ReferralRow.Save(tx, merged, stamp) is { } stale)
                return stale;
            if (merged.After.IsOpen && referral.Municipality != into.Municipality
                && (await Move(tx, merged.After, into, catalogue, stamp)) is { } refusal)
                return refusal;
        }

        return null;
    }

    private static async Task<Refusal?> Move(Tx tx, Referral referral, CitizenFacts citizen, Catalogue catalogue, Stamp stamp) =>
        ReferralMove.Follow(referral, citizen.Municipality, catalogue, stamp).Accepted(out var moved, out var refusal)
            ? await ReferralRow.Save(tx, moved, stamp)
            : refusal;

    private static Task<IReadOnlyList<Referral>> OpenOf(Tx tx, Guid citizen) =>
        All(tx, citizen, "standing IN ('received', 'accepted', 'active')");

    private static async Task<IReadOnlyList<Referral>> All(Tx tx, Guid citizen, string condition) =>
        [.. (await tx.List<string>($"SELECT state FROM referral WHERE citizen = @citizen AND {condition} ORDER BY id", new { citizen }))
            .Select(ReferralRow.Parse)];
}
