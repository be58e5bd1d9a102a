using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Orders;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Boxes on a contractor's van, of which everything is known that can be known of a device.</summary>
internal sealed class ContractorDay(TeleSSLApp app)
{
    private readonly string lot = Given.Serial();

    public Person Person { get; } = Person.New();

    public Guid Citizen { get; private set; }

    /// <summary>On its way; it replaces <see cref="Old"/>.</summary>
    public Guid Fresh { get; private set; }

    /// <summary>In the home, to be fetched.</summary>
    public Guid Old { get; private set; }

    /// <summary>On its way, tried once, with a date of calibration.</summary>
    public Guid Monitor { get; private set; }

    /// <summary>On its way, recalled meanwhile, and not handed over for that.</summary>
    public Guid Recalled { get; private set; }

    /// <summary>Still in the store.</summary>
    public Guid Reserved { get; private set; }

    /// <summary>On a run, with a box of an order.</summary>
    public string Stop { get; private set; } = "";

    public IEnumerable<Guid> All => [Fresh, Old, Monitor, Recalled, Reserved];

    public async Task<ContractorDay> Begin()
    {
        Citizen = await Person.Registered(app);
        Old = await Given.DeviceInUse(app, Citizen);
        Monitor = await Given.DispatchedDevice(app, Citizen, "blood-pressure-monitor");
        Reserved = await Given.ReservedDevice(app, Citizen, "pulse-oximeter");
        Fresh = await Given.ReadyDevice(app);
        await Given.Step(app, Fresh, "update", new { app = "firmware", version = "3.1.0" });
        await Given.Step(app, Fresh, "stock-control", new { step = "reserve", citizen = Citizen, programme = "telekol" });
        await Given.Step(app, Old, "replacement", new { by = Fresh, reason = "worn", carrier = "contractor-1" });
        Recalled = await OfTheLot();
        var notice = new { reference = $"FSN-{lot}", models = new[] { "scale" }, lots = new[] { lot }, text = "Tilbagekaldelse" };
        (await (await app.As("admin1")).Post("/api/recalls", notice)).Expect(201);
        var handOver = new { step = "handed-over", receivedBy = "citizen", proof = "seen" };
        (await (await app.As("admin1")).Post($"/api/devices/{Recalled}/delivery", handOver)).Refused("device-blocked");
        await Given.Step(app, Monitor, "delivery", new { step = "failed", reason = "no-show" });
        Stop = await OnARun();
        return this;
    }

    private async Task<string> OnARun()
    {
        var order = await PlacedOrder.New(app, Citizen);
        (await order.Pick(await Given.ReadyDevice(app, "pulse-oximeter"))).Expect(200);
        var agreed = new { from = "2030-01-01T08:00:00Z", to = "2030-01-01T10:00:00Z", carrier = "contractor-1", vehicle = "van-7" };
        (await order.Step("plan", agreed)).Expect(200);
        (await order.Dispatch()).Expect(200);
        return (await (await app.As("admin1")).Get("/api/runs/2030-01-01?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(stop => stop.GetProperty("citizen").GetGuid() == Citizen).GetProperty("id").GetString()!;
    }

    private async Task<Guid> OfTheLot()
    {
        var body = new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711", lot };
        var device = (await (await app.As("admin1")).Post("/api/devices", body)).Expect(201).Id;
        await Given.Step(app, device, "stock-control", new { step = "test", passed = true });
        await Given.Step(app, device, "stock-control", new { step = "reserve", citizen = Citizen, programme = "telekol" });
        await Given.Step(app, device, "delivery", new { step = "dispatched", carrier = "contractor-1" });
        return device;
    }
}
