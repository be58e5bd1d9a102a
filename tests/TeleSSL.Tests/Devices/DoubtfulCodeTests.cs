using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>Codes whose text as sent is nothing, or lost its separators: what counts, and what is only said.</summary>
public class DoubtfulCodeTests(TeleSSLApp app) : Story(app)
{
    private const string Scale = "09521234000051";

    [Fact]
    public async Task A_tag_through_a_keyboard_of_another_layout_is_the_tag_and_says_so()
    {
        var device = await Given.NewDevice(App, "scale");
        var tag = await Tag(device);

        foreach (var code in (string[])[tag.Replace('-', '+'), tag.Replace('-', '/'), $"httpÆ--localhostÆ5080-id-8004-952{tag.Replace("-", "")}"])
        {
            var answer = await Read(code);
            Assert.Equal((device, tag), (answer["deviceId"].GetGuid(), answer.Text("assetTag")));
            Assert.Equal(["keyboard-layout"], answer.Texts("notes"));
        }

        Assert.Equal("unknown", (await Read($"{tag[..^1].Replace('-', '+')}{(tag[^1] == '1' ? '2' : '1')}")).Text("kind"));
    }

    [Fact]
    public async Task A_tag_of_a_device_out_of_sight_is_still_read_as_that_tag()
    {
        var tag = await Tag(await Given.NewDevice(App, "scale", "depot-esbjerg"));

        var answer = await Read(tag.Replace('-', '+'));

        Assert.Equal((tag, JsonValueKind.Null), (answer.Text("assetTag"), answer["deviceId"].ValueKind));
        Assert.Equal(["keyboard-layout"], answer.Texts("notes"));
    }

    [Fact]
    public async Task A_GTIN_and_a_serial_on_another_layout_count_only_for_a_device_in_sight()
    {
        var (mine, theirs) = ($"{Given.Serial()}-1", $"{Given.Serial()}-1");
        var device = await Given.NewDevice(App, "scale", serial: mine);
        await Given.NewDevice(App, "scale", "depot-esbjerg", theirs);

        var found = await Read($")01={Scale})21={mine.Replace('-', '+')}");
        Assert.Equal((device, "gs1", mine), (found["deviceId"].GetGuid(), found.Text("kind"), found.Text("serial")));
        Assert.Equal(["keyboard-layout"], found.Texts("notes"));
        foreach (var code in (string[])[$")01={Scale})21={theirs.Replace('-', '+')}", $")01={Scale})21=NONE+1", mine.Replace('-', '+')])
        {
            var answer = await Read(code);
            Assert.Equal(("unknown", JsonValueKind.Null), (answer.Text("kind"), answer["deviceId"].ValueKind));
            Assert.Empty(answer.Texts("notes"));
        }
    }

    [Fact]
    public async Task A_serial_that_looks_like_another_layout_or_an_identifier_is_that_serial_first()
    {
        var serial = Given.Serial();
        var (plain, prefixed, plus) = (
            await Given.NewDevice(App, "scale", serial: serial), await Given.NewDevice(App, "scale", serial: $"S{serial}"),
            await Given.NewDevice(App, "scale", serial: $"{serial}+1"));
        await Given.NewDevice(App, "scale", serial: $"{serial}-1");

        Assert.Equal(prefixed, (await Read($"S{serial}"))["deviceId"].GetGuid());
        Assert.Equal(plus, (await Read($"{serial}+1"))["deviceId"].GetGuid());
        var answer = await Read($"SS{serial}");
        Assert.Equal((prefixed, $"S{serial}"), (answer["deviceId"].GetGuid(), answer.Text("serial")));
        Assert.Equal(["data-identifier"], answer.Texts("notes"));
        Assert.Equal(plain, (await Read($"S/N: {serial}"))["deviceId"].GetGuid());
        Assert.Equal("unknown", (await Read($"SX{serial}")).Text("kind"));
    }

    [Fact]
    public async Task An_IMEI_is_one_number_however_it_is_grouped_and_with_its_software_version()
    {
        var device = await Given.NewDevice(App, "tablet", serial: "490154203237518");

        foreach (var code in (string[])["49-015420-323751-8", "49 015420 323751 8", "IMEI: 490154203237518"])
            Assert.Equal((device, "490154203237518"), ((await Read(code))["deviceId"].GetGuid(), (await Read(code)).Text("imei")));
        var version = await Read("4901542032375105");
        Assert.Equal(device, version["deviceId"].GetGuid());
        Assert.Equal(["imei-with-software-version"], version.Texts("notes"));
        var unknown = await Read("3520990017614205");
        Assert.Equal(("unknown", JsonValueKind.Null), (unknown.Text("kind"), unknown["deviceId"].ValueKind));
        Assert.Equal("352099001761428"[..14], unknown["candidates"][0].GetProperty("imei").GetString()![..14]);
    }

