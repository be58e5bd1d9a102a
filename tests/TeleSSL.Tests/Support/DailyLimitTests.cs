using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A server that takes few reports of codes without proof, and opens few tickets from the others.</summary>
public sealed class TightApp(Databases databases) : AddressedApp(databases)
{
    protected override Dictionary<string, string?> Also => new() { ["Public:TicketsPerDay"] = "2", ["Public:Unproven"] = "15" };
}

/// <summary>What all strangers together may do.</summary>
public class DailyLimitTests : IClassFixture<TightApp>
{
    private readonly TightApp app;
    private readonly Reporter reporter;

    public DailyLimitTests(TightApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, reporter) = (app, new Reporter(app));
    }

    [Fact]
    public async Task Beyond_the_tickets_of_a_day_reports_wait_for_a_person_and_the_next_day_has_its_own()
    {
        string[] codes = await Labels(4);
        await ToTheNextDay();

        var today = new List<JsonElement>();
        foreach (var code in codes)
            today.Add(await reporter.Sent(code));

        Assert.Equal([null, null, "daily-limit", "daily-limit"], today.Select(Why));
        Assert.Equal("Virker ikke", today[^1].GetProperty("text").GetString());
        Assert.Equal(1, LimitLines());
        Assert.Equal((2, 2), (await Counted("tickets"), await Counted("over")));

        await ToTheNextDay();
        var tomorrow = new List<JsonElement>();
        foreach (var code in codes.Take(3))
            tomorrow.Add(await reporter.Sent(code));

        Assert.Equal([null, null, "daily-limit"], tomorrow.Select(Why));
        Assert.Equal(2, LimitLines());
    }

    [Fact]
    public async Task Codes_without_proof_share_one_limit_of_all_addresses()
    {
        var known = await PrintedLabel.Link(app, await Given.NewDevice(app));

        var answers = new List<Answer>();
        for (var i = 0; i < 17; i++)
            answers.Add(await reporter.Sends($"device {i}", from: $"198.51.100.{i / 6}"));

        Assert.Equal([.. Enumerable.Repeat(202, 15), 429, 429], answers.Select(answer => (int)answer.Status));
        (await reporter.Sends(known, from: "198.51.100.2")).Expect(202);
    }

    private async Task<string[]> Labels(int count)
    {
        var labels = new List<string>();
        for (var i = 0; i < count; i++)
            labels.Add(await PrintedLabel.Link(app, await Given.DeviceInUse(app, await Given.Citizen(app))));
        return [.. labels];
    }

    // Just after midnight in Denmark, so that all that follows is one day.
    private Task ToTheNextDay()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
        var now = TimeZoneInfo.ConvertTime(app.Host.Time.GetUtcNow(), zone);
        app.Host.Time.Pass(TimeSpan.FromHours(25) - now.TimeOfDay);
        return reporter.Settled();
    }

    private int LimitLines() => app.Host.Log.Text.Split('\n').Count(line => line.StartsWith("Warning: Reports from the public page opened 2 tickets on ", StringComparison.Ordinal));

    private Task<int> Counted(string column) => Stored.Value<int>(
        app.Settings, $"SELECT {column} FROM fault_report_day ORDER BY day DESC LIMIT 1");

    private static string? Why(JsonElement report) => report.GetProperty("why").GetString();
}
