using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>How many orders there are, for those who plan and pay and see none of them.</summary>
public class OrderCountTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData("fts1"), InlineData("finance1"), InlineData("admin1"), InlineData("spoclead")]
    public async Task Who_counts_counts_all_and_sees_no_one(string user)
    {
        var before = await Counts(user);
        var order = await PlacedOrder.New(App);
        (await (await PlacedOrder.New(App)).Step("cancel", new { reason = "duplicate" })).Expect(200);

        var after = await Counts(user);

        Assert.Equal(Lines(before).GetValueOrDefault(("ssl-syd", "461", "new", "accepted", "running")) + 1, Lines(after)[("ssl-syd", "461", "new", "accepted", "running")]);
        Assert.Equal(Lines(before).GetValueOrDefault(("ssl-syd", "461", "new", "cancelled", null)) + 1, Lines(after)[("ssl-syd", "461", "new", "cancelled", null)]);
        Assert.Equal(before["total"].GetInt64() + 2, after["total"].GetInt64());
        Assert.Equal(after["total"].GetInt64(), Lines(after).Sum(line => line.Value));
        Assert.DoesNotContain(order.Citizen.ToString(), after.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(order.Id.ToString(), after.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_unit_counts_its_own_and_a_municipality_those_of_its_citizens()
    {
        await PlacedOrder.New(App);
        await PlacedOrder.New(App, await Given.Citizen(App, "430"));
        var all = Lines(await Counts("admin1"));

        Assert.Equal(all.Where(line => line.Key.Unit == "ssl-syd"), Lines(await Counts("depot1")));
        Assert.Equal(all.Where(line => line.Key.Municipality == "430"), Lines(await Counts("faaborg1")));
        Assert.Empty(Lines(await Counts("depot2")));
        (await (await App.As("driver1")).Get("/api/orders/counts")).Refused("role", 403);
        (await (await App.As("fts1")).Get("/api/orders")).Refused("role", 403);
    }

    [Fact]
    public async Task A_count_reads_the_index_alone()
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var parameters = new Parameters(new { now = DateTimeOffset.UnixEpoch });
        var sql = "EXPLAIN QUERY PLAN " + OrderCounts.Sql(DeviceScope.Everywhere, parameters);

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
            (await query.List<dynamic>(sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.Contains(plan, step => step.Contains("COVERING INDEX ssl_order_counted", StringComparison.Ordinal));
    }

    private async Task<Answer> Counts(string user) => (await (await App.As(user)).Get("/api/orders/counts")).Expect(200);

    private static Dictionary<(string Unit, string Municipality, string Kind, string State, string? Due), long> Lines(Answer counts) =>
        counts["items"].EnumerateArray().ToDictionary(
            line => (line.GetProperty("unit").GetString()!, line.GetProperty("municipality").GetString()!, line.GetProperty("kind").GetString()!,
                line.GetProperty("state").GetString()!, line.GetProperty("due").GetString()),
            line => line.GetProperty("count").GetInt64());
}
