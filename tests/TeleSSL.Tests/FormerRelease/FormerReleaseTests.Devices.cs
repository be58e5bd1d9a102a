using TeleSSL.Server.Platform;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

public partial class FormerReleaseTests
{
    [Fact]
    public async Task A_device_is_where_it_was_and_its_history_is_whole()
    {
        var device = await app.Reads("depot1", $"/api/devices/{Facts.Devices.Tablet}");

        Assert.Equal(("in-stock", "depot"), (device.Text("custody"), device.Text("location")));
        Assert.Equal(Facts.Devices.History, (await app.Reads("depot1", $"/api/devices/{Facts.Devices.Tablet}/history")).Each("kind"));
    }

    [Fact]
    public async Task A_device_is_read_as_it_was_when_a_citizen_had_it()
    {
        var device = await app.Reads("admin1", $"/api/devices/{Facts.Devices.Tablet}?asOf={Facts.Devices.InUseAt.UtcDateTime:O}");

        Assert.Equal(("in-use", Facts.Devices.Citizen), (device.Text("custody"), device["citizen"].GetGuid()));
    }

    [Fact]
    public async Task The_counts_of_a_day_before_the_update_are_those_of_its_journal()
    {
        var then = Clock.DayOf(Facts.Devices.InUseAt);

        Assert.True((await app.Reads("admin1", $"/api/devices/counts?on={then:yyyy-MM-dd}"))["total"].GetInt64() > 0);
        Assert.Equal(0, (await app.Reads("admin1", $"/api/devices/counts?on={then.AddYears(-9):yyyy-MM-dd}"))["total"].GetInt64());
    }

    [Fact]
    public async Task A_text_of_a_devices_history_opens()
    {
        var texts = await app.Reads("admin1", $"/api/devices/{Facts.Devices.Tablet}/history/1/texts");

        Assert.Equal("PO 4711", texts["texts"].GetProperty("source").GetString());
    }

    [Fact]
    public async Task A_recall_is_on_the_devices_it_was_on()
    {
        var marked = await (await app.As("depot1")).Ids($"/api/recalls/{Facts.Devices.Recall}/devices?inHomes=true");

        Assert.Contains(Facts.Devices.Recalled, marked);
        Assert.Contains("recalled", (await app.Reads("depot1", $"/api/devices/{Facts.Devices.Recalled}")).Texts("blockers"));
    }

    [Fact]
    public async Task What_no_one_knew_can_be_resolved()
    {
        var (scan, depot) = (Facts.Devices.UnknownScan, await app.As("depot1"));

        Assert.Contains($"{scan}", (await app.Reads("depot1", "/api/unknown-scans")).Each("id"));
        (await depot.Post($"/api/unknown-scans/{scan}/resolve", new { device = Facts.Devices.Tablet })).Expect(204);
    }

    [Fact]
    public async Task A_citizen_is_found_by_number_and_the_sealed_identity_opens()
    {
        var citizen = await app.Does("spoc1", "/api/citizens/look-up", new { cpr = Facts.Devices.Cpr, reason = "support" });

        Assert.Equal(Facts.Devices.Citizen, citizen.Id);
        Assert.Equal((Facts.Devices.Name, Facts.Devices.Phone), (citizen.Text("name"), citizen.Text("phone")));
    }

    [Fact]
    public async Task A_device_that_comes_in_today_is_made_ready_for_a_citizen()
    {
        var device = await Given.NewDevice(app, "pulse-oximeter", serial: "present-1");
        await Given.Step(app, device, "stock-control", new { step = "test", passed = true });
        await Given.Step(app, device, "stock-control", new { step = "reserve", citizen = Facts.Devices.Citizen, programme = "telekol" });

        Assert.Equal("reserved", (await app.Reads("depot1", $"/api/devices/{device}")).Text("custody"));
    }
}
