using System.Text.Json;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease.Making;

/// <summary>Telma has one ticket and announces an outage. Then it is away, and the next ticket waits.</summary>
internal static class MadePartners
{
    public static async Task<PartnerFacts> By(MakingApp app)
    {
        var escalated = await Escalated(app);
        var number = "";
        await Eventually.Is(async () => (number = Number(await app.Reads("spoc1", $"/api/tickets/{escalated}"))) != "", "Telma's number");
        app.Telma.Acknowledge(number);
        await app.Telma.Quiet();
        app.Telma.Outage(TelmaComponent.Login, Texts.OutageTitle, "Ingen kan logge ind.");
        await app.Ask();

        app.Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var waiting = await Escalated(app);
        await app.Does("spoc1", $"/api/tickets/{waiting}/notes", new { text = Texts.PublicNote, visibility = "public" });
        await WaitsForLong(app);
        return new PartnerFacts(escalated, number, waiting);
    }

    private static async Task<Guid> Escalated(MakingApp app)
    {
        var ticket = await app.Opens();
        var triage = new { checks = new[] { "restarted" }, localCausesExcluded = true, findings = Texts.Findings };
        await app.Does("spoc1", $"/api/tickets/{ticket}/escalate", new { to = "telma", triage });
        return ticket;
    }

    private static string Number(Answer ticket) =>
        ticket["escalation"].GetProperty("number") is { ValueKind: JsonValueKind.String } number ? number.GetString()! : "";

    /// <summary>Until the next try is so far off that no one works on the message while the database is copied.</summary>
    private static Task WaitsForLong(MakingApp app) => Eventually.Is(async () =>
    {
        var now = app.Host.Time.GetUtcNow();
        if (await Failed(app, now + TimeSpan.FromMinutes(1)))
            return true;
        if (await Failed(app, now))
            app.Host.Time.Pass(TimeSpan.FromMinutes(1));
        return false;
    }, "a message that waits for long");

    private static async Task<bool> Failed(MakingApp app, DateTimeOffset until) =>
        (await app.Rows("SELECT state FROM outbox WHERE state = 'failed' AND next_at > @until", new { until })).Length > 0;
}
