using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Apart from the other alarms: its tablets raise one for their model too, and a model has one alarm at a time.</summary>
public class VersionAlarmTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Devices_on_one_version_share_it_however_it_is_printed()
    {
        Guid[] devices = [await Given.DeviceInUse(App, await Given.Citizen(App)), await Given.DeviceInUse(App, await Given.Citizen(App, "430"))];
        await Given.Step(App, devices[0], "update", new { app = "telma", version = "V7.25" });
        await Given.Step(App, devices[1], "update", new { app = "telma", version = "7.25.0.0" });
        foreach (var i in (int[])[0, 1, 0, 1])
            await new Desk(App).Call(i == 0 ? "461" : "430", devices[i]);

        Assert.Single(await new Desk(App).Incidents("7.25.0", "suggested"));
        var declared = new { title = "Version 7.25", kind = "app-version", value = "v7.25" };
        (await (await App.As("spoclead")).Post("/api/incidents", declared)).Refused("incident-open");
    }
}
