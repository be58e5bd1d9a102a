using System.Text.Json;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>One address may ask only so much, and about one device only so much: a server as it is set by default.</summary>
public class PublicLimitTests : IClassFixture<AddressedApp>
{
    private readonly AddressedApp app;
    private readonly Reporter reporter;

    public PublicLimitTests(AddressedApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, reporter) = (app, new Reporter(app));
    }

    [Fact]
    public async Task Of_forty_spellings_of_one_device_the_desk_sees_five()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var (tag, serial) = (await PrintedLabel.Tag(app, device), (await (await app.As("admin1")).Get($"/api/devices/{device}")).Text("serial"));
        var (link, proven, bare) = (await PrintedLabel.OldLink(app, device), await PrintedLabel.Link(app, device), tag.Replace("-", "", StringComparison.Ordinal));
        string[] spellings =
        [
            tag, bare, $" {tag.ToLowerInvariant()}", bare.ToLowerInvariant(), $"{tag}\u200b", $"]C1{bare}", $"]d2{tag}", serial, serial.ToLowerInvariant(),
            $"]C1{serial}", $"{serial}\u2060", link, proven, $"{proven}&n=1", $"{link}?k=l1.AAAAAAAAAA", $"(8004)952{bare}",
            .. Enumerable.Range(0, 24).Select(i => $"https://x{i}.example/id/8004/952{bare}?n={i}"),
        ];
        Assert.Equal(40, spellings.Distinct().Count());

        var answers = new List<Answer>();
        for (var i = 0; i < spellings.Length; i++)
            answers.Add(await reporter.Sends(spellings[i], from: $"192.0.2.{i}"));

        await reporter.Settled();
        Assert.All(answers, answer => answer.Expect(202));
        Assert.Equal(5, (await reporter.Listed("spoc1")).Count(report => report.GetProperty("device").ValueKind != JsonValueKind.Null && report.GetProperty("device").GetGuid() == device));
        Assert.Equal("too-many-on-device", Assert.Single(await reporter.Listed("spoc1", answers[^1].Text("receipt"))).GetProperty("why").GetString());
    }

    [Fact]
    public async Task Guesses_take_nothing_from_who_has_the_label_and_the_label_has_a_limit_of_its_own()
    {
        var device = await Given.DeviceInUse(app, await Given.Citizen(app));
        var (guessed, link) = (await PrintedLabel.OldLink(app, device), await PrintedLabel.Link(app, device));
        for (var i = 0; i < 9; i++)
            (await reporter.Sends(guessed, from: "192.0.2.201")).Expect(202);

        var answers = new List<Answer>();
        for (var i = 0; i < 6; i++)
            answers.Add(await reporter.Sends(i % 2 == 0 ? link : $"{link}&n={i}", from: $"192.0.2.{210 + i}"));

        Assert.Equal([202, 202, 202, 202, 202, 429], answers.Select(answer => (int)answer.Status));
        Assert.InRange(int.Parse(answers[^1].Headers["Retry-After"]), 1, 3600);
    }

    [Fact]
    public async Task Whether_a_code_names_a_device_does_not_show_in_when_an_address_is_refused()
    {
        var guessed = await PrintedLabel.OldLink(app, await Given.DeviceInUse(app, await Given.Citizen(app)));
        for (var i = 0; i < 10; i++)
            (await reporter.Sends($"nothing {i}", from: "192.0.2.220")).Expect(202);

        (await reporter.Sends("nothing", from: "192.0.2.220")).Refused("too-many-requests", 429);
        (await reporter.Sends(guessed, from: "192.0.2.220")).Refused("too-many-requests", 429);
    }

    [Fact]
    public async Task Codes_without_proof_share_one_limit_of_their_address()
    {
        var answers = new List<Answer>();
        for (var i = 0; i < 12; i++)
            answers.Add(await reporter.Sends($"device {i}", from: "198.51.100.1"));

        Assert.Equal([.. Enumerable.Repeat(202, 10), 429, 429], answers.Select(answer => (int)answer.Status));
        (await reporter.Sends("device 0", from: "198.51.100.2")).Expect(202);
        (await reporter.Sends(await PrintedLabel.Link(app, await Given.NewDevice(app)), from: "198.51.100.1")).Expect(202);
    }

    [Fact]
    public async Task After_thirty_calls_an_address_waits()
    {
        const string from = "203.0.113.1";

        var answers = new List<Answer>();
        for (var i = 0; i < 31; i++)
            answers.Add(i % 2 == 0
                ? await reporter.Sends($"device {i}", text: "", from: from)
                : await app.Nobody.Post("/api/public/satisfaction", new { token = "none", score = 3 }, (AddressedApp.Header, from)));

        Assert.Equal(30, answers.Count(answer => (int)answer.Status is 404 or 422));
        Assert.InRange(int.Parse(answers[^1].Refused("too-many-requests", 429).Headers["Retry-After"]), 1, 600);
        (await app.Nobody.Get("/health/live")).Expect(200);
        (await (await app.As("spoc1")).Get("/api/tickets")).Expect(200);
    }
}
