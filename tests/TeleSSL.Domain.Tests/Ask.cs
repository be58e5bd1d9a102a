using System.Globalization;
using System.Security.Cryptography;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests;

/// <summary>Asks a task of a device, and says what came of it.</summary>
internal static class Ask
{
    public static Result<DeviceChange> On(this DeviceTask task, Device device, Device? other = null, Catalogue? catalogue = null, double minutes = 0) =>
        task.On(A.Facts(device, task, other, catalogue), minutes);

    public static Result<DeviceChange> On(this DeviceTask task, DeviceFacts at, double minutes = 0) =>
        task.Unusable() is { } unusable ? unusable : task.Decide(at with { EvidenceFingerprint = Evidence.Fingerprint(task, SHA256.HashData) }, A.Stamp(minutes) with { Today = at.Today });

    private static readonly Catalogue Danish = A.Catalogue(zone: TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"));

    /// <summary>Recorded at one time of what happened at another; the day is that of the recording in Denmark.</summary>
    public static Result<DeviceChange> At(this DeviceTask task, string recorded, string happened, Device device)
    {
        var (at, stamp) = (A.Facts(device, catalogue: Danish), Stamp(recorded, happened));
        return task.Decide(at with { Today = stamp.Today, EvidenceFingerprint = Evidence.Fingerprint(task, SHA256.HashData) }, stamp);
    }

    public static Stamp Stamp(string recorded, string happened)
    {
        var at = DateTimeOffset.Parse(recorded, CultureInfo.InvariantCulture);
        return new Stamp(at, DateTimeOffset.Parse(happened, CultureInfo.InvariantCulture), "depot1", A.Common, Danish.DayOf(at));
    }

    public static Device Accepted(this Result<DeviceChange> result) => result.Change().Subject;

    public static DeviceChange Change(this Result<DeviceChange> result)
    {
        Assert.Null(result.Refused);
        return result.Value;
    }

    public static Refusal Refused(this Result<DeviceChange> result, string code)
    {
        Assert.Equal(code, result.Refused?.Code);
        return result.Refused!;
    }

    /// <summary>Refused as unusable content, with the field named.</summary>
    public static void Invalid(this Result<DeviceChange> result, string field, string code = "invalid-content")
    {
        var refusal = result.Refused(code);
        Assert.Equal(RefusalKind.Invalid, refusal.Kind);
        Assert.Equal([field], refusal.Paths());
    }

    /// <summary>Refused, naming exactly these blockers.</summary>
    public static void Blocked(this Result<DeviceChange> result, string blockers, string code = "device-blocked") =>
        Assert.Equal(blockers, result.Refused(code).Params["blockers"]);
}
