using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Referrals;

namespace TeleSSL.Tests.Orders;

/// <summary>Devices that were mixed up on the way are put right in one step.</summary>
public class SwapTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_box_that_was_handed_over_in_place_of_the_scanned_one_changes_places_with_it()
    {
        var (annas, ofAnna) = await PlacedOrder.Picked(App);
        var (bos, ofBo) = await PlacedOrder.Picked(App);
        (await annas.Dispatch()).Expect(200);
        (await bos.Dispatch()).Expect(200);
        await PlacedOrder.HandOver(App, ofAnna[0]);

        var scanned = (await Swap(ofAnna[0], ofBo[0])).Expect(200);

        Assert.Equal(("in-transit", bos.Citizen), (scanned.Text("custody"), scanned["citizen"].GetGuid()));
        Assert.Equal((ofBo[0], "delivered"), await Line(annas, 1));
        Assert.Equal((ofAnna[0], "in-transit"), await Line(bos, 1));
        Assert.Equal("order.lines-corrected", (await Stored.Journal(App, "order", annas.Id))[^1].Kind);
        await PlacedOrder.HandOver(App, ofAnna[0]);
        await PlacedOrder.SetUp(App, ofBo[0]);
        Assert.Equal(((ofBo[0], "completed"), (ofAnna[0], "delivered")), (await Line(annas, 1), await Line(bos, 1)));
        Assert.Equal((ofBo[0], ofAnna[0]), (await Named(ofAnna[0]), await Named(ofBo[0])));
    }

    [Fact]
    public async Task Two_in_each_others_homes_change_citizens_and_orders_that_are_done_say_which_one_it_was()
    {
        var (annas, ofAnna) = await Set();
        var (bos, ofBo) = await Set();
        var (annaHas, boHas) = (await Since(annas.Citizen, ofAnna), await Since(bos.Citizen, ofBo));
        var fetched = await PlacedOrder.New(App, bos.Citizen, "pick-up");

        (await Swap(ofAnna, ofBo, "homes-mixed-up")).Expect(200);

        Assert.Equal(((ofBo, "completed"), (ofAnna, "completed")), (await Line(annas, 1), await Line(bos, 1)));
        Assert.Equal((ofAnna, "open"), await Line(fetched, 1));
        Assert.Equal((annaHas, boHas), (await Since(annas.Citizen, ofBo), await Since(bos.Citizen, ofAnna)));
        Assert.Equal(bos.Citizen.ToString(), await Text(ofAnna, "citizen"));
        await Given.Step(App, ofAnna, "takedown", new { step = "picked-up", from = "citizen" });
        Assert.Equal((ofAnna, "in-transit"), await Line(fetched, 1));
    }

    [Fact]
    public async Task What_was_in_the_store_is_in_the_home_and_the_other_way_round_without_an_order_too()
    {
        var citizen = await Given.Citizen(App);
        var (scanned, given) = (await Given.DeviceInUse(App, citizen, "scale"), await Given.ReadyDevice(App, "scale"));

        (await Swap(scanned, given)).Expect(200);

        Assert.Equal(("in-stock", "in-use"), (await Text(scanned, "custody"), await Text(given, "custody")));
        Assert.NotNull(await Since(citizen, given));
        (await (await App.As("depot1")).Post($"/api/devices/{scanned}/stock-control", new { step = "reserve", citizen, programme = "telekol" })).Expect(200);
    }

    [Fact]
    public async Task The_referrer_of_each_home_is_asked_whose_measurements_these_are()
    {
        var (referrer, depot) = (await App.As("referrer1"), await App.As("depot1"));
        var number = (await referrer.Post("/api/own-referrals", new { citizen = Person.New().Registration(), programme = "telekol", consentOn = "2020-01-02" }))
            .Expect(201).Text("number");
        var referral = (await depot.Get("/api/referrals?state=received&limit=200")).Expect(200)["items"].EnumerateArray().Single(one => one.Word("number") == number);
        (await depot.Post($"/api/referrals/{referral.Word("id")}/accept", new { })).Expect(200);
        var citizen = referral.GetProperty("citizen").GetGuid();
        var own = await Given.DeviceInUse(App, citizen, "scale");
        Assert.Equal(JsonValueKind.Null, (await Own(referral))["devicesSwappedAt"].ValueKind);

        (await Swap(own, await Given.DeviceInUse(App, await Given.Citizen(App), "scale"))).Expect(200);

        var asked = (await Own(referral))["devicesSwappedAt"].GetDateTimeOffset();
        Assert.Equal(asked, (await depot.Get($"/api/referrals/{referral.Word("id")}")).Expect(200)["devicesSwappedAt"].GetDateTimeOffset());
        var entry = (await Stored.Journal(App, "referral", Guid.Parse(referral.Word("id"))))[^1];
        Assert.Equal("referral.devices-swapped", entry.Kind);
    }

    [Fact]
    public async Task What_cannot_be_a_mix_up_is_refused_and_nothing_changes()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App), "scale");
        var other = await Given.ReadyDevice(App, "scale");
        var elsewhere = await Given.ReadyDevice(App, "scale", "depot-esbjerg");
        var retired = await Given.NewDevice(App, "scale");
        await Given.Step(App, retired, "stock-control", new { step = "retire", reason = "Slidt" });

        (await Swap(device, device)).Refused("unknown-device-to-swap", 422);
        (await Swap(device, Guid.CreateVersion7())).Refused("unknown-device-to-swap", 422);
        (await Swap(device, elsewhere)).Refused("unknown-device-to-swap", 422);
        (await Swap(device, elsewhere, user: "admin1")).Refused("swap-with-other-unit");
        (await Swap(device, retired)).Refused("not-to-swap-with");
        (await Swap(device, await Given.ReadyDevice(App))).Refused("different-kinds");
        (await Swap(other, device)).Refused("task-not-possible");
        (await Swap(device, other, "no-such-reason")).Refused("invalid-content", 422);
        (await Swap(device, other, user: "odense1")).Refused("role", 403);
        (await Swap(device, other, user: "driver1")).Refused("role", 403);
        (await Swap(device, other, user: "depot2")).Refused("not-found", 404);
        Assert.Equal(("in-use", "in-stock"), (await Text(device, "custody"), await Text(other, "custody")));
    }

    [Fact]
    public async Task It_is_done_on_the_versions_that_were_seen_and_a_second_report_does_not_undo_it()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App), "scale");
        var other = await Given.ReadyDevice(App, "scale");
        var (version, seen) = (await Version(device), await Version(other));
        (await Swap(device, other, withVersion: seen - 1)).Refused("stale-version", 412);
        (await (await App.As("depot1")).Post(
            $"/api/devices/{device}/stock-control", new { step = "swap", with = other, reason = "other" }, ("If-Match", $"\"{version - 1}\"")))
            .Refused("stale-version", 412);

        (await Swap(device, other, withVersion: seen)).Expect(200);
        (await Swap(device, other, withVersion: seen)).Expect(200);
        (await Swap(other, device)).Refused("already-swapped");

        Assert.Equal((version + 1, seen + 1), (await Version(device), await Version(other)));
        (await Swap(other, device, withVersion: version + 1)).Expect(200);
        Assert.Equal(("in-use", "in-stock"), (await Text(device, "custody"), await Text(other, "custody")));
    }

    [Fact]
    public async Task Of_two_who_report_it_at_once_from_both_ends_one_puts_it_right()
    {
        var (anna, bo) = (await Given.Citizen(App), await Given.Citizen(App));
        var (one, two) = (await Given.DeviceInUse(App, anna, "scale"), await Given.DeviceInUse(App, bo, "scale"));

        var answers = await Task.WhenAll(Swap(one, two), Swap(two, one), Swap(one, two), Swap(two, one));

        Assert.Contains(answers, answer => (int)answer.Status == 200);
        Assert.All(answers, answer => Assert.True((int)answer.Status == 200 || answer.Code == "already-swapped", answer.Body));
        Assert.Equal((bo.ToString(), anna.ToString()), (await Text(one, "citizen"), await Text(two, "citizen")));
    }

    private async Task<Answer> Swap(Guid device, Guid with, string reason = "other-box-handed-over", string user = "depot1", int? withVersion = null) =>
        await (await App.As(user)).Post(
            $"/api/devices/{device}/stock-control",
            withVersion is null ? new { step = "swap", with, reason } : new { step = "swap", with, reason, withVersion });

    // A kit with its tablet in use.
    private async Task<(PlacedOrder Order, Guid Tablet)> Set()
    {
        var (order, devices) = await PlacedOrder.Picked(App);
        (await order.Step("dispatch", new { carrier = "contractor-1", lines = new[] { 1 } })).Expect(200);
        await PlacedOrder.HandOver(App, devices[0]);
        await PlacedOrder.SetUp(App, devices[0]);
        return (order, devices[0]);
    }

    private static async Task<(Guid?, string?)> Line(PlacedOrder order, int number) =>
        await order.Line(number) is var line ? (line.GetProperty("device").GetGuid(), line.GetProperty("state").GetString()) : default;

    private async Task<Guid> Named(Guid device) =>
        JsonDocument.Parse((await Stored.Journal(App, "device", device)).Single(entry => entry.Kind == "stock-control.swap").Data)
            .RootElement.GetProperty("evidence").GetProperty("with").GetGuid();

    private async Task<string?> Since(Guid citizen, Guid device) =>
        (await (await App.As("spoclead")).Get($"/api/citizens/{citizen}")).Expect(200)["devices"].EnumerateArray()
            .Single(one => one.GetProperty("id").GetGuid() == device).GetProperty("since").GetString();

    private async Task<string> Text(Guid device, string member) =>
        (await (await App.As("depot1")).Get($"/api/devices/{device}")).Expect(200).Text(member);

    private async Task<int> Version(Guid device) => (await (await App.As("depot1")).Get($"/api/devices/{device}")).Expect(200)["version"].GetInt32();

    private async Task<Answer> Own(JsonElement referral) =>
        (await (await App.As("referrer1")).Get($"/api/own-referrals/{referral.Word("id")}")).Expect(200);
}
