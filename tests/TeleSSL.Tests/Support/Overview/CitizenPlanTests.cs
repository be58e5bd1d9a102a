using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Overview;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support.Overview;

public class CitizenPlanTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Citizens_with_an_open_ticket_are_sought_from_the_tickets_and_each_device_by_its_id()
    {
        Assert.SkipWhen(Databases.OnPostgres, "Its plans follow its statistics; see the schema for the indexes.");
        var parameters = new Parameters(new { after = Guid.Empty, more = 51 });
        var catalogue = await App.Host.Services.GetRequiredService<CatalogueStore>().Now();
        var page = new CitizenPage(
            new DeviceScope(null, [new DeviceBranch("municipality", "461", "461")]), new TicketScope(null, [new TicketBranch("461", "461", false)]),
            new CitizenFilter(null, null, CitizensWith.OpenTicket), catalogue, new DateOnly(2026, 11, 30));
        var sql = "EXPLAIN QUERY PLAN " + page.Sql(parameters, Dialect.Sqlite);

        var plan = await App.Host.Services.GetRequiredService<Db>().Read(async query =>
            (await query.List<dynamic>(sql, parameters)).Select(step => (string)step.detail).ToArray());

        Assert.Equal(
            ["SEARCH d USING INDEX device_citizen (citizen=?)", "SEARCH d USING INDEX sqlite_autoindex_device_1 (id=?)"],
            plan.Where(step => step.Contains(" d ", StringComparison.Ordinal)));
        Assert.All(
            plan.Where(step => step.Contains(" t ", StringComparison.Ordinal)),
            step => Assert.Equal("SEARCH t USING INDEX ticket_open (municipality=?)", step));
    }
}
