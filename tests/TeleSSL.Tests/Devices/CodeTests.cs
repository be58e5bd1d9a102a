using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class CodeTests(TeleSSLApp app) : Story(app)
{
    private const string Gs = "\u001d";

    [Fact]
    public async Task A_label_names_its_device_however_it_is_written()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, serial: serial);
        var tag = (await (await App.As("depot1")).Get($"/api/devices/{device}")).Text("assetTag");

        foreach (var code in new[]
        {
            $"]d2010952123400001310LOT1{Gs}21{serial}", $"(01)09521234000013(21){serial}", $"https://example.org/some/path/01/09521234000013/21/{serial}?17=291231",
            serial, tag, tag.ToLowerInvariant().Replace("-", ""), $"{serial}\r\n",
        })
            Assert.Equal(device, (await Read(code))["deviceId"].GetGuid());
        Assert.Equal(device, (await Read("9521234000013", $"21{serial}"))["deviceId"].GetGuid());
    }

    [Fact]
    public async Task A_lost_separator_is_bridged_only_when_one_of_the_ways_to_read_it_is_registered()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, serial: serial);

        var answer = await Read($"010952123400001310LOT121{serial}");

        Assert.Contains("separator-possibly-lost", answer.Texts("notes"));
        Assert.Equal(device, answer["deviceId"].GetGuid());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await Read($"010952123400001310LOT121{Given.Serial()}"))["deviceId"].ValueKind);
    }

    [Fact]
    public async Task A_serial_that_two_models_share_names_neither()
    {
        var serial = Given.Serial();
        await Given.NewDevice(App, "tablet", serial: serial);
        await Given.NewDevice(App, "scale", serial: serial);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await Read(serial))["deviceId"].ValueKind);
    }

    [Fact]
    public async Task Codes_that_contradict_each_other_are_refused() =>
        (await (await App.As("depot1")).Post("/api/codes", new { codes = new[] { "(01)09521234000013(21)A", "(01)09521234000051(21)A" } }))
            .Refused("codes-contradict");

    [Fact]
    public async Task A_device_out_of_scope_answers_as_if_it_were_not_there()
    {
        var serial = Given.Serial();
        await Given.NewDevice(App, serial: serial, location: "depot-esbjerg");

        var answer = await Read(serial);

        Assert.Equal("unknown", answer.Text("kind"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer["deviceId"].ValueKind);
    }

    private async Task<Answer> Read(params string[] codes) => (await (await App.As("depot1")).Post("/api/codes", new { codes })).Expect(200);
}
