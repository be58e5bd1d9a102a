using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>What is refused about a device because of what it is, or of who is to have it.</summary>
public class DeviceRefusalTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_contractor_is_only_told_to_ask_the_depot()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App), "scale");
        (await (await App.As("depot1")).Post($"/api/devices/{device}/takedown", new { step = "ordered", carrier = "contractor-1" })).Expect(200);

        var again = await (await App.As("driver1")).Post($"/api/devices/{device}/delivery", new { step = "handed-over", receivedBy = "citizen", proof = "seen" });

        again.Refused("ask-the-depot");
    }

    [Fact]
    public async Task Nothing_is_sent_to_someone_who_has_died_or_by_a_contractor_to_a_protected_address()
    {
        var (dead, hidden) = (await Given.Citizen(App), await Given.Citizen(App, isProtected: true));
        var (forDead, forHidden) = (await Given.ReservedDevice(App, dead, "scale"), await Given.ReservedDevice(App, hidden, "scale"));
        (await (await App.As("spoc1")).Post($"/api/citizens/{dead}/change", new { dead = true })).Expect(200);

        (await Depot(forDead, "delivery", new { step = "dispatched", carrier = "contractor-1" })).Refused("citizen-inactive");
        (await Depot(forHidden, "delivery", new { step = "dispatched", carrier = "contractor-1" })).Refused("protected-address");
    }

    [Fact]
    public async Task A_device_that_holds_data_is_wiped_before_it_is_sent_to_repair()
    {
        var device = await Given.ReturnedDevice(App);
        await Given.Step(App, device, "cleaning", new { protocol = "screen" });

        (await Depot(device, "repair", new { step = "sent", fault = "dead", workshop = "workshop-1" })).Refused("device-needs-wipe");
    }

    [Fact]
    public async Task A_model_without_the_app_gets_none_and_a_model_outside_the_kit_is_not_reserved()
    {
        var admin = await App.As("admin1");
        (await admin.Post("/api/device-models", new { code = "hub", name = "Hub", kind = "hub", cleaningProtocol = "surface", identifiers = new[] { new { agency = "gs1", value = "09521234000068" } } })).Expect(201);
        var hub = await Given.NewDevice(App, "hub");
        await Given.Step(App, hub, "stock-control", new { step = "test", passed = true });

        (await Depot(hub, "update", new { app = "telma", version = "2.0.0" })).Refused("task-not-for-model");
        (await Depot(hub, "stock-control", new { step = "reserve", citizen = await Given.Citizen(App), programme = "telekol" })).Refused("model-not-in-kit");
    }

    [Fact]
    public async Task Only_a_notice_that_marks_the_device_is_closed_for_it()
    {
        var serial = Given.Serial();
        var depot = await App.As("depot1");
        (await depot.Post("/api/recalls", new { reference = $"FSN-{serial}", models = new[] { "scale" }, serialFrom = serial, serialTo = serial, text = "Weighs wrongly" })).Expect(201);
        var device = await Given.NewDevice(App, "scale", serial: serial);

        (await Depot(device, "stock-control", new { step = "recall-closed", recall = "FSN-OTHER", evidence = "Replaced" })).Refused("recall-not-open");
    }

    [Fact]
    public async Task A_device_is_named_once_in_a_transfer()
    {
        var device = await Given.NewDevice(App, "scale");

        var twice = await (await App.As("admin1")).Post("/api/devices/transfer", new { devices = new[] { device, device }, unit = "ssl-esbjerg", location = "depot-esbjerg" });

        Assert.Equal(("listed-twice", $"{device}"), (twice.Expect(422)["fields"][0].GetProperty("code").GetString(), twice["fields"][0].GetProperty("params").GetProperty("value").GetString()));
    }

    private async Task<Answer> Depot(Guid device, string task, object body) => await (await App.As("depot1")).Post($"/api/devices/{device}/{task}", body);
}