    [Fact]
    public async Task An_envelope_names_a_device_by_GTIN_and_serial()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, "scale", serial: serial);

        foreach (var code in (string[])
        [
            $"[)>\u001e06\u001d8P{Scale}\u001dS{serial}\u001e\u0004", $"[)>\u001e05\u001d01{Scale}21{serial}\u001e\u0004", $"[)><RS>06<GS>S{serial}<RS><EOT>",
        ])
            Assert.Equal(device, (await Read(code))["deviceId"].GetGuid());
        var ppn = await Read($"[)>\u001e06\u001d9N111234567842\u001dS{serial}\u001e\u0004");
        Assert.Equal(("data-identifiers", "111234567842", JsonValueKind.Null), (ppn.Text("kind"), ppn.Text("udiDi"), ppn["deviceId"].ValueKind));
    }

    [Fact]
    public async Task A_PPN_names_the_model_and_with_the_serial_the_device()
    {
        var model = new { code = "ppn-thermometer", name = "Thermometer", kind = "thermometer", identifiers = new[] { new { agency = "other", value = "111234567842" } } };
        (await (await App.As("admin1")).Post("/api/device-models", model)).Expect(201);
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, "ppn-thermometer", serial: serial);

        var answer = await Read($"[)>\u001e06\u001d9N111234567842\u001d1TL1\u001dS{serial}\u001e\u0004");

        Assert.Equal((device, "ppn-thermometer"), (answer["deviceId"].GetGuid(), answer.Text("model")));
    }

    [Fact]
    public async Task A_scan_writes_on_the_one_device_of_a_repaired_code_and_says_what_was_repaired()
    {
        var serial = $"{Letters()}-LONGNUMBER";
        var device = await Given.NewDevice(App, "scale", serial: serial);

        var result = await Scan($"21{serial}01{Scale}17301231");

        Assert.Equal(("done", device), (result.GetProperty("outcome").GetString(), result.GetProperty("deviceId").GetGuid()));
        Assert.Equal("separator-repaired", result.GetProperty("notes")[0].GetString());
    }

    [Fact]
    public async Task A_repaired_code_that_names_no_device_is_refused_with_what_it_may_be()
    {
        var serial = $"{Letters()}-LONGNUMBER";

        var result = await Scan($"21{serial}01{Scale}17301231");

        Assert.Equal(("refused", "ambiguous-code"), (result.GetProperty("outcome").GetString(), result.GetProperty("code").GetString()));
        var candidate = result.GetProperty("candidates")[0];
        Assert.Equal((Scale, serial), (candidate.GetProperty("gtin").GetString(), candidate.GetProperty("serial").GetString()));
        Assert.Equal(JsonValueKind.Null, (await Read($"21{serial}01{Scale}17301231"))["deviceId"].ValueKind);
    }

    [Fact]
    public async Task A_code_that_may_be_either_of_two_devices_is_neither()
    {
        var serial = Letters();
        await Given.NewDevice(App, "scale", serial: serial);
        await Given.NewDevice(App, "scale", serial: $"{serial}17301231");

        var either = await Scan($"01{Scale}10LOT-OF-MANY-PIECES-21{serial}17301231");

        Assert.Equal(("refused", "ambiguous-code"), (either.GetProperty("outcome").GetString(), either.GetProperty("code").GetString()));
        Assert.Equal(2, either.GetProperty("candidates").GetArrayLength());
    }

    // A digit could begin an identifier.
    private static string Letters() => string.Concat(Given.Serial().Select(character => char.IsAsciiDigit(character) ? (char)('A' + character - '0') : character));

    private async Task<string> Tag(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");

    private async Task<Answer> Read(params string[] codes) => (await (await App.As("depot1")).Post("/api/codes", new { codes })).Expect(200);

    private async Task<JsonElement> Scan(string code)
    {
        var scan = new { id = Guid.CreateVersion7(), codes = new[] { code }, task = "stock-control", evidence = new { step = "test", passed = true } };
        return (await (await App.As("depot1")).Post("/api/scans", new { scans = new[] { scan } })).Expect(200)["results"][0];
    }
}
