using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class CalibrationDueTests(TeleSSLApp app) : Story(app)
{
    private const string Monitor = "blood-pressure-monitor";

    [Fact]
    public async Task Those_due_before_a_day_are_listed_wherever_they_are_but_not_retired_ones()
    {
        var (soon, inHome, retired) = (await Until("2027-05-31"), await Given.DeviceInUse(App, await Given.Citizen(App), Monitor), await Until("2027-05-31"));
        await Given.Step(App, retired, "stock-control", new { step = "retire", reason = "worn out", wipe = "erase" });

        Assert.Equal([soon], await Due("2027-06-01"));
        Assert.Empty(await Due("2027-05-31"));
        Assert.Equal([soon, inHome], await Due("2099-01-01"));
        Assert.Equal([inHome], await Due("2099-01-01&custody=in-use"));
        Assert.Empty(await Due("2099-01-01&blocked=calibration-expired"));
        (await (await App.As("depot1")).Get("/api/devices?calibrationDueBefore=next week")).Refused("invalid-content", 422);
    }

    private async Task<Guid> Until(string day) => Given.Made(App, await (await App.As("depot1")).Post(
        "/api/devices", new { model = Monitor, serial = Given.Serial(), location = "depot", source = "PO", calibratedUntil = day }));

    // Of the demo's own devices some are due as well.
    private async Task<IEnumerable<Guid>> Due(string before)
    {
        var depot = await App.As("depot1");
        var due = new List<Guid>();
        foreach (var device in await depot.Ids($"/api/devices?calibrationDueBefore={before}"))
            if ((await depot.Get($"/api/devices/{device}")).Expect(200).Text("serial").StartsWith('T'))
                due.Add(device);
        return due;
    }
}
