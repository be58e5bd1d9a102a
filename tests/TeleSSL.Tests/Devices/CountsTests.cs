using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class CountsTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData("fts1")]
    [InlineData("finance1")]
    [InlineData("admin1")]
    public async Task Who_counts_counts_all_and_sees_nobody(string user)
    {
        var citizen = await Given.Citizen(App);
        await Given.DeviceInUse(App, citizen, "scale");
        var before = await Counts(user);
        var device = await Given.DeviceInUse(App, citizen, "scale");
        await Given.NewDevice(App, "scale", "depot-fanoe");

        var after = await Counts(user);

        Assert.Equal(before["total"].GetInt64() + 2, after["total"].GetInt64());
        Assert.Equal(after["total"].GetInt64(), Lines(after).Sum(line => line.Value));
        Assert.Equal(1 + Lines(before)[("ssl-syd", "461", "telekol", "scale", "in-use")], Lines(after)[("ssl-syd", "461", "telekol", "scale", "in-use")]);
        Assert.Equal(1 + Lines(before).GetValueOrDefault(("ssl-fanoe", null, null, "scale", "in-stock")), Lines(after)[("ssl-fanoe", null, null, "scale", "in-stock")]);
        Assert.DoesNotContain(citizen.ToString(), after.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(device.ToString(), after.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_unit_counts_its_own_devices_and_a_municipality_those_of_its_citizens()
    {
        await Given.DeviceInUse(App, await Given.Citizen(App, "561"), "scale", "depot-esbjerg");
        await Given.DeviceInUse(App, await Given.Citizen(App, "430"), "scale");
        var all = Lines(await Counts("admin1"));

        Assert.Equal(all.Where(line => line.Key.Unit == "ssl-esbjerg"), Lines(await Counts("depot2")));
        Assert.Equal(all.Where(line => line.Key.Unit == "ssl-syd"), Lines(await Counts("depot1")));
        Assert.Equal(all.Where(line => line.Key.Municipality == "430"), Lines(await Counts("faaborg1")));
    }

    [Fact]
    public async Task The_counts_of_a_day_stay_what_they_were()
    {
        var (today, citizen) = (Clock.DayOf(App.Host.Time.GetUtcNow()), await Given.Citizen(App));
        var held = await Given.DeviceInUse(App, citizen, "scale");
        var before = Lines(await Counts("fts1"));
        App.Host.Time.Pass(TimeSpan.FromDays(1));
        await Given.NewDevice(App, "scale");
        (await (await App.As("depot1")).Post($"/api/devices/{held}/takedown", new { step = "ordered", carrier = "contractor-1" })).Expect(200);

        Assert.Equal(Sorted(before), Sorted(Lines(await Counts("fts1", $"?on={today:yyyy-MM-dd}"))));
        var now = await Counts("fts1");
        Assert.NotEqual(Sorted(before), Sorted(Lines(now)));
        Assert.Equal(Sorted(Lines(now)), Sorted(Lines(await Counts("fts1", $"?on={today.AddDays(1):yyyy-MM-dd}"))));
        Assert.Empty(Lines(await Counts("fts1", "?on=2019-12-31")));
        Assert.All(Lines(await Counts("odense1", $"?on={today:yyyy-MM-dd}")).Keys, line => Assert.Equal("461", line.Municipality));
    }

    [Theory]
    [InlineData("on=9999-12-31", "in-the-future")]
    [InlineData("on=yesterday", "not-a-date")]
    [InlineData("at=2026-01-01", "unknown-filter")]
    public async Task A_day_that_cannot_be_counted_is_refused(string query, string code)
    {
        var refused = (await (await App.As("fts1")).Get($"/api/devices/counts?{query}")).Refused("invalid-content", 422);

        Assert.Equal(code, refused["fields"][0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("spoc1")]
    [InlineData("driver1")]
    public async Task Other_roles_may_not_count(string user) => (await (await App.As(user)).Get("/api/devices/counts")).Refused("role", 403);

    [Fact]
    public async Task A_role_that_only_counts_sees_no_device() => (await (await App.As("finance1")).Get("/api/devices")).Refused("role", 403);

    [Fact]
    public async Task All_and_a_units_own_are_counted_from_one_index_without_a_devices_state()
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the index.");
        foreach (var scope in new[] { DeviceScope.Everywhere, new DeviceScope(null, [new DeviceBranch("unit", "ssl-syd", "ssl-syd")]) })
        {
            var parameters = new Parameters();
            var sql = "EXPLAIN QUERY PLAN " + DeviceCounts.Sql(scope, parameters);
            var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
                (await query.List<dynamic>(sql, parameters)).Select(step => (string)step.detail).ToArray());

            Assert.Contains("COVERING INDEX device_count", Assert.Single(plan));
        }
    }

    private async Task<Answer> Counts(string user, string query = "") => (await (await App.As(user)).Get($"/api/devices/counts{query}")).Expect(200);

    private static IEnumerable<string> Sorted<TKey>(Dictionary<TKey, long> lines)
        where TKey : notnull => lines.Select(line => $"{line}").Order(StringComparer.Ordinal);

    private static Dictionary<(string Unit, string? Municipality, string? Programme, string Model, string Custody), long> Lines(Answer counts) =>
        counts["items"].EnumerateArray().ToDictionary(
            line => (Text(line, "unit")!, Text(line, "municipality"), Text(line, "programme"), Text(line, "model")!, Text(line, "custody")!),
            line => line.GetProperty("count").GetInt64());

    private static string? Text(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
