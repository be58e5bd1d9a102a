using System.Diagnostics.Metrics;

namespace TeleSSL.Server.Platform.Telemetry;

/// <summary>Counts HTTP refusals by code.</summary>
internal sealed class Refusals(IMeterFactory meters)
{
    private readonly Counter<long> refusals = meters.Own().CreateCounter<long>("telessl.refusals", "{refusal}", "Refused requests.");

    public void Count(string code) => refusals.Add(1, ServerMeter.Tag("telessl.refusal.code", code));
}
