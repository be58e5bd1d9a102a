using TeleSSL.Tests.House;
using TeleSSL.Tests.Platform.Exports;

namespace TeleSSL.Tests.Support.Overview;

/// <summary>Who has what since when, what is on the way, what is broken or late, and what is open at the desk.</summary>
public class CitizenListTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_coordinator_reads_what_each_citizen_has_since_when_and_what_comes()
    {
        var citizen = await Given.Citizen(App);
        var scale = await Given.DispatchedDevice(App, citizen, "scale");
        await Given.Step(App, scale, "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "seen" });
        App.Host.Time.Pass(TimeSpan.FromDays(2));
        await Given.Step(App, scale, "setup", new { checklist = await Given.Checklist(App, "setup") });
        var (handedOver, setUp) = (await App.When(scale, "delivery.handed-over"), await App.When(scale, "setup"));
        var tablet = await Given.ReservedDevice(App, citizen);

        var seen = await App.Citizen("odense1", citizen);

        var (has, comes) = (seen.Device(scale), seen.Device(tablet, "onTheWay"));
        Assert.Equal(("461", "active", "telekol"), (seen.GetProperty("municipality").GetString(), seen.GetProperty("status").GetString(), seen.Words("programmes").Single()));
        Assert.Equal(("scale", "in-use", "telekol"), (has.GetProperty("model").GetString(), has.GetProperty("custody").GetString(), has.GetProperty("programme").GetString()));
        Assert.Equal((handedOver, setUp), (has.GetProperty("since").GetDateTimeOffset(), has.GetProperty("inUseSince").GetDateTimeOffset()));
        Assert.StartsWith("TS-", has.GetProperty("assetTag").GetString());
        Assert.Equal(("reserved", await App.When(tablet, "stock-control.reserve")), (comes.GetProperty("custody").GetString(), comes.GetProperty("since").GetDateTimeOffset()));
        Assert.Equal(0, seen.GetProperty("openTickets").GetProperty("count").GetInt32());
        Assert.False(seen.TryGetProperty("name", out _));
    }

    [Fact]
    public async Task In_a_file_the_days_since_when_are_in_one_cell_in_the_order_of_the_devices()
    {
        var citizen = await Given.Citizen(App, "430");
        var scale = await Given.DeliveredDevice(App, citizen, "scale");
        App.Host.Time.Pass(TimeSpan.FromDays(2));
        var tablet = await Given.DeliveredDevice(App, citizen);
        var (one, other) = (await App.When(scale, "delivery.handed-over"), await App.When(tablet, "delivery.handed-over"));

        var row = (await Exported.From(await App.As("admin1"), "/api/citizens?municipality=430")).Rows.Single(row => row["id"] == $"{citizen}");

        Assert.Equal("scale, tablet", row["devices.model"]);
        Assert.Equal($"{InDenmark(one)}, {InDenmark(other)}", row["devices.since"]);
        Assert.NotEqual(InDenmark(one), InDenmark(other));

        static string InDenmark(DateTimeOffset at) =>
            $"{TimeZoneInfo.ConvertTimeBySystemTimeZoneId(at, "Europe/Copenhagen"):yyyy-MM-dd}";
    }

    [Fact]
    public async Task The_list_is_read_page_by_page_and_each_citizen_stands_in_it_once()
    {
        var citizens = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            citizens.Add(await Given.Citizen(App));
            await Given.ReservedDevice(App, citizens[^1], "scale");
            await Given.ReservedDevice(App, citizens[^1]);
        }

        foreach (var user in (string[])["odense1", "spoc1", "depot1", "spoclead", "admin1"])
        {
            var read = await App.Citizens(user, limit: 2);
            Assert.Equal(citizens, read.Intersect(citizens));
            Assert.Equal(read.Distinct().Count(), read.Count);
        }
    }

    [Fact]
    public async Task Each_filter_finds_its_own()
    {
        var home = await Having(citizen => Given.DeviceInUse(App, citizen, "scale"));
        var coming = await Having(citizen => Given.ReservedDevice(App, citizen, "scale"));
        var failed = await Having(async citizen =>
        {
            var device = await Given.DispatchedDevice(App, citizen, "scale");
            await Given.Step(App, device, "delivery", new { step = "failed", reason = "no-show" });
        });
        var waiting = await Having(async citizen => await Order(await Given.DeviceInUse(App, citizen, "scale")));
        App.Host.Time.Pass(TimeSpan.FromDays(14));
        var ordered = await Having(async citizen => await Order(await Given.DeviceInUse(App, citizen, "scale")));
        var ticket = await Having(async citizen =>
        {
            await Given.DeviceInUse(App, citizen, "scale");
            await TicketAtDesk.Opened(App, citizen: citizen);
        });
        var inSupport = await Having(async citizen =>
            await TicketAtDesk.Opened(App, device: await Given.DeviceInUse(App, citizen, "scale")));
        Guid[] all = [home, coming, failed, waiting, ordered, ticket, inSupport];

        foreach (var user in (string[])["odense1", "spoc1", "spoclead", "admin1"])
        {
            Assert.Equal(all, await Found(user, ""));
            Assert.Equal([home, waiting, ordered, ticket, inSupport], await Found(user, "with=equipment"));
            Assert.Equal([coming, failed], await Found(user, "with=on-the-way"));
            Assert.Equal([inSupport], await Found(user, "with=broken"));
            Assert.Equal([failed, waiting], await Found(user, "with=late"));
            Assert.Equal([ticket, inSupport], await Found(user, "with=open-ticket"));
            Assert.Equal([failed, waiting], await Found(user, "with=late&programme=telekol&municipality=461"));
            Assert.Empty(await Found(user, "with=late&programme=telehjerte"));
            Assert.Empty(await Found(user, "municipality=430"));
        }

        Assert.Equal([failed, waiting], await Found("depot1", "with=late&municipality=461"));
        Assert.Empty(await Found("depot1", "with=broken"));

        async Task<IEnumerable<Guid>> Found(string user, string filters) => (await App.Citizens(user, filters)).Intersect(all);
        async Task<Guid> Having(Func<Guid, Task> given)
        {
            var citizen = await Given.Citizen(App);
            await given(citizen);
            return citizen;
        }
    }

    [Fact]
    public async Task What_is_broken_or_late_stands_at_the_device_and_is_found_by_the_filter()
    {
        var citizen = await Given.Citizen(App);
        var monitor = await Given.DeviceInUse(App, citizen, "blood-pressure-monitor");
        App.Host.Time.Pass(TimeSpan.FromDays(1_500));
        var oximeter = await Given.DeviceInUse(App, citizen, "pulse-oximeter");
        var serial = (await (await App.As("admin1")).Get($"/api/devices/{oximeter}")).Expect(200).Text("serial");
        var ticket = await TicketAtDesk.Opened(App, device: oximeter);
        (await (await App.As("depot1")).Post("/api/recalls", new { reference = $"FSN-{serial}", models = new[] { "pulse-oximeter" }, serialFrom = serial, serialTo = serial, text = "May show a wrong value" })).Expect(201);
        var coming = await Given.DispatchedDevice(App, citizen, "scale");
        await Given.Step(App, coming, "delivery", new { step = "failed", reason = "no-show" });

        var seen = await App.Citizen("odense1", citizen);

        Assert.Equal(["calibration-expired"], seen.Device(monitor).Words("broken"));
        Assert.Equal(["support-open", "recalled"], seen.Device(oximeter).Words("broken"));
        Assert.Equal(["delivery-failed"], seen.Device(coming, "onTheWay").Words("late"));
        Assert.Equal([ticket.Id.ToString()], seen.GetProperty("openTickets").Words("ids"));
        Assert.Contains(citizen, await App.Citizens("depot1", "with=broken"));

        await Given.Step(App, coming, "delivery", new { step = "dispatched", carrier = "ssl-syd" });
        await ticket.Does("claim", new { });
        await ticket.Does("resolve", new { resolution = "Byttet" });

        seen = await App.Citizen("odense1", citizen);
        Assert.Equal(["recalled"], seen.Device(oximeter).Words("broken"));
        Assert.Empty(seen.Device(coming, "onTheWay").Words("late"));
        Assert.Empty((await App.Citizens("odense1", "with=late")).Intersect([citizen]));
    }

    [Fact]
    public async Task A_ticket_of_whoever_had_the_device_before_is_not_the_next_ones()
    {
        var (before, after) = (await Given.Citizen(App), await Given.Citizen(App));
        var device = await Given.DeviceInUse(App, before, "scale");
        await TicketAtDesk.Opened(App, citizen: before, device: device);
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen" });
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
        await Given.Step(App, device, "cleaning", new { protocol = "standard" });
        await Given.Step(App, device, "stock-control", new { step = "test", passed = true });
        await Given.Step(App, device, "stock-control", new { step = "reserve", citizen = after, programme = "telekol" });

        var seen = await App.Citizen("odense1", after);

        Assert.Equal(0, seen.GetProperty("openTickets").GetProperty("count").GetInt32());
        Assert.Empty(seen.Device(device, "onTheWay").Words("broken"));
        Assert.DoesNotContain(after, await App.Citizens("odense1", "with=open-ticket"));
        Assert.DoesNotContain(after, await App.Citizens("odense1", "with=broken"));
        Assert.DoesNotContain(before, await App.Citizens("odense1"));
    }

    private Task<Answer> Order(Guid device) => Given.Step(App, device, "takedown", new { step = "ordered", carrier = "contractor-1" });
}
