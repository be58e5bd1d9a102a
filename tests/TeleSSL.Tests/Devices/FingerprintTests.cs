using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class FingerprintTests(TeleSSLApp app) : Story(app)
{
    private const string Reason = "the screen flickers";

    [Fact]
    public async Task What_was_written_with_the_last_step_cannot_be_guessed_from_its_row_and_a_repeat_is_known_still()
    {
        var device = await Given.NewDevice(App, "scale");
        var hold = new { step = "hold", reason = Reason };

        await Given.Step(App, device, "stock-control", hold);
        Assert.Equal(Keyed(), await LastEvidence(device));
        Assert.Equal(2, (await Given.Step(App, device, "stock-control", hold))["version"].GetInt32());

        await Scan(device, hold);
        Assert.Equal(2, (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200)["version"].GetInt32());
    }

    [Fact]
    public async Task Nor_from_that_of_a_scan()
    {
        var device = await Given.NewDevice(App, "scale");

        await Scan(device, new { step = "hold", reason = Reason });

        Assert.Equal(Keyed(), await LastEvidence(device));
    }

    private string Keyed() => Evidence.Fingerprint(new Hold(new FreeText(Reason)), App.Host.Services.GetRequiredService<MasterKeys>().Hash);

    private Task<string> LastEvidence(Guid device) =>
        Stored.Value<string>(App.Settings, "SELECT last_evidence FROM device WHERE id = @device", new { device });

    private async Task Scan(Guid device, object evidence)
    {
        var admin = await App.As("admin1");
        var tag = (await admin.Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
        var scan = new { id = Guid.CreateVersion7(), codes = new[] { tag }, task = "stock-control", evidence };
        var results = (await admin.Post("/api/scans", new { scans = new[] { scan } })).Expect(200)["results"];
        Assert.Equal("done", results[0].GetProperty("outcome").GetString());
    }
}
