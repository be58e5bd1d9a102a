using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Outbox;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

public class OutboxMeterTests(PartnersApp app) : PartnersStory(app)
{
    [Fact]
    public async Task What_waits_is_measured_and_what_is_given_up_is_logged()
    {
        var escalated = await Escalated.AtTelma(App);
        await App.EverythingSent();
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        await escalated.Desk.Does("notes", new { text = "Sker stadig", visibility = "public" });
        App.Host.Time.Pass(TimeSpan.FromMinutes(1));
        await Eventually.Is(
            async () => await Measured("telessl.outbox.depth", "waiting") == 1 && await Measured("telessl.outbox.age", "telma") >= 60, "a message that waits");

        Telma.Faults.Clear();
        await App.EverythingSent();
        Telma.Faults.Plan(TelmaFault.Refused, method: "PATCH");
        await escalated.Desk.Does("priority", new { to = "p2", reason = "Flere" });
        await App.EverythingSent();

        await Eventually.Is(
            async () => (await Measured("telessl.outbox.depth", "waiting"), await Measured("telessl.outbox.depth", "dead")) == (0, 1), "a dead message");
        await Eventually.Is(
            () => Task.FromResult(App.Host.Log.Text.Contains("to telma is a dead letter: invalid-content. Only a replay sends it again")), "a line in the log");
    }

    /// <summary>What a scrape would get now from this server alone, after a look that comes when it is due.</summary>
    private async Task<double?> Measured(string instrument, string tag)
    {
        App.Host.Time.Pass(TimeSpan.FromSeconds(15));
        await App.Host.Services.GetRequiredService<OutboxMeters>().Look(CancellationToken.None);
        var factory = App.Host.Services.GetRequiredService<IMeterFactory>();
        double? seen = null;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (published, self) =>
        {
            if (published.Name == instrument && published.Meter.Scope == factory)
                self.EnableMeasurementEvents(published);
        };
        void See(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            var isOfTelma = tags.ToArray().All(one => (string?)one.Value != "fut");
            foreach (var one in tags)
                if (isOfTelma && (string?)one.Value == tag)
                    seen = value;
        }

        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => See(value, tags));
        listener.SetMeasurementEventCallback<double>((_, value, tags, _) => See(value, tags));
        listener.Start();
        listener.RecordObservableInstruments();
        return seen;
    }
}
