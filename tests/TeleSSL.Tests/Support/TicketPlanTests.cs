using Dapper;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class TicketPlanTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData(" AND TRUE", true), InlineData(" AND TRUE", false), InlineData(" AND t.status NOT IN ('resolved', 'closed')", false)]
    public async Task A_list_seeks_its_page_and_never_walks_all_cases(string filters, bool all)
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var parameters = new DynamicParameters(new { after = Guid.AllBitsSet, more = 51 });
        var sql = "EXPLAIN QUERY PLAN " + TicketList.Page(new TicketScope(all, ["461", "430"], true), filters, parameters);

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async connection =>
            (await connection.QueryAsync(sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN t", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith("SEARCH t USING INDEX", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("watched"), InlineData("around"), InlineData("open children"), InlineData("watch")]
    public async Task Bonds_watchers_and_the_watch_seek_what_is_theirs_and_never_a_whole_municipality(string read)
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var id = Guid.AllBitsSet;
        var ids = Enumerable.Repeat(id, 50).ToArray();
        var parameters = new DynamicParameters(new { after = id, more = 51, watcher = "spoc1", id, ids, around = ids, now = DateTimeOffset.UnixEpoch, catalogue = 1L, limit = 100 });
        var scope = new TicketScope(false, ["461", "430"], true);
        var sql = read switch
        {
            "watched" => TicketList.Page(scope, " AND t.status = 'open'", parameters, Dialect.Sqlite),
            "around" => TicketBondViews.Around(Dialect.Sqlite, scope.Among(Dialect.Sqlite, parameters)),
            "open children" => TicketBondViews.OpenOf(Dialect.Sqlite, scope.Among(Dialect.Sqlite, parameters)),
            _ => TicketWatchService.DueNow,
        };

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async connection =>
            (await connection.QueryAsync("EXPLAIN QUERY PLAN " + sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN t", StringComparison.Ordinal) || step.Contains("ticket_municipality", StringComparison.Ordinal) || step.Contains("ticket_open", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith("SEARCH", StringComparison.Ordinal));
    }
}
