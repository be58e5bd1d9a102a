using System.Text.Json;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Orders;

namespace TeleSSL.Tests.Support;

/// <summary>A ticket about a device in a home, and what becomes of the one that takes its place.</summary>
internal sealed class ReplacedDevice(TeleSSLApp app, TicketAtDesk ticket, Guid citizen, Guid old)
{
    private static readonly object Why = new { reason = "Skærmen er gået i stykker" };

    public TicketAtDesk Ticket => ticket;

    public Guid Citizen => citizen;

    public Guid Old => old;

    /// <summary>A citizen with a device in use, and a ticket about both that spoc1 has.</summary>
    public static async Task<ReplacedDevice> AtHome(TeleSSLApp app, string municipality = "461", string depot = "depot", string model = "pulse-oximeter")
    {
        var citizen = await Given.Citizen(app, municipality);
        var device = await Given.DeviceInUse(app, citizen, model, depot);
        var ticket = await TicketAtDesk.Opened(app, municipality, citizen: citizen, device: device);
        await ticket.Does("claim", new { });
        return new ReplacedDevice(app, ticket, citizen, device);
    }

    /// <summary>The same, with another device set aside.</summary>
    public static async Task<ReplacedDevice> Ordered(TeleSSLApp app, string model = "pulse-oximeter")
    {
        var replaced = await AtHome(app, model: model);
        await Given.ReadyDevice(app, model);
        (await replaced.Replace()).Expect(200);
        return replaced;
    }

    public Task<Answer> Replace(string user = "spoc1", params (string, string)[] headers) => ticket.Step(user, "replace-device", Why, headers);

    public async Task<JsonElement> Seen(string user = "spoc1") => (await ticket.Now(user))["replacements"].EnumerateArray().Last();

    public async Task<PlacedOrder> Order() => new(app, (await Seen()).GetProperty("order").GetGuid(), citizen);

    public async Task<Guid> New() => (await Seen()).GetProperty("new").GetGuid();

    /// <summary>The points that were reached.</summary>
    public async Task<string> Reached(string user = "spoc1") => string.Join(' ', (await Seen(user)).GetProperty("points").EnumerateArray()
        .Where(point => point.GetProperty("at").ValueKind == JsonValueKind.String).Select(point => point.GetProperty("point").GetString()));

    public async Task Dispatch() => (await (await Order()).Dispatch()).Expect(200);

    public async Task<string> Custody(Guid device) => (await (await app.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("custody");

    /// <summary>The old device is fetched, cleaned and tested.</summary>
    public async Task FetchOld()
    {
        await Given.Step(app, old, "takedown", new { step = "picked-up", from = "citizen" });
        await Given.Step(app, old, "takedown", new { step = "arrived", location = "depot" });
    }
}
