using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;

namespace TeleSSL.Server.Devices.Scans;

/// <summary>What a scan's answer says of its device, so that no second call is needed.</summary>
internal static class ScannedDevice
{
    /// <summary>After a scan that was carried out or refused.</summary>
    public static ScanResult In(ScanResult result, DeviceFacts at, Sight sight, bool onlyCarried) => onlyCarried
        ? Carried(result, at)
        : Whole(result, at) with { Custody = at.Device.Custody.Kebab(), Next = NextTasks.PossibleOf(at, sight) };

    /// <summary>
    /// After a scan that was carried out before. Who sent it has read tag and kind, and need not see the device any more.
    /// </summary>
    public static ScanResult Again(ScanResult result, DeviceFacts at, string custody, DeviceScope scope) =>
        !scope.Holds(at.Device) ? Known(result, at)
        : scope.OnlyCarries(at.Device) ? Carried(result, at)
        : Whole(result, at) with { Custody = custody };

    private static ScanResult Whole(ScanResult result, DeviceFacts at) => Carried(result, at) with
    {
        Model = at.Device.Model,
        Blockers = [.. at.Blockers.Select(blocker => blocker.Kebab())],
    };

    private static ScanResult Carried(ScanResult result, DeviceFacts at) => Known(result, at) with { Stop = CarriedDevice.IsStopped(at) };

    private static ScanResult Known(ScanResult result, DeviceFacts at) => result with
    {
        DeviceId = at.Device.Id,
        AssetTag = AssetTag.Of(at.Device.Tag).ToString(),
        Kind = at.Model.Kind,
    };
}
