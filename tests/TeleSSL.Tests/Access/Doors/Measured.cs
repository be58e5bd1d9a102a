using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>What one server counts from now on.</summary>
internal sealed class Measured : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<string, long> counts = new();

    public Measured(Host host)
    {
        var own = host.Services.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, own))
                to.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) =>
            counts.AddOrUpdate(instrument.Name, value, (_, before) => before + value));
        listener.Start();
    }

    public long this[string name] => counts.GetValueOrDefault(name);

    public void Dispose() => listener.Dispose();
}
