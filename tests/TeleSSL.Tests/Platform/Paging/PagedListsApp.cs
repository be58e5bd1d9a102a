using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;
using TeleSSL.Tests.Referrals;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Platform.Paging;

/// <summary>A server on which each list that is read page by page has at least two rows, and a second administrator.</summary>
public sealed class PagedListsApp(Databases databases) : TelmaApp(databases)
{
    private const string Password = "correct horse battery";

    /// <summary>The path that asks for each list of the API's document.</summary>
    public IReadOnlyDictionary<string, string> Lists { get; private set; } = new Dictionary<string, string>();

    public Client Administrator { get; private set; } = null!;

    public Client OtherAdministrator { get; private set; } = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        if (Unavailable is not null)
            return;
        Administrator = await As("admin1");
        OtherAdministrator = await SecondAdministrator();
        var citizen = await LookedUpCitizen();
        var device = await Given.DeviceInUse(this, citizen, "scale");
        var recall = await Devices(citizen);
        await Desk();
        await Pending();
        await Orders(citizen);
        await Referrals();
        Lists = Paths(citizen, device, recall, await NamesOfList(citizen));
    }

    private static Dictionary<string, string> Paths(Guid citizen, Guid device, Guid recall, Guid namesOfList)
    {
        string[] plain = ["accounts", "articles", "assignments", "calls", "canned-replies", "citizens", "devices", "fault-reports", "incidents",
            "look-ups", "orders", "orders/to-pick", "outbox", "own-referrals", "pending-registrations", "people", "referrals", "tickets",
            "unknown-scans"];
        return new(plain.ToDictionary(name => $"/api/{name}", name => $"/api/{name}"))
        {
            ["/api/accounts/{name}/changes"] = "/api/accounts/admin-too/changes",
            ["/api/citizens/{id}/look-ups"] = $"/api/citizens/{citizen}/look-ups",
            ["/api/devices/{id}/history"] = $"/api/devices/{device}/history",
            ["/api/look-ups/{id}/citizens"] = $"/api/look-ups/{namesOfList}/citizens",
            ["/api/runs/{date}"] = "/api/runs/2030-01-01",
            ["/api/recalls/{id}/devices"] = $"/api/recalls/{recall}/devices",
        };
    }

    private async Task<Client> SecondAdministrator()
    {
        var memberships = new[] { new { organisation = "1083", role = "administrator" } };
        (await Administrator.Post("/api/accounts", new { name = "admin-too", password = Password, memberships })).Expect(201);
        (await Administrator.Post("/api/accounts/admin-too/change", new { displayName = "Bo Lind" })).Expect(200);
        var http = Host.CreateClient();
        (await new Client(http).Post("/api/session", new { user = "admin-too", password = Password })).Expect(204);
        return new Client(http);
    }

    private async Task<Guid> LookedUpCitizen()
    {
        var citizen = await Given.Citizen(this);
        foreach (var reason in (string[])["support", "delivery"])
        {
            (await Administrator.Post($"/api/citizens/{citizen}/look-up", new { reason })).Expect(200);
            Host.Time.Pass(TimeSpan.FromMilliseconds(1));
        }

        return citizen;
    }

    private async Task Orders(Guid citizen)
    {
        foreach (var whose in new[] { citizen, await Given.Citizen(this) })
        {
            var order = Given.Made(this, await Administrator.Post("/api/orders", new { kind = "new", citizen = whose, programme = "telekol" }));
            var agreed = new { from = "2030-01-01T08:00:00Z", to = "2030-01-01T10:00:00Z", carrier = "contractor-1" };
            (await Administrator.Post($"/api/orders/{order}/plan", agreed)).Expect(200);
        }
    }

    private async Task Referrals()
    {
        for (var i = 0; i < 2; i++)
            await Referred.By(this, "admin1", await Given.Citizen(this));
    }

    private async Task<Guid> NamesOfList(Guid citizen)
    {
        var citizens = new[] { citizen, await Given.Citizen(this) };
        (await Administrator.Post("/api/citizens/names", new { citizens, reason = "check" })).Expect(200);
        return (await Administrator.Get("/api/look-ups?limit=1")).Expect(200)["items"][0].GetProperty("id").GetGuid();
    }

    private async Task<Guid> Devices(Guid citizen)
    {
        await Given.DispatchedDevice(this, citizen, "scale");
        await Given.DispatchedDevice(this, citizen, "scale");
        var scans = (string[])["NOBODY-KNOWS-A", "NOBODY-KNOWS-B"];
        var evidence = new { step = "test", passed = true };
        (await Administrator.Post("/api/scans", new
        {
            scans = scans.Select(code => new { id = Guid.NewGuid(), codes = new[] { code }, task = "stock-control", evidence }),
        })).Expect(200);
        return (await Administrator.Post("/api/recalls", new { reference = "FSN-PAGES", models = new[] { "scale" }, text = "May show a wrong weight" }))
            .Expect(201).Id;
    }

    private async Task Pending()
    {
        var elsewhere = Person.New();
        await elsewhere.Registered(this, "430");
        var odense = await As("odense1");
        (await odense.Post("/api/citizens", elsewhere.Registration())).Refused("citizen-known");
        for (var i = 0; i < 2; i++)
            (await odense.Post("/api/citizens", elsewhere.Registration())).Expect(202);
    }

    private async Task Desk()
    {
        const string Phone = "+4500001010";
        (await Administrator.Post("/api/desk-phones/spoc", new { numbers = new[] { Phone } })).Expect(200);
        for (var i = 0; i < 2; i++)
        {
            await Library.Published(this, $"Side {i}");
            await (await TicketAtDesk.Opened(this)).Does("escalate", Escalated.Body());
            var call = new { call = $"pages-{i}", state = "ringing", from = "+4500002020", to = Phone, at = Host.Time.GetUtcNow() };
            (await Administrator.Post("/api/calls", call)).Expect(200);
            (await Administrator.Post("/api/canned-replies", new { key = $"page-{i}", title = "Side", text = "Side", unit = "spoc" })).Expect(201);
            (await Administrator.Post("/api/incidents", new { title = "Side", kind = "component", value = $"login/page-{i}", queue = "spoc" })).Expect(201);
            (await Nobody.Post("/api/public/fault-reports", new { code = "ukendt", what = "other", text = "Skærmen er sort" })).Expect(202);
            Host.Time.Pass(TimeSpan.FromMilliseconds(1));
        }
    }
}
