using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>
/// The tickets with an answer for the viewer to look at: the viewer's own, and those that no one has at the viewer's desks. Few tickets
/// have one, and a partial index by assignee holds just those.
/// </summary>
internal static class AnsweredTickets
{
    /// <summary>The ids of a page, newest first: one seek for each half.</summary>
    public static string Page(TicketScope scope, string filters, Parameters parameters, Dialect dialect)
    {
        var inside = Inside(scope, parameters, dialect);
        var halves = ((string[])["t.assignee = @viewer", "t.assignee IS NULL"]).Select((half, i) =>
            $"SELECT id FROM (SELECT t.id FROM ticket t WHERE t.answered_at IS NOT NULL AND {half} AND t.id < @after{filters} AND {inside}"
            + $" ORDER BY t.id DESC LIMIT @more) half{i}");
        return $"{string.Join(" UNION ", halves)} ORDER BY id DESC LIMIT @more";
    }

    /// <summary>The same as a condition on tickets <c>t</c>.</summary>
    public static string Where(TicketScope scope, Parameters parameters, Dialect dialect) =>
        $"t.answered_at IS NOT NULL AND (t.assignee = @viewer OR t.assignee IS NULL) AND {Inside(scope, parameters, dialect)}";

    /// <summary>How many there are.</summary>
    public static Task<long> Count(Query query, TicketScope scope, Viewer viewer)
    {
        var parameters = new Parameters(new { viewer = viewer.Account });
        return query.Find<long>($"SELECT count(*) FROM ticket t WHERE {Where(scope, parameters, query.Dialect)}", parameters);
    }

    // A municipality sees the ticket, but the answer is not for it.
    private static string Inside(TicketScope scope, Parameters parameters, Dialect dialect)
    {
        if (scope.All)
            return "TRUE";
        parameters.Add("inside", scope.Branches.Where(branch => branch.Inside).Select(branch => branch.Municipality).Distinct().ToArray());
        return dialect.In("'' || t.municipality", "@inside");
    }
}
