using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>One device on a carrier's van, and those at both ends.</summary>
internal sealed class Van(TeleSSLApp app, Guid device)
{
    private static readonly object Evidence = new { step = "handed-over", receivedBy = "citizen", proof = "seen" };

    public Guid Device => device;

    public static async Task<Van> With(TeleSSLApp app, string model = "scale", string carrier = "contractor-1", Guid? citizen = null) =>
        new(app, await Given.DispatchedDevice(app, citizen ?? await Given.Citizen(app), model, carrier: carrier));

    public async Task<Answer> Seen(string user = "depot1") => (await (await app.As(user)).Get($"/api/devices/{device}")).Expect(200);

    public Task<Answer> HandOver(string user = "driver1", bool confirmed = false) => Step(
        user, "delivery", confirmed ? new { step = "handed-over", receivedBy = "citizen", proof = "seen", confirmed = true } : Evidence);

    public Task<Answer> Fail(string reason, string user = "driver1") => Step(user, "delivery", new { step = "failed", reason });

    public Task<Answer> Return(string location = "depot", string user = "depot1") => Step(user, "delivery", new { step = "returned", location });

    public Task<Answer> Dispatch(string carrier = "contractor-1") => Step("depot1", "delivery", new { step = "dispatched", carrier });

    public async Task<Answer> Step(string user, string task, object body) =>
        await (await app.As(user)).Post($"/api/devices/{device}/{task}", body);

    public async Task<Answer> LookUp() => await (await app.As("driver1")).Post($"/api/devices/{device}/assignment/look-up", new { });

    /// <summary>A scan of its tag with the time of the scanner.</summary>
    public async Task<object> Scan(string task, object evidence, DateTimeOffset at) =>
        new { id = Guid.CreateVersion7(), codes = new[] { (await Seen("admin1")).Text("assetTag") }, task, at, evidence };

    public Task<object> HandOverScan(DateTimeOffset at) => Scan("delivery", Evidence, at);

    /// <summary>A recall that names this device alone.</summary>
    public async Task<Guid> Recall()
    {
        var serial = (await Seen("admin1")).Text("serial");
        var notice = new { reference = $"FSN-{serial}", models = new[] { "scale" }, serialFrom = serial, serialTo = serial, text = "Prøve" };
        return (await (await app.As("depot1")).Post("/api/recalls", notice)).Expect(201).Id;
    }
}
