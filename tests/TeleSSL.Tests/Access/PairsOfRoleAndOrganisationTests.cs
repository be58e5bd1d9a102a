using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Access;

/// <summary>A right is a role in an organisation: never one membership's role on what another one sees.</summary>
public class PairsOfRoleAndOrganisationTests(TeleSSLApp app) : AccountStory(app)
{
    private static readonly object Lost = new { step = "lost", reason = "not-found" };

    [Fact]
    public async Task What_another_membership_sees_is_refused_for_the_role_and_what_none_sees_is_unknown()
    {
        await Put("pair-depot", ("561", "municipality"), ("ssl-syd", "logistics"));
        var who = await SignIn("pair-depot");
        var esbjergs = await Given.DeviceInUse(App, await Given.Citizen(App, "561"), location: "depot-esbjerg");
        var unseen = await Given.NewDevice(App, location: "depot-esbjerg");

        (await who.Post($"/api/devices/{esbjergs}/stock-control", Lost)).Refused("role", 403);
        (await who.Get($"/api/devices/{esbjergs}/label")).Refused("role", 403);
        (await who.Post($"/api/devices/{unseen}/stock-control", Lost)).Refused("not-found", 404);
        (await who.Get($"/api/devices/{unseen}/label")).Refused("not-found", 404);
        (await who.Get($"/api/devices/{esbjergs}")).Expect(200);
    }

    [Fact]
    public async Task A_scan_of_what_only_another_membership_sees_is_refused_for_the_role()
    {
        await Put("pair-scanner", ("ssl-syd", "logistics"), ("contractor-1", "contractor"));
        var who = await SignIn("pair-scanner");
        var device = await Given.DispatchedDevice(App, await Given.Citizen(App, "561"), location: "depot-esbjerg");
        var tag = (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");

        var scans = new[] { new { id = Guid.NewGuid(), codes = new[] { tag }, task = "stock-control", evidence = Lost } };
        var result = (await who.Post("/api/scans", new { scans })).Expect(200)["results"][0];

        Assert.Equal(("refused", "role"), (result.GetProperty("outcome").GetString(), result.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_agent_of_a_desk_that_does_not_serve_the_ticket_works_on_it_as_the_municipality_that_sees_it()
    {
        await Put("pair-agent", ("461", "municipality"), ("spoc-odense", "spoc-agent"));
        var (who, ticket) = (await SignIn("pair-agent"), await TicketAtDesk.Opened(App));
        await ticket.Does("notes", new { text = "Kun til os", visibility = "internal" });
        var unseen = await TicketAtDesk.Opened(App, "430");

        (await who.Post($"/api/tickets/{ticket.Id}/claim", new { })).Refused("role", 403);
        (await who.Get($"/api/tickets/{ticket.Id}/incidents")).Refused("role", 403);
        (await who.Post($"/api/tickets/{ticket.Id}/notes", new { text = "n", visibility = "internal" })).Refused("internal-note", 422);
        (await who.Post($"/api/tickets/{ticket.Id}/notes", new { text = "n", visibility = "public" })).Expect(200);
        (await who.Post($"/api/tickets/{unseen.Id}/claim", new { })).Refused("not-found", 404);
        Assert.DoesNotContain("Kun til os", (await who.Get($"/api/tickets/{ticket.Id}/notes")).Expect(200).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_membership_that_sees_the_row_is_the_one_in_the_journal()
    {
        await Put("pair-units", ("ssl-esbjerg", "logistics"), ("ssl-syd", "logistics"), ("461", "municipality"));
        var who = await SignIn("pair-units");
        var syds = await Given.NewDevice(App);
        var esbjergs = await Given.NewDevice(App, location: "depot-esbjerg");
        foreach (var device in new[] { syds, esbjergs })
            (await who.Post($"/api/devices/{device}/stock-control", new { step = "test", passed = true })).Expect(200);
        var bought = (await who.Post("/api/devices", new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 1" })).Expect(201);

        Assert.Equal("ssl-syd", await ActedFor(syds));
        Assert.Equal("ssl-esbjerg", await ActedFor(esbjergs));
        Assert.Equal("ssl-syd", await ActedFor(bought.Id));
    }

    [Fact]
    public async Task The_membership_that_sees_the_citizen_is_the_one_in_the_look_up_log()
    {
        await Put("pair-places", ("561", "municipality"), ("461", "municipality"), ("ssl-syd", "logistics"));
        var who = await SignIn("pair-places");
        var (odense, assens) = (await Person.New().Registered(App), await Given.Citizen(App, "420"));
        foreach (var citizen in new[] { odense, assens })
            (await who.Post($"/api/citizens/{citizen}/look-up", new { reason = "support" })).Expect(200);

        Assert.Equal("461", await LookedUpFor(odense));
        Assert.Equal("ssl-syd", await LookedUpFor(assens));
    }

    private async Task<string?> ActedFor(Guid device) =>
        (await (await App.As("admin1")).Get($"/api/devices/{device}/history")).Expect(200)["items"][0].GetProperty("actorOrganisation").GetString();

    private async Task<string?> LookedUpFor(Guid citizen) =>
        (await (await App.As("spoclead")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"][0].GetProperty("organisation").GetString();
}
