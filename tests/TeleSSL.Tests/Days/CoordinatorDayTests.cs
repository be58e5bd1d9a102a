using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Days;

/// <summary>The day of a municipality's coordinator, from sign-in to going home, through the API alone.</summary>
public class CoordinatorDayTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task She_sees_who_has_what_since_when_what_is_on_the_way_broken_or_late_and_answers_for_it()
    {
        var (anna, bent) = (Person.New(), Person.New());
        var (atHome, waiting) = (await anna.Registered(App), await bent.Registered(App));
        var tablet = await Given.DeviceInUse(App, atHome);
        await Given.DispatchedDevice(App, waiting, "scale");
        var ticket = await TicketAtDesk.Opened(App, citizen: atHome, device: tablet);
        var coordinator = await App.As("odense1");

        // Who has what since when, what is on the way, what is broken.
        var mine = await Mine(coordinator, "");
        Assert.Equal(JsonValueKind.String, mine[atHome].GetProperty("devices")[0].GetProperty("since").ValueKind);
        Assert.Equal(1, mine[waiting].GetProperty("onTheWay").GetArrayLength());
        Assert.Contains(atHome, (await Mine(coordinator, "&with=open-ticket")).Keys);

        // Names for the list by one look-up that is logged once.
        var names = (await coordinator.Post("/api/citizens/names", new { citizens = new[] { atHome, waiting }, reason = "support" })).Expect(200);
        Assert.Contains(anna.Name, names.Body);
        Assert.Contains(bent.Name, names.Body);
        var log = (await coordinator.Get("/api/look-ups?account=odense1")).Expect(200)["items"][0];
        Assert.Equal(("odense1", 2), (log.GetProperty("actor").GetString(), log.GetProperty("citizens").GetInt32()));

        // The desk answers; she answers back, and later reopens the ticket herself.
        await ticket.Does("notes", new { text = "Har borgeren prøvet en anden stikkontakt?", visibility = "public" });
        await ticket.Does("notes", new { text = "Ja, to forskellige.", visibility = "public" }, "odense1");
        Assert.Contains(ticket.Id, await (await App.As("spoc1")).Ids("/api/tickets?answered=true"));
        await ticket.Does("resolve", new { resolution = "Ny oplader" });
        App.Host.Time.Pass(TimeSpan.FromDays(1));
        coordinator = await App.As("odense1");
        Assert.Equal("open", (await ticket.Does("reopen", new { reason = "Den slukker igen" }, "odense1")).Text("status"));

        // A colleague of another municipality has none of it.
        var other = await App.As("faaborg1");
        Assert.DoesNotContain(atHome, (await Mine(other, "")).Keys);
        (await other.Get($"/api/citizens/{atHome}")).Refused("not-found", 404);
        Assert.Equal("[]", (await other.Post("/api/citizens/names", new { citizens = new[] { atHome }, reason = "support" })).Expect(200)["items"].ToString());
    }

    [Fact]
    public async Task She_sees_that_everybodys_app_is_down_and_that_it_is_known()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();

        var known = (await (await App.As("odense1")).Get("/api/incidents")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("id").GetGuid() == incident);

        Assert.Equal("Login nede", known.GetProperty("title").GetString());
        Assert.True(tickets.Count > 2);
    }

    private static async Task<Dictionary<Guid, JsonElement>> Mine(Client who, string filter)
    {
        var all = new Dictionary<Guid, JsonElement>();
        for (string? after = ""; after is not null;)
        {
            var page = (await who.Get($"/api/citizens?limit=50&after={after}{filter}")).Expect(200);
            foreach (var one in page["items"].EnumerateArray())
                all.Add(one.GetProperty("id").GetGuid(), one);
            after = page["next"].GetString();
        }

        return all;
    }
}
