using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Referrals;

/// <summary>A referrer learns at once that devices had been mixed up.</summary>
internal sealed class SwappedMeasurements : IDeviceFollower
{
    public bool Follows(DeviceEntry entry) => false;

    public Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp) => Task.FromResult<Refusal?>(null);

    public async Task<Refusal?> Swapped(Tx tx, DeviceChange change, Stamp stamp)
    {
        foreach (var (citizen, programme) in DevicesSwapped.Doubted(change))
            foreach (var referral in await TakingPart(tx, citizen, programme))
                if (await ReferralRow.Save(tx, DevicesSwapped.Follow(referral, stamp), stamp) is { } stale)
                    return stale;
        return null;
    }

    private static async Task<IEnumerable<Referral>> TakingPart(Tx tx, Guid citizen, string programme) =>
        (await tx.List<string>(
            """
            SELECT state FROM referral
            WHERE  citizen = @citizen AND programme = @programme AND standing IN ('accepted', 'active') ORDER BY id
            """,
            new { citizen, programme })).Select(ReferralRow.Parse);
}
