using System.Diagnostics.Metrics;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Counts what became of events and reads.</summary>
internal sealed class FutInboxMeters(IMeterFactory meters)
{
    private readonly Counter<long> events = meters.Own().CreateCounter<long>(
        "telessl.fut.events", "{event}", "Events of FUT, by what became of them.");

    private readonly Counter<long> reads = meters.Own().CreateCounter<long>(
        "telessl.fut.reads", "{read}", "Orders read at FUT, by what followed.");

    /// <summary><c>taken</c>, <c>other-topic</c> or <c>unknown-type</c>.</summary>
    public void Event(string outcome) => events.Add(1, ServerMeter.Tag("telessl.fut.outcome", outcome));

    public void Read(string outcome) => reads.Add(1, ServerMeter.Tag("telessl.fut.outcome", outcome));
}
