using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Referrals;

/// <summary>
/// A device in the home was not the one recorded: whoever looks at the measurements must ask whose they are. Not a user's step, and never
/// refused.
/// </summary>
public static class DevicesSwapped
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "referral.devices-swapped";

    /// <summary>The participations whose measurements are in doubt: of each citizen who has one of the two devices in the home.</summary>
    public static IReadOnlyList<(Guid Citizen, string Programme)> Doubted(DeviceChange swap)
    {
        (Guid, string)[] homes =
        [
            .. swap.Entries.Select(entry => entry.Before!).Where(device => device.IsInHome)
                .Select(device => (device.Citizen!.Value, device.Programme!)),
        ];
        // Two devices of one kit measure the same citizen for the same programme.
        return homes is [var one, var other] && one == other ? [] : homes;
    }

    /// <summary>The referral that says so.</summary>
    public static ReferralChange Follow(Referral referral, Stamp stamp) =>
        new(referral, referral with { Version = referral.Version + 1, DevicesSwappedAt = stamp.At }, Key);
}
