using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>One address may ask only so much, and about one device only so much: a server as it is set by default.</summary>
public class PublicLimitTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task After_five_reports_on_a_device_and_thirty_from_an_address_one_waits()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Report("TS-0000009-9")));
        Assert.Equal(5, answers.Count(answer => (int)answer.Status == 202));
        var waits = Assert.Single(answers, answer => (int)answer.Status != 202).Refused("too-many-requests", 429);
        Assert.InRange(int.Parse(waits.Headers["Retry-After"]), 1, 3600);
        (await Report("another device")).Expect(202);

        var more = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => i % 2 == 0
            ? Report($"device {i}", text: "")
            : App.Nobody.Post("/api/public/satisfaction", new { token = "none", score = 3 })));

        Assert.Equal(23, more.Count(answer => (int)answer.Status is 404 or 422));
        Assert.InRange(int.Parse(Assert.Single(more, answer => (int)answer.Status == 429).Headers["Retry-After"]), 1, 600);
        (await App.Nobody.Get("/health/live")).Expect(200);
        (await (await App.As("spoc1")).Get("/api/tickets")).Expect(200);
    }

    private Task<Answer> Report(string code, string text = "Virker ikke") => App.Nobody.Post("/api/public/fault-reports", new { code, what = "device", text });
}
