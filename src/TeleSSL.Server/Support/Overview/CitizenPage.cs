using TeleSSL.Domain;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Overview;

/// <summary>
/// The ids of a page of citizens, as SQL. Each branch of the scope walks an index in the order of the citizens and returns at most a page;
/// the pages are merged. Those with an open ticket are sought from the tickets, of which few are open.
/// </summary>
internal sealed class CitizenPage(DeviceScope devices, TicketScope tickets, CitizenFilter filter, Catalogue catalogue, DateOnly today)
{
    private const string None = "SELECT id FROM device WHERE FALSE";

    public string Sql(Parameters parameters, Dialect dialect)
    {
        var conditions = filter.Devices(parameters, catalogue, today, tickets, dialect);
        var branches = filter.With == CitizensWith.OpenTicket
            ? WithTicket(conditions, parameters)
            : InScope(parameters).Select(branch => $"SELECT DISTINCT d.citizen AS id FROM device d WHERE {branch} AND d.citizen > @after{conditions}");
        var pages = branches.Select((branch, i) => $"SELECT id FROM ({branch} ORDER BY 1 LIMIT @more) b{i}");
        return $"{string.Join(" UNION ", pages.DefaultIfEmpty(None))} ORDER BY id LIMIT @more";
    }

    // With a municipality asked for, the other branches by municipality are empty, and that of a unit is not the one to seek by.
    private IEnumerable<string> InScope(Parameters parameters) => filter.Municipality is not { } asked
        ? devices.BranchesOf(parameters)
        : (devices with
        {
            Branches = [.. devices.Branches.Where(branch => branch.Column != "municipality" || branch.Value == asked)],
        }).BranchesOf(parameters, "d.").Select(branch => branch.Replace("d.unit", "'' || d.unit", StringComparison.Ordinal));

    private IEnumerable<string> WithTicket(string conditions, Parameters parameters)
    {
        var sees = devices.All ? "TRUE" : $"({string.Join(" OR ", devices.BranchesOf(parameters, "'' || d.", "held").DefaultIfEmpty("FALSE"))})";
        foreach (var branch in tickets.BranchesOf(parameters))
        {
            yield return $"""
                SELECT DISTINCT d.citizen AS id FROM ticket t CROSS JOIN device d
                WHERE  {branch} AND {OpenTicketRow.IsOpen} AND t.citizen > @after AND d.citizen = t.citizen AND {sees}{conditions}
                """;
            yield return $"""
                SELECT DISTINCT d.citizen AS id FROM ticket t CROSS JOIN device d
                WHERE  {branch} AND {OpenTicketRow.IsOpen} AND t.device IS NOT NULL AND d.id = t.device AND d.citizen > @after
                AND    {OpenTicketRow.NotAnothers} AND {sees}{conditions}
                """;
        }
    }
}
