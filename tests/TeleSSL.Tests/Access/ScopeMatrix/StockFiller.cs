using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>A citizen, and devices of the unit in each situation.</summary>
internal sealed class StockFiller(World world, Client depot)
{
    private readonly WorldPlan plan = world.Plan;

    public static async Task Fill(TeleSSLApp app, World world)
    {
        var admin = await app.As("admin1");
        world["citizen"] = (await admin.Post("/api/citizens", Citizen(world.Plan))).Expect(201).Id.ToString();
        var filler = new StockFiller(world, world.People["logistics"]);
        await filler.Devices(await Given.Checklist(app, "setup"));
        var order = new { kind = "new", citizen = world["citizen"], programme = "telekol" };
        world["order"] = (await world.People["logistics"].Post("/api/orders", order)).Expect(201).Id.ToString();
        await filler.Run();
        await filler.Scans();
        world["listed"] = await Listed(world);
        world.Tag = (await admin.Get($"/api/devices/{world["stock"]}")).Expect(200).Text("assetTag");
    }

    /// <summary>The entry of the look-up log of a list with the citizen.</summary>
    private static async Task<string> Listed(World world)
    {
        (await world.People["spoc-agent"].Post("/api/citizens/names", new { citizens = new[] { world["citizen"] }, reason = "check" })).Expect(200);
        return (await world.People["municipality"].Get("/api/look-ups?limit=1")).Expect(200)["items"][0].GetProperty("id").GetString()!;
    }

    private static object Citizen(WorldPlan plan) => new
    {
        cpr = plan.Cpr,
        name = $"{plan.Canary} Navn",
        address = new { line = $"{plan.Canary}vej 1", postalCode = "5000", city = "Odense C" },
        phone = plan.CitizensPhone,
        municipality = plan.Code,
    };

    private async Task Devices(Dictionary<string, bool> ticked)
    {
        await Tested("stock", "S");
        await Reserved("reserved", "R");
        await Reserved("out", "O");
        await Step("out", "delivery", new { step = "dispatched", carrier = plan.Carrier });
        await Reserved("device", "U");
        await Step("device", "delivery", new { step = "dispatched", carrier = plan.Unit });
        await Step("device", "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "signature" });
        await Step("device", "setup", new { checklist = ticked });
        var (models, lots) = (new[] { "scale" }, new[] { $"{plan.Canary}L" });
        var notice = new { reference = $"FSN-{plan.Number}", models, lots, text = "Tilbagekaldelse" };
        world.Recall = (await depot.Post("/api/recalls", notice)).Expect(201).Id.ToString();
    }

    private async Task Run()
    {
        var agreed = new { from = "2030-01-01T08:00:00Z", to = "2030-01-01T10:00:00Z", carrier = plan.Carrier };
        (await depot.Post($"/api/orders/{world["order"]}/plan", agreed)).Expect(200);
        var stop = (await depot.Get("/api/runs/2030-01-01")).Expect(200)["items"].EnumerateArray()
            .Single(stop => stop.GetProperty("citizen").GetString() == world["citizen"]);
        (world["stop"], world["run"]) = (stop.GetProperty("id").GetString()!, stop.GetProperty("run").GetString()!);
    }

    private async Task Scans()
    {
        world["scan"] = Guid.NewGuid().ToString();
        await Scan(world["scan"], $"{plan.Canary}-ukendt", "cleaning", new { protocol = "standard" });
        world["done_scan"] = Guid.NewGuid().ToString();
        await Scan(world["done_scan"], $"{plan.Canary}S", "stock-control", new { step = "test", passed = true });
    }

    private async Task Scan(string id, string code, string task, object evidence) =>
        (await depot.Post("/api/scans", new { scans = new[] { new { id, codes = new[] { code }, task, evidence } } })).Expect(200);

    private async Task Tested(string thing, string serial)
    {
        var answer = await depot.Post("/api/devices", new
        {
            model = "scale",
            serial = plan.Canary + serial,
            location = plan.Location,
            source = $"{plan.Canary} indkøb",
            lot = $"{plan.Canary}L",
        });
        world[thing] = answer.Expect(201).Id.ToString();
        await Step(thing, "stock-control", new { step = "test", passed = true });
    }

    private async Task Reserved(string thing, string serial)
    {
        await Tested(thing, serial);
        await Step(thing, "stock-control", new { step = "reserve", citizen = world["citizen"], programme = "telekol" });
    }

    private async Task Step(string thing, string task, object evidence) =>
        (await depot.Post($"/api/devices/{world[thing]}/{task}", evidence)).Expect(200);
}
