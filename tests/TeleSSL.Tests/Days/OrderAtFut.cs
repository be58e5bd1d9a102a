using System.Globalization;
using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Days;

/// <summary>An order that a buyer sent at FUT, and what it became here.</summary>
internal sealed class OrderAtFut(Region region, int buyer, string citizenThere, string url, Guid order)
{
    private const string Depot = "depot1";
    private const string Driver = "driver1";

    private static readonly string[] Traced = ["submitted", "accepted", "planned", "in-transit", "delivered", "completed"];

    /// <summary>Sent by the buyer, and received here without anyone typing it.</summary>
    public static async Task<OrderAtFut> Arrives(Region region, int buyer, string citizen, string municipality)
    {
        var sent = await region.Fut.Post("orders", new { buyer, citizen, package = "TeleKOL-kit" });
        var order = await Received(region, municipality);
        return new OrderAtFut(region, buyer, citizen, sent.GetProperty("id").GetString()!, order);
    }

    /// <summary>Sent by the buyer, and rejected without anyone here having it.</summary>
    public static async Task IsRejected(Region region, string citizen, string reason)
    {
        var sent = await region.Fut.Post("orders", new { citizen, package = "TeleKOL-kit" });
        var id = sent.GetProperty("id").GetString()!.Split('/')[^1];
        await Eventually.Is(async () => Status(await region.Fut.Get($"orders/{id}")) == "rejected", "FUT to have it rejected");
        Assert.Equal(reason, (await region.Fut.Get($"orders/{id}")).GetProperty("order").GetProperty("statusReason").GetString());
        Assert.Empty(await region.List(Depot, "/api/orders?state=received"));
    }

    /// <summary>Accepted, agreed, picked, driven, handed over and set up.</summary>
    public async Task Delivered(Kit kit)
    {
        await Dispatched(kit);
        await SetUp(kit);
    }

    public async Task Dispatched(Kit kit)
    {
        await region.Post(Depot, $"/api/orders/{order}/accept");
        await Plan(order);
        await kit.Picked(order);
        await region.Post(Depot, $"/api/orders/{order}/dispatch", new { carrier = "contractor-1" });
    }

    /// <summary>A notice names one box on the van: it comes back, and another goes out in its place.</summary>
    public async Task<Kit> Recalled(Kit kit, string model, Kit spare)
    {
        var (box, other) = (kit.Of(model), spare.Of(model));
        var notice = new { reference = "FSN-5", models = new[] { model }, lots = new[] { kit.Lot }, text = "Can show a wrong weight" };
        await region.Post(Depot, "/api/recalls", notice, 201);
        await region.Post(Driver, $"/api/devices/{box}/delivery", new { step = "handed-over", receivedBy = "citizen", proof = "seen" }, 409);
        await region.Post(Depot, $"/api/devices/{box}/delivery", new { step = "returned", location = "depot" });
        var line = (await Seen(order))["lines"].EnumerateArray().Single(line => line.GetProperty("device").GetString() == $"{box}");
        await region.Post(Depot, $"/api/orders/{order}/unpick", new { line = line.GetProperty("number").GetInt32(), reason = "damaged" });
        await region.Post(Depot, $"/api/orders/{order}/pick", new { codes = new[] { spare.TagOf(model) } });
        await region.Post(Depot, $"/api/orders/{order}/dispatch", new { carrier = "contractor-1" });
        return kit.With(model, other, spare.TagOf(model));
    }

    public async Task SetUp(Kit kit)
    {
        await kit.HandedOver(Driver);
        await kit.SetUp(Depot);
        foreach (var line in (await Seen(order))["lines"].EnumerateArray().Where(line => line.GetProperty("kind").GetString() == "service"))
            await Done(line);
        Assert.Equal("completed", (await Seen(order)).Text("state"));
        Assert.All(await kit.Custody(), custody => Assert.Equal("in-use", custody));
    }

    /// <summary>The buyer orders the pick-up of the boxes; they come back and are made ready.</summary>
    public async Task PickedUp(Kit kit)
    {
        var sent = await region.Fut.Post("orders", new { buyer, citizen = citizenThere, fetched = kit.Tags });
        var fetching = await Received(region, null);
        await region.Post(Depot, $"/api/orders/{fetching}/accept");
        await Plan(fetching);
        await kit.PickedUp(Driver);
        await kit.Arrived();
        Assert.Equal("completed", (await Seen(fetching)).Text("state"));
        await Becomes(sent.GetProperty("id").GetString()!, "completed");
        await kit.MadeReady();
    }

    public async Task MovesTo(string municipality)
    {
        var citizen = (await Seen(order)).Text("citizen");
        await region.Post("spoc1", $"/api/citizens/{citizen}/change", new { municipality });
    }

    /// <summary>FUT has the whole course in its trace, each step once and in order for the order and for each line.</summary>
    public async Task IsTraced()
    {
        await Becomes(url, "completed");
        var trace = (await There(url)).GetProperty("trace").EnumerateArray().ToArray();
        var numbers = trace.Select(line => int.Parse(line.GetProperty("id").GetString()!.Split('/')[^1], CultureInfo.InvariantCulture));
        Assert.Equal(Enumerable.Range(1, trace.Length), numbers);
        foreach (var steps in trace.GroupBy(line => line.GetProperty("orderLine").GetString()))
        {
            var words = steps.Select(line => line.GetProperty("statusChange").GetString()!).ToArray();
            // What failed begins again when it is agreed anew.
            var since = words[(Array.LastIndexOf(words, "failed") + 1)..];
            Assert.Equal(since.Distinct().OrderBy(word => Array.IndexOf(Traced, word)), since);
        }
    }

    private Task Becomes(string id, string status) => Eventually.Is(
        async () => Status(await There(id)) == status, $"FUT to have {status}");

    private static string? Status(JsonElement there) => there.GetProperty("order").GetProperty("status").GetString();

    private Task<JsonElement> There(string id) => region.Fut.Get($"orders/{id.Split('/')[^1]}");

    private async Task Plan(Guid which)
    {
        var from = DateTimeOffset.UtcNow.AddHours(1);
        await region.Post(Depot, $"/api/orders/{which}/plan", new { from, to = from.AddHours(2), carrier = "contractor-1" });
    }

    private async Task Done(JsonElement line)
    {
        var checklist = line.GetProperty("service").GetString() == "install" ? await region.Checklist(Depot, "setup") : null;
        await region.Post(Depot, $"/api/orders/{order}/complete", new { line = line.GetProperty("number").GetInt32(), checklist });
    }

    private async Task<Answer> Seen(Guid which) => (await (await region.As(Depot)).Get($"/api/orders/{which}")).Expect(200);

    private static async Task<Guid> Received(Region region, string? municipality)
    {
        JsonElement[] found = [];
        await Eventually.Is(
            async () => (found = await region.List(Depot, "/api/orders?state=received")).Length == 1, "the order of FUT");
        if (municipality is not null)
            Assert.Equal(municipality, found[0].GetProperty("municipality").GetString());
        return found[0].GetProperty("id").GetGuid();
    }
}
