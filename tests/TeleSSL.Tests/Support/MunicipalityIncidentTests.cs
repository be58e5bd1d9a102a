using System.Text.Json;
using TeleSSL.Tests.Access.ScopeMatrix;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A municipality sees that what troubles it is known, and nothing of other municipalities.</summary>
public class MunicipalityIncidentTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task That_everyones_app_is_down_is_known_without_who_else_reported_it()
    {
        var (own, other, third) = (await Reported("461", "network"), await Reported("607", "network"), await Reported("561", "network"));
        await Reported("607", "network");
        var lead = await App.As("spoclead");
        var incident = await Suggested("network");
        Assert.DoesNotContain(incident, (await Read("odense1")).Select(Id));
        (await lead.Post($"/api/incidents/{incident}/confirm", new { title = "Ingen kan logge ind", priority = "p1" })).Expect(200);

        var seen = Of(await Read("odense1"), incident);
        Assert.Equal(("Ingen kan logge ind", "confirmed", 1), (seen.GetProperty("title").GetString(), seen.GetProperty("state").GetString(), seen.GetProperty("ticketCount").GetInt32()));
        Assert.NotEqual(JsonValueKind.Null, seen.GetProperty("since").ValueKind);
        Assert.All(["confirmedBy", "suggestedAt", "version", "answeredAt"], field => Assert.Equal(JsonValueKind.Null, seen.GetProperty(field).ValueKind));
        Assert.Equal(4, Of(await Read("spoc1"), incident).GetProperty("ticketCount").GetInt32());

        (await lead.Post($"/api/incidents/{incident}/answer", new { text = "Vi arbejder på det." })).Expect(200);
        var whole = (await (await App.As("odense1")).Get($"/api/incidents/{incident}")).Expect(200);
        Assert.NotEqual(JsonValueKind.Null, whole["answeredAt"].ValueKind);
        Assert.Equal([own], whole["tickets"].EnumerateArray().Select(ticket => ticket.GetProperty("id").GetGuid()));
        Assert.Empty(whole["matches"].EnumerateArray());
        Assert.DoesNotContain(other.ToString(), whole.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(third.ToString(), whole.Body, StringComparison.Ordinal);
        Assert.Null(whole.ETag);

        // One without a ticket of its own sees that its desk knows of it.
        Assert.Equal(0, Of(await Read("faaborg1"), incident).GetProperty("ticketCount").GetInt32());
        (await lead.Post($"/api/incidents/{incident}/close", new { resolution = "Rettet", resolveTickets = true })).Expect(200);
        Assert.Equal("closed", Of(await Read("odense1"), incident).GetProperty("state").GetString());
    }

    [Fact]
    public async Task What_is_only_suggested_or_dismissed_is_the_desks_alone()
    {
        foreach (var municipality in (string[])["461", "607", "561", "573"])
            await Reported(municipality, "staff-app");
        var suggested = await Suggested("staff-app");

        Assert.DoesNotContain(suggested, (await Read("odense1")).Select(Id));
        (await (await App.As("odense1")).Get($"/api/incidents/{suggested}")).Refused("not-found", 404);
        (await (await App.As("spoc1")).Post($"/api/incidents/{suggested}/dismiss", new { reason = "training-day" })).Expect(200);
        (await (await App.As("odense1")).Get($"/api/incidents/{suggested}")).Refused("not-found", 404);
        Assert.Empty((await (await App.As("odense1")).Get("/api/incidents?state=dismissed")).Expect(200)["items"].EnumerateArray());
    }

    [Fact]
    public async Task Another_desks_incident_is_seen_by_whose_ticket_is_linked_to_it()
    {
        var desk = await Accounts.New(App, "hotline-agent", ("spoc-odense", "spoc-agent"), ("spoc-odense", "spoc-lead"));
        var incident = (await desk.Post("/api/incidents", new { kind = "component", value = "order", title = "Kun hos dem", priority = "p3" })).Expect(201).Id;
        Assert.DoesNotContain(incident, (await Read("odense1")).Select(Id));

        var ticket = await Reported("461", "order");
        (await desk.Post($"/api/incidents/{incident}/link", new { ticket })).Expect(200);

        Assert.Equal(1, Of(await Read("odense1"), incident).GetProperty("ticketCount").GetInt32());
        Assert.DoesNotContain(incident, (await Read("faaborg1")).Select(Id));
    }

    [Fact]
    public async Task A_municipality_reads_and_does_nothing()
    {
        var coordinator = await App.As("odense1");

        (await coordinator.Post("/api/incidents", new { kind = "component", value = "x", title = "t", priority = "p1" })).Refused("role", 403);
        (await coordinator.Post($"/api/incidents/{Guid.CreateVersion7()}/close", new { resolution = "r" })).Refused("role", 403);
        (await (await App.As("depot1")).Get("/api/incidents")).Refused("role", 403);
    }

    private async Task<Guid> Reported(string municipality, string category) => Given.Made(App, await (await App.As("spoc1")).Post("/api/tickets", new
    {
        title = "Kan ikke logge ind",
        description = "Skærmen bliver ved at dreje.",
        channel = "phone",
        reporter = new { kind = "staff" },
        municipality,
        category,
        priority = "p3",
    }));

    private async Task<Guid> Suggested(string value) => Id((await Read("spoc1")).Single(one =>
        (one.GetProperty("state").GetString(), one.GetProperty("value").GetString()) == ("suggested", value)));

    private async Task<List<JsonElement>> Read(string user) =>
        [.. (await (await App.As(user)).Get("/api/incidents?limit=200")).Expect(200)["items"].EnumerateArray()];

    private static JsonElement Of(IEnumerable<JsonElement> incidents, Guid id) => incidents.Single(one => Id(one) == id);

    private static Guid Id(JsonElement incident) => incident.GetProperty("id").GetGuid();
}
