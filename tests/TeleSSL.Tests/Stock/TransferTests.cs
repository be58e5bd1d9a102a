using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Stock;

public class TransferTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Devices_in_stock_and_out_get_another_owner_at_once_and_each_keeps_its_place_in_its_life()
    {
        var citizen = await Given.Citizen(App);
        Guid[] devices = [await Given.NewDevice(App, "scale"), await Given.DeviceInUse(App, citizen, "scale"), await Given.DispatchedDevice(App, citizen, "scale")];
        var admin = await App.As("admin1");
        var before = await Task.WhenAll(devices.Select(device => admin.Get($"/api/devices/{device}")));

        var answer = (await Transfer(devices)).Expect(200);

        Assert.Equal(devices.Order(), answer["devices"].EnumerateArray().Select(line => line.GetProperty("id").GetGuid()).Order());
        foreach (var was in before)
        {
            var now = (await (await App.As("depot2")).Get($"/api/devices/{was.Id}")).Expect(200);
            Assert.Equal(("ssl-esbjerg", was.Text("custody")), (now.Text("unit"), now.Text("custody")));
            Assert.Equal((was["citizen"].ToString(), was["assignment"].ToString()), (now["citizen"].ToString(), now["assignment"].ToString()));
            Assert.Equal(was["version"].GetInt32() + 1, now["version"].GetInt32());
            var entry = (await admin.Get($"/api/devices/{was.Id}/history?limit=1")).Expect(200)["items"][0];
            Assert.Equal(("stock-control.transfer", now["version"].GetInt32()), (entry.GetProperty("kind").GetString(), entry.GetProperty("version").GetInt32()));
            (await (await App.As("depot1")).Get($"/api/devices/{was.Id}")).Refused("not-found", 404);
        }
    }

    [Fact]
    public async Task The_new_owner_takes_home_what_was_out_to_the_new_place()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App), "scale");
        (await Transfer([device])).Expect(200);
        var depot = await App.As("depot2");

        (await depot.Post($"/api/devices/{device}/takedown", new { step = "ordered", carrier = "contractor-1" })).Expect(200);
        (await depot.Post($"/api/devices/{device}/takedown", new { step = "picked-up", from = "citizen" })).Expect(200);
        (await depot.Post($"/api/devices/{device}/takedown", new { step = "arrived", location = "depot" })).Refused("location-of-other-unit");
        (await depot.Post($"/api/devices/{device}/takedown", new { step = "arrived", location = "depot-esbjerg" })).Expect(200);
    }

    [Fact]
    public async Task One_that_cannot_be_transferred_holds_back_all_and_each_is_named()
    {
        var good = await Given.NewDevice(App, "scale");
        var own = await Given.NewDevice(App, "scale", "depot-esbjerg");
        var retired = await Given.NewDevice(App, "scale");
        await Given.Step(App, retired, "stock-control", new { step = "retire", reason = "worn" });
        var nobody = Guid.CreateVersion7();

        var refused = (await Transfer([good, own, retired, nobody])).Refused("transfer-refused", 422);

        Assert.Equal(
            new Dictionary<string, string> { [$"{own}"] = "same-unit", [$"{retired}"] = "device-retired", [$"{nobody}"] = "not-found" },
            refused["fields"].EnumerateArray().ToDictionary(
                field => field.GetProperty("path").GetString()!, field => field.GetProperty("code").GetString()!));
        Assert.Equal("ssl-syd", (await (await App.As("admin1")).Get($"/api/devices/{good}")).Expect(200).Text("unit"));
    }

    [Fact]
    public async Task A_repeated_call_with_its_key_transfers_once_and_answers_alike()
    {
        var device = await Given.NewDevice(App, "scale");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());

        var first = (await Transfer([device], key)).Expect(200);
        var second = (await Transfer([device], key)).Expect(200);

        Assert.Equal(first.Body, second.Body);
        Assert.Equal("true", second.Headers["Idempotency-Replayed"]);
        (await Transfer([device])).Refused("transfer-refused", 422);
    }

    [Fact]
    public async Task A_single_step_to_the_unit_that_owns_it_is_refused()
    {
        var device = await Given.NewDevice(App, "scale");

        (await (await App.As("depot1")).Post($"/api/devices/{device}/stock-control", new { step = "transfer", unit = "ssl-syd", location = "depot/shelf-a" }))
            .Refused("same-unit");
    }

    [Fact]
    public async Task Five_hundred_at_once_go_and_one_more_does_not()
    {
        var serials = Enumerable.Range(0, 500).Select(_ => Given.Serial()).ToArray();
        var file = "model,serial,location,source\n" + string.Concat(serials.Select(serial => $"scale,{serial},depot-fanoe,PO 1\n"));
        (await (await App.As("admin1")).Send(HttpMethod.Post, "/api/devices/import", new StringContent(file, System.Text.Encoding.UTF8, "text/csv"))).Expect(200);
        var devices = await InFanoe();
        Assert.Equal(500, devices.Count);

        (await Transfer([.. devices, Guid.CreateVersion7()])).Refused("invalid-content", 422);
        (await Transfer([.. devices, devices[0]])).Refused("invalid-content", 422);
        (await Transfer([])).Refused("invalid-content", 422);
        Assert.Equal(500, (await Transfer(devices)).Expect(200)["devices"].GetArrayLength());

        Assert.Empty(await InFanoe());
    }

    [Theory]
    [InlineData("ssl-fanoe", "depot", 409, "location-of-other-unit")]
    [InlineData("contractor-1", "depot", 422, "unknown-owner")]
    [InlineData("ssl-fanoe", "nowhere", 422, "unknown-location")]
    public async Task It_goes_to_a_place_of_a_unit_that_owns_devices(string unit, string location, int status, string code) =>
        (await (await App.As("admin1")).Post("/api/devices/transfer", new { devices = new[] { await Given.NewDevice(App, "scale") }, unit, location }))
            .Refused(code, status);

    private async Task<Answer> Transfer(IReadOnlyList<Guid> devices, params (string, string)[] headers) =>
        await (await App.As("admin1")).Post("/api/devices/transfer", new { devices, unit = "ssl-esbjerg", location = "depot-esbjerg" }, headers);

    private async Task<IReadOnlyList<Guid>> InFanoe() => await (await App.As("admin1")).Ids("/api/devices?unit=ssl-fanoe");
}
