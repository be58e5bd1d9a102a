using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>Serials as they are copied from web pages, letters and PDFs.</summary>
public class UnseenCharacterTests(TeleSSLApp app) : Story(app)
{
    private const string Unseen = "\u200b\u200e\u202a\u2066\ufeff\u00ad\u2060";

    [Fact]
    public async Task A_pasted_serial_is_registered_as_it_is_printed_and_found_however_it_is_pasted_again()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, "scale", serial: $"\u202a{serial[..3]}\u200b{serial[3..]}\u20137\u00ad");

        var answer = (await (await App.As("depot1")).Get($"/api/devices/{device}")).Expect(200);
        Assert.Equal($"{serial}-7", answer.Text("serial"));
        foreach (var code in (string[])[$"{serial}-7", $"{serial}\u20117", $"{Unseen}{serial}\u22127", $"(01)09521234000051(21){serial}\u20137", $"01095212340000512\u200b1{serial}-7"])
            Assert.Equal(device, (await Read(code))["deviceId"].GetGuid());
        Assert.Contains("invisible-removed", (await Read($"{Unseen}{serial}-7")).Texts("notes"));
        Assert.Contains("look-alikes-replaced", (await Read($"{serial}\u20147")).Texts("notes"));
    }

    [Fact]
    public async Task Serials_that_differ_only_by_what_no_one_sees_are_one()
    {
        var serial = Given.Serial();
        await Given.NewDevice(App, "scale", serial: $"{serial}-7");
        var depot = await App.As("depot1");

        foreach (var same in (string[])[$"{Unseen}{serial}-7", $"{serial}\u20117", $"{serial}\u22127\u200f"])
        {
            (await depot.Post("/api/devices", new { model = "scale", serial = same, location = "depot", source = "PO 1" })).Refused("already-registered");
            (await Import($"scale,{same},depot,PO 1\n")).Refused("import-refused", 422);
        }

        var other = Given.Serial();
        (await Import($"scale,{other},depot,PO 1\nscale,{other[..2]}\u200b{other[2..]},depot,PO 1\n")).Refused("import-refused", 422);
        await Given.NewDevice(App, "scale", serial: $"{serial}-7".ToLowerInvariant());
        (await depot.Post("/api/devices", new { model = "scale", serial = Unseen, location = "depot", source = "PO 1" })).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task The_serial_of_an_exchange_device_is_one_of_the_register_too()
    {
        var serial = Given.Serial();
        await Given.NewDevice(App, "scale", serial: serial);
        var device = await Given.ReturnedDevice(App, "scale");
        await Given.Step(App, device, "cleaning", new { protocol = "standard" });
        await Given.Step(App, device, "repair", new { step = "sent", fault = "cracked", workshop = "workshop-1" });
        var back = $"/api/devices/{device}/repair";
        var depot = await App.As("depot1");

        (await depot.Post(back, new { step = "back", outcome = "exchanged", newSerial = $"{serial}\u200b", costOere = 1 })).Refused("already-registered");
        var fresh = Given.Serial();
        (await depot.Post(back, new { step = "back", outcome = "exchanged", newSerial = $"\ufeff{fresh}\u20111", costOere = 1 })).Expect(200);
        Assert.Equal($"{fresh}-1", (await Read($"{fresh}-1")).Text("serial"));
    }

    [Fact]
    public async Task A_serial_stored_with_such_characters_is_found_and_is_not_registered_again()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, "scale", serial: serial);
        // As a release before stored it, and the migration left it.
        var stored = $"{serial[..3]}\u200b{serial[3..]}";
        await App.Host.Services.GetRequiredService<Db>().Write<int>(async tx => await tx.ExecuteCounted(
            "UPDATE device SET serial = @stored, state = replace(state, @serial, @stored) WHERE id = @device", new { device, serial, stored }));

        foreach (var code in (string[])[serial, stored, $"(01)09521234000051(21){serial}", $"(01)09521234000051(21){stored}"])
            Assert.Equal(device, (await Read(code))["deviceId"].GetGuid());
        Assert.Equal([device], await (await App.As("depot1")).Ids($"/api/devices?q={serial}", 50));
        (await (await App.As("depot1")).Post("/api/devices", new { model = "scale", serial, location = "depot", source = "PO 1" })).Refused("already-registered");
        (await Import($"scale,{serial},depot,PO 1\n")).Refused("import-refused", 422);
    }

    private async Task<Answer> Read(params string[] codes) => (await (await App.As("depot1")).Post("/api/codes", new { codes })).Expect(200);

    private async Task<Answer> Import(string rows)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes($"model,serial,location,source\n{rows}"));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        return await (await App.As("depot1")).Send(HttpMethod.Post, "/api/devices/import", content);
    }
}
