using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

public partial class FormerReleaseTests
{
    [Fact]
    public async Task A_scan_sent_before_the_update_and_again_after_it_is_a_duplicate()
    {
        var version = await Version(Facts.Devices.Scan.Device);

        var result = await Scanned(Facts.Devices.Scan.Batch);

        Assert.Equal("duplicate", result.GetProperty("outcome").GetString());
        Assert.Equal(version, await Version(Facts.Devices.Scan.Device));
    }

    [Fact]
    public async Task Its_id_with_other_content_is_refused()
    {
        var result = await Scanned(Facts.Devices.Scan.Batch.Replace("true", "false"));

        Assert.Equal(("refused", "scan-id-reused"), (result.GetProperty("outcome").GetString(), result.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_new_scan_is_carried_out()
    {
        var device = await Given.NewDevice(app, "scale", serial: "present-2");
        var tag = (await app.Reads("depot1", $"/api/devices/{device}")).Text("assetTag");

        Assert.Equal("done", (await Scanned(Scans.Batch(Guid.CreateVersion7(), tag))).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_call_made_before_the_update_and_again_after_it_is_answered_as_it_was()
    {
        var call = Facts.Devices.Call;

        var again = await app.Does("depot1", call.Path, call.Body, ("Idempotency-Key", call.Key));

        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
        Assert.Equal((call.Version, $"\"{call.Version}\""), (again["version"].GetInt32(), again.ETag));
    }

    [Fact]
    public async Task Its_key_with_another_body_is_refused()
    {
        var call = Facts.Devices.Call;

        var other = await (await app.As("depot1")).Post(call.Path, call.Body.Replace("true", "false"), ("Idempotency-Key", call.Key));

        other.Refused("idempotency-key-reused", 422);
    }

    private async Task<JsonElement> Scanned(string batch) => (await app.Does("depot1", "/api/scans", batch))["results"][0];

    private async Task<int> Version(Guid device) => (await app.Reads("depot1", $"/api/devices/{device}"))["version"].GetInt32();
}
