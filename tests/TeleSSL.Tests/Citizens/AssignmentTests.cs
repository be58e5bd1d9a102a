using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

public class AssignmentTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_driver_sees_where_to_go_as_long_as_the_assignment_is_open_and_every_sight_is_logged()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var device = await Given.ReservedDevice(App, citizen);
        var driver = await App.As("driver1");
        (await LookUp(driver, device)).Refused("not-found", 404);

        await Given.Step(App, device, "delivery", new { step = "dispatched", carrier = "contractor-1" });
        var contact = (await LookUp(driver, device)).Expect(200);

        Assert.Equal(["name", "address", "phone"], contact.Json.EnumerateObject().Select(property => property.Name));
        Assert.Equal((person.Name, person.E164), (contact.Text("name"), contact.Text("phone")));
        Assert.DoesNotContain(person.Cpr, contact.Body, StringComparison.Ordinal);
        var line = (await (await App.As("spoclead")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].EnumerateArray().Single();
        Assert.Equal(
            ("driver1", "contractor-1", "delivery", device),
            (line.GetProperty("actor").GetString(), line.GetProperty("organisation").GetString(), line.GetProperty("reason").GetString(), line.GetProperty("about").GetGuid()));
        (await driver.Post($"/api/devices/{device}/delivery", new { step = "handed-over", receivedBy = "citizen", proof = "code" })).Expect(200);
        (await LookUp(driver, device)).Refused("not-found", 404);
    }

    [Fact]
    public async Task Own_staffs_assignment_gives_a_contractor_no_sight()
    {
        var device = await Given.DispatchedDevice(App, await Person.New().Registered(App), carrier: "ssl-syd");

        (await LookUp(await App.As("driver1"), device)).Refused("not-found", 404);
        (await LookUp(await App.As("depot1"), device)).Refused("role", 403);
    }

    [Fact]
    public async Task The_list_holds_what_is_open_page_by_page_and_no_person()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var out1 = await Given.DispatchedDevice(App, citizen);
        var out2 = await Given.DispatchedDevice(App, citizen, "scale");
        var home = await Given.DeliveredDevice(App, citizen, "pulse-oximeter");
        await Given.Step(App, home, "takedown", new { step = "ordered", carrier = "contractor-1" });
        var own = await Given.DispatchedDevice(App, citizen, "blood-pressure-monitor", carrier: "ssl-syd");
        var driver = await App.As("driver1");

        var lines = new List<(Guid Device, string? Purpose)>();
        for (string? next = ""; next is not null;)
        {
            var page = (await driver.Get($"/api/assignments?limit=1&after={next}")).Expect(200);
            Assert.All(person.Traces, trace => Assert.DoesNotContain(trace, page.Body, StringComparison.Ordinal));
            lines.AddRange(page["items"].EnumerateArray().Select(line => (line.GetProperty("device").GetGuid(), line.GetProperty("purpose").GetString())));
            next = page["next"].GetString();
        }

        Assert.Contains((out1, "deliver"), lines);
        Assert.Contains((out2, "deliver"), lines);
        Assert.Contains((home, "fetch"), lines);
        Assert.DoesNotContain(own, lines.Select(line => line.Device));
        (await (await App.As("odense1")).Get("/api/assignments")).Refused("role", 403);
    }

    [Fact]
    public async Task A_unit_sees_what_is_with_which_driver_of_its_own_devices()
    {
        var ours = await Given.DispatchedDevice(App, await Given.Citizen(App));
        var byOurselves = await Given.DispatchedDevice(App, await Given.Citizen(App), carrier: "ssl-syd");
        var theirs = await Given.DispatchedDevice(App, await Given.Citizen(App, "561"), location: "depot-esbjerg");

        var all = await Lines("depot1", "");

        Assert.Equal("contractor-1", all[ours]);
        Assert.Equal("ssl-syd", all[byOurselves]);
        Assert.DoesNotContain(theirs, all.Keys);
        Assert.Equal("contractor-1", (await Lines("depot2", ""))[theirs]);
        Assert.DoesNotContain(byOurselves, (await Lines("depot1", "&carrier=contractor-1")).Keys);
        Assert.Contains(ours, (await Lines("depot1", "&carrier=contractor-1")).Keys);
        Assert.Empty(await Lines("driver1", "&carrier=ssl-syd"));
    }

    private async Task<Dictionary<Guid, string>> Lines(string user, string filter)
    {
        var all = new Dictionary<Guid, string>();
        for (string? next = ""; next is not null;)
        {
            var page = (await (await App.As(user)).Get($"/api/assignments?limit=2{filter}&after={next}")).Expect(200);
            foreach (var line in page["items"].EnumerateArray())
                all.Add(line.GetProperty("device").GetGuid(), line.GetProperty("carrier").GetString()!);
            next = page["next"].GetString();
        }

        return all;
    }

    private static Task<Answer> LookUp(Client who, Guid device) => who.Post($"/api/devices/{device}/assignment/look-up", new { });
}
