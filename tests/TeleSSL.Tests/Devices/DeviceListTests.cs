using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class DeviceListTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Pages_hold_every_device_of_the_scope_once()
    {
        var depot = await App.As("depot1");
        var whole = await Walk("depot1", "", 200);

        var paged = await Walk("depot1", "", 7);

        Assert.Equal(whole, paged);
        Assert.Equal(whole.Count, whole.Distinct().Count());
        foreach (var id in whole.Take(5))
            (await depot.Get($"/api/devices/{id}")).Expect(200);
    }

    [Theory]
    [InlineData("depot1"), InlineData("spoc1"), InlineData("odense1"), InlineData("faaborg1"), InlineData("esbjerg1"), InlineData("driver1"), InlineData("depot2")]
    public async Task Nobody_lists_what_they_may_not_open_nor_misses_what_they_may(string user)
    {
        var mine = await Walk(user, "", 200);
        var who = await App.As(user);

        foreach (var id in await Walk("admin1", "", 200))
            Assert.Equal(mine.Contains(id) ? 200 : 404, (int)(await who.Get($"/api/devices/{id}")).Status);
    }

    [Fact]
    public async Task A_coordinator_sees_their_own_citizens_devices_and_the_desk_those_of_all_it_serves()
    {
        var odense = await Given.DeviceInUse(App, await Given.Citizen(App));
        var faaborg = await Given.ReservedDevice(App, await Given.Citizen(App, "430"));
        var stock = await Given.ReadyDevice(App);

        var coordinator = await Walk("odense1", "", 200);
        var desk = await Walk("spoc1", "", 200);

        Assert.Contains(odense, coordinator);
        Assert.DoesNotContain(faaborg, coordinator);
        Assert.Contains(odense, desk);
        Assert.Contains(faaborg, desk);
        Assert.DoesNotContain(stock, desk);
    }

    [Fact]
    public async Task Filters_narrow_and_can_be_combined()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, "scale", "depot/returns", serial);
        await Given.ReadyDevice(App, "scale");

        Assert.Equal([device], await Walk("depot1", "model=scale&location=depot/returns&custody=in-stock&unit=ssl-syd&blocked=needs-function-test", 50));
        Assert.Equal([device], await Walk("depot1", $"q={serial.ToLowerInvariant()}", 50));
        Assert.Contains(device, await Walk("depot1", "blocked=true", 200));
        Assert.DoesNotContain(device, await Walk("depot1", "blocked=false", 200));
        Assert.Empty(await Walk("depot1", "model=no-such", 50));
    }

    [Fact]
    public async Task The_list_of_a_store_holds_what_lies_on_its_shelves_as_its_count_does()
    {
        var (serial, citizen) = (Given.Serial(), await Given.Citizen(App));
        var onShelf = await Given.NewDevice(App, "scale", "depot/shelf-a", serial);
        var inStore = await Given.NewDevice(App, "scale");
        var reserved = await Given.ReservedDevice(App, citizen);
        var gone = await Given.DispatchedDevice(App, citizen);
        var elsewhere = await Given.NewDevice(App, "scale", "depot-esbjerg");

        var store = await Walk("depot1", "location=depot", 7);

        Assert.Equal([onShelf, inStore, reserved], store.Intersect([onShelf, inStore, reserved, gone, elsewhere]));
        Assert.Equal(store.Order(), store);
        var counted = (await (await App.As("depot1")).Post("/api/counts", new { location = "depot", codes = Array.Empty<string>() })).Expect(200);
        Assert.Subset(counted["missing"].EnumerateArray().Select(id => id.GetGuid()).ToHashSet(), new HashSet<Guid>([onShelf, inStore, reserved]));
        Assert.Equal([onShelf], (await Walk("depot1", "location=depot/shelf-a", 200)).Intersect([onShelf, inStore, reserved]));
        Assert.Equal([onShelf], await Walk("depot1", $"location=depot&q={serial}", 50));
        Assert.Contains(onShelf, await Walk("depot1", "location=depot&model=scale&unit=ssl-syd&blocked=true", 50));
        Assert.Equal([reserved], (await Walk("odense1", "location=depot", 50)).Intersect([onShelf, inStore, reserved, gone]));
        Assert.Empty(await Walk("depot1", "location=no-such", 50));
        Assert.DoesNotContain(onShelf, await Walk("depot2", "location=depot", 50));
    }

    [Fact]
    public async Task A_search_is_paged_by_serial_and_finds_every_match_once()
    {
        var series = Given.Serial();
        var devices = new List<Guid>();
        foreach (var serial in (string[])["-c", "-a", "-e", "-b", "-d"])
            devices.Add(await Given.NewDevice(App, "scale", "depot", series + serial));
        Guid[] bySerial = [devices[1], devices[3], devices[0], devices[4], devices[2]];

        Assert.Equal(bySerial, await Walk("depot1", $"q={series}", 2));
        Assert.Equal(bySerial, await Walk("admin1", $"q={series}", 1));
        Assert.Equal([devices[0]], await Walk("depot1", $"q={series}-C", 2));
        Assert.Empty(await Walk("odense1", $"q={series}", 2));
    }

    [Fact]
    public async Task A_serial_is_found_by_its_last_characters_and_without_its_hyphens_after_those_that_begin_with_the_text()
    {
        var series = $"Q{Given.Serial()[1..]}Z";
        var devices = new List<Guid>();
        foreach (var serial in (string[])[$"B-7-{series}", $"{series}-X", $"A-7-{series}", $"C7{series}9", $"{series}", $"D 7/{series}"])
            devices.Add(await Given.NewDevice(App, "scale", "depot", serial));
        Guid[] found = [devices[4], devices[1], devices[2], devices[0], devices[5]];

        foreach (var limit in (int[])[1, 2, 50])
            Assert.Equal(found, await Walk("depot1", $"q={series.ToLowerInvariant()}", limit));
        Assert.Equal(found, await Walk("admin1", $"q={series}", 2));
        Assert.Equal([devices[0]], await Walk("depot1", $"q=B7{series}", 50));
        Assert.Equal([devices[2], devices[0], devices[5]], await Walk("depot1", $"q=7{series}", 2));
        Assert.Equal([devices[3]], await Walk("depot1", $"q={series[3..]}9&model=scale", 50));
        Assert.Empty(await Walk("depot1", $"q={series[^2..]}9", 50));
        Assert.Empty(await Walk("odense1", $"q={series}", 50));
        Assert.Empty(await Walk("driver1", $"q={series}", 50));
    }

    [Fact]
    public async Task A_text_that_is_pasted_finds_what_a_person_would_read_in_it()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, "scale", "depot", $"E6-{serial}");
        var tag = (await (await App.As("depot1")).Get($"/api/devices/{device}")).Text("assetTag");

        foreach (var text in (string[])[$"E6\u2011{serial}", $"\u202AE6\u2013{serial}\u202C", $"E6-{serial[..3]}\u200B{serial[3..]}", tag.Replace('-', '\u2013')])
            Assert.Equal([device], await Walk("depot1", $"q={Uri.EscapeDataString(text)}", 50));
    }

    [Fact]
    public async Task Derived_blockers_count_as_blocked_in_lists_as_they_do_on_the_device()
    {
        var old = await Given.NewDevice(App);
        await Given.Step(App, old, "stock-control", new { step = "test", passed = true });
        await Given.Step(App, old, "app-installation", new { app = "telma", version = "0.1.0", checklist = await Given.Checklist(App, "app-installation") });

        Assert.Equal(["app-too-old"], (await (await App.As("depot1")).Get($"/api/devices/{old}")).Texts("blockers"));
        Assert.Contains(old, await Walk("depot1", "blocked=app-too-old", 200));
        Assert.Contains(old, await Walk("depot1", "blocked=true", 200));
        Assert.DoesNotContain(old, await Walk("depot1", "blocked=false", 200));
    }

    [Theory]
    [InlineData("v2.0", false)]
    [InlineData("2.0.0.0.40000", false)]
    [InlineData("0.9.9.9.9", true)]
    [InlineData("3.12.0-rc1", true)]
    [InlineData("R2023b", true)]
    public async Task A_version_is_stored_as_the_maker_prints_it_and_lists_judge_its_age_as_the_device_does(string version, bool tooOld)
    {
        var device = await Given.NewDevice(App);
        await Given.Step(App, device, "stock-control", new { step = "test", passed = true });
        await Given.Step(App, device, "app-installation", new { app = "telma", version, checklist = await Given.Checklist(App, "app-installation") });
        await Given.Step(App, device, "update", new { app = "firmware", version = "9.0.0.4.386" });

        var stored = (await (await App.As("depot1")).Get($"/api/devices/{device}")).Expect(200);
        Assert.Equal((version, "9.0.0.4.386"), (stored.Text("appVersion"), stored.Text("firmware")));
        Assert.Equal(tooOld, stored.Texts("blockers").Contains("app-too-old"));
        Assert.Equal(tooOld, (await Walk("depot1", "blocked=app-too-old", 200)).Contains(device));
    }

    [Theory]
    [InlineData("limit=0"), InlineData("limit=201"), InlineData("limit=x"), InlineData("q=ab"), InlineData("blocked=maybe")]
    public async Task A_list_asked_for_in_a_way_that_makes_no_sense_says_so(string query) =>
        (await (await App.As("depot1")).Get($"/api/devices?{query}")).Expect(422);

    private async Task<List<Guid>> Walk(string user, string query, int limit) => await (await App.As(user)).Ids($"/api/devices?{query}", limit);
}
