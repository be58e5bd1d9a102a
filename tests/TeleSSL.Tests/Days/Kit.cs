using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Days;

/// <summary>The boxes of one kit, from the shelf to the home and back, and what is done with them.</summary>
internal sealed class Kit(Region region, string depot, string location, string lot, IReadOnlyList<(Guid Id, string Tag, string Model)> boxes)
{
    private static readonly string[] Models = ["tablet", "pulse-oximeter", "scale"];

    public string Lot => lot;

    public IReadOnlyList<string> Tags => [.. boxes.Select(box => box.Tag)];

    public IReadOnlyList<Guid> Ids => [.. boxes.Select(box => box.Id)];

    public Guid Of(string model) => boxes.Single(box => box.Model == model).Id;

    public string TagOf(string model) => boxes.Single(box => box.Model == model).Tag;

    /// <summary>The same kit with another box of this model.</summary>
    public Kit With(string model, Guid id, string tag) =>
        new(region, depot, location, lot, [.. boxes.Select(box => box.Model == model ? (id, tag, model) : box)]);

    /// <summary>Bought, tested, and with the app where it needs one.</summary>
    public static async Task<Kit> Bought(Region region, string depot, string location, int number)
    {
        var boxes = new List<(Guid, string, string)>();
        foreach (var model in Models)
        {
            var made = await region.Post(depot, "/api/devices", new { model, serial = $"FIVE-{number}-{model}", location, source = "PO 4711", lot = $"L{number}" }, 201);
            boxes.Add((made.Id, made.Text("assetTag"), model));
        }

        var kit = new Kit(region, depot, location, $"L{number}", boxes);
        await kit.MadeReady();
        return kit;
    }

    public async Task Picked(Guid order)
    {
        foreach (var (_, tag, _) in boxes)
            await region.Post(depot, $"/api/orders/{order}/pick", new { codes = new[] { tag } });
    }

    public async Task HandedOver(string carrier)
    {
        foreach (var id in Ids)
            await Step(carrier, id, "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "seen" });
    }

    public async Task SetUp(string by)
    {
        var checklist = await region.Checklist(depot, "setup");
        foreach (var id in Ids)
            await Step(by, id, "setup", new { checklist });
    }

    public async Task PickedUp(string carrier)
    {
        foreach (var id in Ids)
            await Step(carrier, id, "takedown", new { step = "picked-up", from = "citizen" });
    }

    /// <summary>Scanned back in.</summary>
    public async Task Arrived()
    {
        foreach (var id in Ids)
            await Step(depot, id, "takedown", new { step = "arrived", location });
    }

    /// <summary>Cleaned, wiped, tested and installed: whatever keeps it from the next citizen.</summary>
    public async Task MadeReady()
    {
        foreach (var (id, _, model) in boxes)
        {
            if (await IsBlocked(id, "needs-cleaning"))
                await Step(depot, id, "cleaning", new { protocol = "standard", wipe = model == "tablet" ? "factory-reset" : null });
            if (await IsBlocked(id, "needs-app"))
                await Step(depot, id, "app-installation", new { app = "telma", version = "2.0.0", checklist = await region.Checklist(depot, "app-installation") });
            if (await IsBlocked(id, "needs-function-test"))
                await Step(depot, id, "stock-control", new { step = "test", passed = true });
            Assert.Empty((await Seen(id)).Texts("blockers"));
        }
    }

    public async Task<string[]> Custody() => await Task.WhenAll(Ids.Select(async id => (await Seen(id)).Text("custody")));

    private async Task<bool> IsBlocked(Guid id, string blocker) => (await Seen(id)).Texts("blockers").Contains(blocker);

    private async Task<Answer> Seen(Guid id) => (await (await region.As(depot)).Get($"/api/devices/{id}")).Expect(200);

    private Task<Answer> Step(string by, Guid id, string task, object evidence) => region.Post(by, $"/api/devices/{id}/{task}", evidence);
}
