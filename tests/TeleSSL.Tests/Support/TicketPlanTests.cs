using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class TicketPlanTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData("", true), InlineData("", false), InlineData(" AND t.status NOT IN ('resolved', 'closed')", false)]
    public async Task A_list_seeks_its_page_and_never_walks_all_tickets(string filters, bool all)
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var parameters = new Parameters(new { after = Guid.AllBitsSet, more = 51 });
        var sql = "EXPLAIN QUERY PLAN " + TicketList.Page(Scope(all), new TicketFilters(filters), parameters, Dialect.Sqlite);

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
            (await query.List<dynamic>(sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN t", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith("SEARCH t USING INDEX", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_newest_are_one_walk_of_the_key_that_ends_where_the_window_does()
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var parameters = new Parameters(new { after = Guid.AllBitsSet, more = 51, window = 204, first = Guid.Empty });
        var sql = "EXPLAIN QUERY PLAN " + TicketList.Newest(Scope(all: false), new TicketFilters(""), parameters, Dialect.Sqlite);

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
            (await query.List<dynamic>(sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.Contains("SEARCH t USING INDEX sqlite_autoindex_ticket_1 (id>? AND id<?)", plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) || step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_the_same_whether_it_lies_among_the_newest_or_further_back()
    {
        var desk = new Desk(App);
        var agent = await App.As("spoc1");
        var tickets = new List<TicketAtDesk>();
        for (var i = 0; i < 20; i++)
            tickets.Add(await desk.Call(i % 2 == 0 ? "461" : "430"));
        foreach (var old in tickets.Take(3))
            await old.Does("resolve", new { resolution = "Genstartet" });
        var newest = tickets.Select(ticket => ticket.Id).Reverse().ToArray();

        var (listed, resolved) = (await Walk(""), await Walk("&status=resolved"));

        Assert.Equal(newest, listed.Intersect(newest));
        Assert.Equal(newest[^3..], resolved.Intersect(newest));
        Assert.Equal((listed.Distinct().Count(), resolved.Distinct().Count()), (listed.Count, resolved.Count));

        async Task<List<Guid>> Walk(string filter)
        {
            var found = new List<Guid>();
            for (var after = ""; after is not null;)
            {
                var page = (await agent.Get($"/api/tickets?limit=2{filter}{after}")).Expect(200);
                found.AddRange(page["items"].EnumerateArray().Select(ticket => ticket.GetProperty("id").GetGuid()));
                after = page["next"].GetString() is { } next ? $"&after={Uri.EscapeDataString(next)}" : null;
            }

            return found;
        }
    }

    [Theory]
    [InlineData("unassigned=true", "ticket_unassigned"), InlineData("due=overdue", "ticket_due"), InlineData("partner=telma", "ticket_at_partner"), InlineData("unassigned=true&municipality=461&queue=spoc", "ticket_unassigned"), InlineData("due=due-soon&municipality=461&assignee=spoc1", "ticket_due"), InlineData("answered=true", "ticket_answered"), InlineData("answered=true&municipality=461&queue=spoc", "ticket_answered")]
    public async Task What_presses_is_sought_in_an_index_of_just_that(string asked, string index)
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        foreach (var all in (bool[])[true, false])
        {
            var parameters = new Parameters(new { after = Guid.AllBitsSet, more = 51, viewer = "spoc1" });
            var filters = TicketFilters.Of(new DefaultHttpContext { Request = { QueryString = new QueryString($"?{asked}") } }, parameters).Value;
            var sql = "EXPLAIN QUERY PLAN " + TicketList.Page(Scope(all), filters, parameters, Dialect.Sqlite);

            var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
                (await query.List<dynamic>(sql, parameters)).Select(step => (string)step.detail).ToArray());

            Assert.Contains(plan, step => step.StartsWith("SEARCH t USING", StringComparison.Ordinal) && step.Contains($" {index} ", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("watched"), InlineData("around"), InlineData("open children"), InlineData("watch")]
    public async Task Bonds_watchers_and_the_watch_seek_what_is_theirs_and_never_a_whole_municipality(string read)
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var id = Guid.AllBitsSet;
        var ids = Enumerable.Repeat(id, 50).ToArray();
        var parameters = new Parameters(new { after = id, more = 51, viewer = "spoc1", id, ids, around = ids, now = DateTimeOffset.UnixEpoch, catalogue = 1L, limit = 100 });
        var scope = Scope(all: false);
        var sql = read switch
        {
            "watched" => TicketList.Page(scope, new TicketFilters(" AND t.status = 'open'", Watched: true), parameters, Dialect.Sqlite),
            "around" => RelatedTicketViews.Around(Dialect.Sqlite, scope.Among(Dialect.Sqlite, parameters)),
            "open children" => RelatedTicketViews.OpenOf(Dialect.Sqlite, scope.Among(Dialect.Sqlite, parameters)),
            _ => TicketWatchService.DueNow,
        };

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
            (await query.List<dynamic>("EXPLAIN QUERY PLAN " + sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN t", StringComparison.Ordinal) || step.Contains("ticket_municipality", StringComparison.Ordinal) || step.Contains("ticket_open", StringComparison.Ordinal));
        Assert.Contains(plan, step => step.StartsWith("SEARCH", StringComparison.Ordinal));
    }

    private static TicketScope Scope(bool all) =>
        all ? TicketScope.Everywhere : new(null, [new TicketBranch("461", "spoc", true), new TicketBranch("430", "spoc", true)]);
}
