using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Partners;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>The desk's part of it.</summary>
public partial class StoredJournalTests
{
    private async Task TheDeskHasIncidents()
    {
        var desk = new Desk(app);
        var (_, incident) = await desk.Confirmed();
        (await desk.Step(incident, "close", new { resolution = "Genstartet", resolveCases = true })).Expect(200);
        var other = new Desk(app);
        await other.Call();
        await Does("spoclead", "/api/incidents", new { title = "Login nede", kind = "component", value = other.Value });
    }

    private async Task TheDeskIsCalled()
    {
        await Does("admin1", "/api/accounts", new
        {
            name = "former-exchange",
            password = "correct horse battery",
            memberships = new[] { new { organisation = "spoc", role = "integration" } },
        });
        var exchange = new House.Client(app.Host.CreateClient());
        (await exchange.Post("/api/session", new { user = "former-exchange", password = "correct horse battery" })).Expect(204);
        exchange.Http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        foreach (var state in new[] { "ringing", "answered", "ended" })
            (await exchange.Post("/api/calls", Call("former-1", state))).Expect(200);
        var missed = (await exchange.Post("/api/calls", Call("former-2", "ended"))).Expect(200).Id;
        await Does("spoc1", $"/api/calls/{missed}/ticket", new { ticket = (await TicketAtDesk.Opened(app)).Id });
        var another = (await exchange.Post("/api/calls", Call("former-3", "ringing"))).Expect(200).Id;
        await Does("spoc1", $"/api/calls/{another}/handled", new { });
        var report = new { code = "nothing known", what = "device", text = "Den piber" };
        var receipt = (await app.Nobody.Post("/api/public/fault-reports", report)).Expect(202).Text("receipt");
        await new Reporter(app).Settled();
        var waiting = (await (await app.As("spoc1")).Get($"/api/fault-reports?receipt={receipt}")).Expect(200)["items"][0];
        await Does("spoc1", $"/api/fault-reports/{waiting.GetProperty("id")}/handled", new { });
    }

    private object Call(string call, string state) =>
        new { call, state, from = "20304050", to = DeskNumber, at = app.Host.Time.GetUtcNow() };

    private async Task TheDeskWritesForAll()
    {
        var article = await Library.Published(app, "Tabletten starter ikke");
        await Does("spoclead", $"/api/articles/{article}/change", new { title = "Tabletten starter ikke", body = "Hold knappen inde." });
        await Does("spoclead", $"/api/articles/{article}/retire", new { });
        var reply = (await Does("spoclead", "/api/canned-replies", new { key = "former", title = "Et", text = "Første" })).Id;
        await Does("spoclead", $"/api/canned-replies/{reply}/change", new { title = "Et", text = "Rettet" });
        await Does("spoclead", $"/api/canned-replies/{reply}/retire", new { });
    }

    private async Task APartnerIsDownAndSaysSo()
    {
        var now = app.Host.Time.GetUtcNow();
        var stamp = new Stamp(now, now, "telma", "telessl", DateOnly.FromDateTime(now.UtcDateTime));
        var (first, later) = (Outage(1, now), Outage(2, now.AddMinutes(1)));
        await app.Host.Services.GetRequiredService<Db>().Write<int>(async tx =>
        {
            await PartnerRow.Change(tx, "telma", partner => partner with { SendsFail = true }, stamp);
            await PartnerRow.Change(tx, "telma", partner => partner with { SendsFail = false }, stamp);
            await PartnerRow.Change(tx, "telma", partner => partner.With([new("login", "down", now)]), stamp);
            foreach (var told in (TelmaAnnouncement[][])[[first], [later], []])
                await AnnouncementStore.Take(tx, told, stamp);
            return 0;
        });
    }

    private static TelmaAnnouncement Outage(int version, DateTimeOffset at) => new(
        "A-FORMER", version, TelmaAnnouncementType.Outage, "MitID svarer ikke", "Vi arbejder på det.",
        [TelmaComponent.Login], at, at, at, TelmaPriority.P1);
}
