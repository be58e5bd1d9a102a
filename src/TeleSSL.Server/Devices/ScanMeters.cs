using System.Diagnostics.Metrics;
using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Devices;

/// <summary>Counts scans by result, and refused scans by refusal code.</summary>
internal sealed class ScanMeters(IMeterFactory meters)
{
    private readonly Counter<long> scans = meters.Own().CreateCounter<long>("telessl.scans", "{scan}", "Scans, by result.");

    public Task Count(IEnumerable<ScanResult> results)
    {
        foreach (var result in results)
            scans.Add(
                1, ServerMeter.Tag("telessl.scan.outcome", result.Outcome), ServerMeter.Tag("telessl.refusal.code", result.Code ?? ""));
        return Task.CompletedTask;
    }
}
