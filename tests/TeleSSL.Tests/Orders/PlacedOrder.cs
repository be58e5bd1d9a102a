using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>An order that the depot typed in, and what is done to it.</summary>
internal sealed class PlacedOrder(TeleSSLApp app, Guid id, Guid citizen)
{
    public static readonly string[] Kit = ["tablet", "pulse-oximeter", "blood-pressure-monitor", "scale"];

    private static readonly string[] Optional = ["blood-pressure-monitor"];

    public Guid Id => id;

    public Guid Citizen => citizen;

    public static async Task<PlacedOrder> New(TeleSSLApp app, Guid? citizen = null, string kind = "new")
    {
        var whose = citizen ?? await Given.Citizen(app);
        var made = await (await app.As("depot1")).Post("/api/orders", new { kind, citizen = whose, programme = "telekol", parts = kind == "new" ? Optional : null });
        return new PlacedOrder(app, Given.Made(app, made), whose);
    }

    /// <summary>With a ready device picked for each part.</summary>
    public static async Task<(PlacedOrder Order, List<Guid> Devices)> Picked(TeleSSLApp app)
    {
        var (order, devices) = (await New(app), new List<Guid>());
        foreach (var model in Kit)
        {
            devices.Add(await Given.ReadyDevice(app, model));
            (await order.Pick(devices[^1])).Expect(200);
        }

        return (order, devices);
    }

    public async Task<Answer> Seen(string user = "depot1") => (await (await app.As(user)).Get($"/api/orders/{id}")).Expect(200);

    public async Task<string> State() => (await Seen()).Text("state");

    public async Task<Answer> Step(string step, object body, string user = "depot1", params (string, string)[] headers) =>
        await (await app.As(user)).Post($"/api/orders/{id}/{step}", body, headers);

    public async Task<Answer> Pick(Guid device, string user = "depot1", int? line = null)
    {
        var tag = (await (await app.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
        return await Step("pick", line is null ? new { codes = new[] { tag } } : new { codes = new[] { tag }, line }, user);
    }

    public Task<Answer> Dispatch() => Step("dispatch", new { carrier = "contractor-1" });

    public async Task<JsonElement> Line(int number) =>
        (await Seen())["lines"].EnumerateArray().Single(line => line.GetProperty("number").GetInt32() == number);

    public async Task<(string? State, string? Reason)> LineState(int number) =>
        await Line(number) is var line ? (line.GetProperty("state").GetString(), line.GetProperty("reason").GetString()) : default;

    public static async Task HandOver(TeleSSLApp app, Guid device) => (await (await app.As("driver1")).Post(
        $"/api/devices/{device}/delivery", new { step = "handed-over", receivedBy = "citizen", proof = "signature" })).Expect(200);

    public static async Task SetUp(TeleSSLApp app, Guid device) =>
        await Given.Step(app, device, "setup", new { checklist = await Given.Checklist(app, "setup") });
}
