using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

public class EraseTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task An_erased_citizen_is_nobody_any_longer_and_what_happened_stays()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var device = await Given.DeviceInUse(App, citizen);
        var (desk, admin) = (await App.As("spoc1"), await App.As("admin1"));
        (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Expect(200);
        await TakeHome(device);
        var historyBefore = (await admin.Get($"/api/devices/{device}/history")).Expect(200).Body;

        var erased = (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.Equal(("erased", 2), (erased.Text("status"), erased["version"].GetInt32()));
        (await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Refused("not-found", 404);
        (await desk.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "check" })).Refused("not-found", 404);
        (await desk.Post($"/api/citizens/{citizen}/change", new { dead = true })).Refused("not-found", 404);
        Assert.Equal(1, (await (await App.As("odense1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].GetArrayLength());
        Assert.Equal(historyBefore, (await admin.Get($"/api/devices/{device}/history")).Expect(200).Body);
        Assert.Equal("citizen.erased", (await Stored.Journal(App, "citizen", citizen))[^1].Kind);
    }

    [Fact]
    public async Task Erasing_again_is_harmless_and_the_person_may_come_back_as_somebody_new()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var admin = await App.As("admin1");

        var first = (await admin.Post($"/api/citizens/{citizen}/erase", new { }, ("Idempotency-Key", "e"))).Expect(200);
        var again = (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        var replayed = (await admin.Post($"/api/citizens/{citizen}/erase", new { }, ("Idempotency-Key", "e"))).Expect(200);

        Assert.Equal(first.Body, again.Body);
        Assert.Equal(first.Body, replayed.Body);
        Assert.Single(await Stored.Journal(App, "citizen", citizen), entry => entry.Kind == "citizen.erased");
        Assert.NotEqual(citizen, await person.Registered(App));
    }

    [Fact]
    public async Task While_the_citizen_holds_equipment_nothing_is_erased()
    {
        var citizen = await Person.New().Registered(App);
        var reserved = await Given.ReservedDevice(App, citizen, "scale");
        var device = await Given.DeviceInUse(App, citizen);
        var admin = await App.As("admin1");

        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Refused("citizen-has-equipment");
        await TakeHome(device);
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Refused("citizen-has-equipment");
        (await admin.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Expect(200);
        await Given.Step(App, reserved, "stock-control", new { step = "lost", reason = "not in the van" });
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
    }

    [Fact]
    public async Task Only_the_administrator_erases_and_only_whom_there_is()
    {
        var citizen = await Person.New().Registered(App);
        foreach (var user in new[] { "spoclead", "spoc1", "depot1", "odense1", "driver1", "finance1", "fts1" })
            (await (await App.As(user)).Post($"/api/citizens/{citizen}/erase", new { })).Refused("role", 403);
        var admin = await App.As("admin1");
        (await admin.Post($"/api/citizens/{Guid.CreateVersion7()}/erase", new { })).Refused("not-found", 404);
        (await admin.Post($"/api/citizens/{citizen}/erase", new { }, ("If-Match", "\"7\""))).Refused("stale-version", 412);
    }

    [Fact]
    public async Task What_was_written_about_the_citizen_goes_too_and_the_entry_that_carried_it_stays()
    {
        var citizen = await Person.New().Registered(App);
        var device = await Given.ReservedDevice(App, citizen);
        var depot = await App.As("depot1");
        var entry = (await depot.Post($"/api/devices/{device}/stock-control", new { step = "release", reason = "Datteren ringede: flytter på plejehjem" })).Expect(200);
        var texts = $"/api/devices/{device}/history/{entry["version"]}/texts";
        Assert.Equal("Datteren ringede: flytter på plejehjem", Reason(await depot.Get(texts)));
        Assert.Equal("Datteren ringede: flytter på plejehjem", Reason(await (await App.As("odense1")).Get(texts)));

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.Null(Reason(await depot.Get(texts)));
    }

    [Fact]
    public async Task Texts_are_for_those_who_see_their_entry()
    {
        var device = await Given.ReservedDevice(App, await Person.New().Registered(App));
        var released = (await (await App.As("depot1")).Post($"/api/devices/{device}/stock-control", new { step = "release", reason = "ikke nu" })).Expect(200);
        var version = released["version"].GetInt32();
        var admin = await App.As("admin1");

        (await (await App.As("faaborg1")).Get($"/api/devices/{device}/history/{version}/texts")).Refused("not-found", 404);
        (await (await App.As("driver1")).Get($"/api/devices/{device}/history/{version}/texts")).Refused("role", 403);
        (await admin.Get($"/api/devices/{device}/history/{version + 1}/texts")).Refused("not-found", 404);
        Assert.Empty((await admin.Get($"/api/devices/{device}/history/2/texts")).Expect(200)["texts"].EnumerateObject());
        Assert.Equal("PO 4711", (await admin.Get($"/api/devices/{device}/history/1/texts")).Expect(200)["texts"].GetProperty("source").GetString());
    }

    private async Task TakeHome(Guid device)
    {
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
    }

    private static string? Reason(Answer texts) => texts.Expect(200)["texts"].GetProperty("reason").GetString();
}
