using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>Scans of a van that had no signal arrive late, and in any order.</summary>
public class LateScanTests(TeleSSLApp app) : Story(app)
{
    private static readonly object Failed = new { step = "failed", reason = "no-show" };

    [Fact]
    public async Task What_was_handed_over_on_the_day_of_the_try_is_accepted_the_next_morning()
    {
        App.Host.Time.PassToMorning();
        var van = await Van.With(App);
        var morning = App.Host.Time.GetUtcNow();
        var scans = new[] { await van.Scan("delivery", Failed, morning), await van.HandOverScan(morning.AddHours(3)) };
        App.Host.Time.Pass(TimeSpan.FromDays(1));

        Assert.Equal(["done", "done"], Outcomes(await Send(scans)));
        Assert.Equal("delivered", (await van.Seen()).Text("custody"));
    }

    [Fact]
    public async Task The_other_way_round_the_device_stays_with_the_citizen()
    {
        App.Host.Time.PassToMorning();
        var van = await Van.With(App);
        var morning = App.Host.Time.GetUtcNow();
        var failed = await van.Scan("delivery", Failed, morning);
        var handedOver = await van.HandOverScan(morning.AddHours(3));
        App.Host.Time.Pass(TimeSpan.FromDays(1));

        Assert.Equal(["done"], Outcomes(await Send(handedOver)));
        Assert.Equal("task-not-possible", (await Send([failed], "depot1"))[0].GetProperty("code").GetString());
        Assert.Equal("delivered", (await van.Seen()).Text("custody"));
    }

    [Fact]
    public async Task A_try_of_yesterday_does_not_end_todays()
    {
        var van = await Van.With(App);
        var late = await van.Scan("delivery", Failed, App.Host.Time.GetUtcNow());
        (await van.Fail("refused")).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromDays(1));
        (await van.Dispatch()).Expect(200);

        Assert.Equal("earlier-try", (await Send([late], "depot1"))[0].GetProperty("code").GetString());
        (await van.HandOver()).Expect(200);
    }

    [Fact]
    public async Task What_was_handed_over_before_the_recall_is_accepted_and_listed_in_homes()
    {
        var van = await Van.With(App);
        var before = App.Host.Time.GetUtcNow();
        App.Host.Time.Pass(TimeSpan.FromHours(1));
        var recall = await van.Recall();

        Assert.Equal(["done"], Outcomes(await Send(await van.HandOverScan(before))));

        Assert.Equal([van.Device], await (await App.As("depot1")).Ids($"/api/recalls/{recall}/devices?inHomes=true"));
        Assert.DoesNotContain(van.Device, await Attention("depot1"));
    }

    [Fact]
    public async Task What_was_handed_over_after_the_recall_is_refused_and_the_unit_looks_into_it_until_it_knows()
    {
        var van = await Van.With(App);
        var recall = await van.Recall();
        App.Host.Time.Pass(TimeSpan.FromHours(1));
        var scan = await van.HandOverScan(App.Host.Time.GetUtcNow());

        Assert.Equal("take-back-to-depot", (await Send(scan))[0].GetProperty("code").GetString());
        Assert.Equal("take-back-to-depot", (await Send(scan))[0].GetProperty("code").GetString());

        var asked = (await van.Seen())["attention"];
        Assert.Equal(("delivery.handed-over", "device-blocked"), (asked.GetProperty("step").GetString(), asked.GetProperty("code").GetString()));
        Assert.Contains(van.Device, await Attention("depot1"));
        Assert.DoesNotContain(van.Device, await Attention("depot2"));
        Assert.DoesNotContain(van.Device, await Attention("driver1"));
        (await van.HandOver("driver1", confirmed: true)).Refused("take-back-to-depot");
        (await van.HandOver("depot1")).Refused("device-blocked");
        (await van.HandOver("depot1", confirmed: true)).Expect(200);
        Assert.Equal([van.Device], await (await App.As("depot1")).Ids($"/api/recalls/{recall}/devices?inHomes=true"));
        Assert.DoesNotContain(van.Device, await Attention("depot1"));
    }

    [Fact]
    public async Task A_refusal_by_hand_is_looked_into_as_well_and_once()
    {
        var van = await Van.With(App);
        await van.Recall();
        var version = (await van.Seen())["version"].GetInt32();

        (await van.HandOver()).Refused("take-back-to-depot");
        (await van.HandOver()).Refused("take-back-to-depot");

        Assert.Equal(version + 1, (await van.Seen())["version"].GetInt32());
        var newest = (await (await App.As("depot1")).Get($"/api/devices/{van.Device}/history")).Expect(200)["items"][0];
        Assert.Equal("attention-asked", newest.GetProperty("kind").GetString());
        (await van.Fail("stopped")).Expect(200);
        Assert.Equal(JsonValueKind.Null, (await van.Seen())["attention"].ValueKind);
    }

    private async Task<IReadOnlyList<Guid>> Attention(string user) => await (await App.As(user)).Ids("/api/devices?attention=true");

    private Task<JsonElement[]> Send(params object[] scans) => Send(scans, "driver1");

    private async Task<JsonElement[]> Send(object[] scans, string user) =>
        [.. (await (await App.As(user)).Post("/api/scans", new { scans })).Expect(200)["results"].EnumerateArray()];

    private static IEnumerable<string?> Outcomes(IEnumerable<JsonElement> results) => results.Select(result => result.GetProperty("outcome").GetString());
}
