using System.Diagnostics.Metrics;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Live;

/// <summary>Metrics: the number of subscriptions, and the delay until an entry is sent.</summary>
internal sealed class LiveMeters(IMeterFactory meters, Clock clock)
{
    private readonly Histogram<double> lags = meters.Own().CreateHistogram<double>(
        "telessl.live.lag", "s", "From a change until it is handed to its followers.");

    public void Watch(Func<int> subscriptions) => meters.Own().CreateObservableUpDownCounter(
        "telessl.live.subscriptions", subscriptions, "{subscription}", "Who follows the journal now, over the hub or the stream.");

    /// <summary>Records a send; the oldest entry waited longest.</summary>
    public void HandedOn(EntryRow oldest) => lags.Record(Math.Max(0, (clock.Now - oldest.At).TotalSeconds));
}
