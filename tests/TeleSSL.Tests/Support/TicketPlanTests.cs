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
}
