using TeleSSL.Domain;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>The filters of a ticket list.</summary>
/// <param name="Sql">Conditions on tickets <c>t</c>, each beginning with AND.</param>
/// <param name="AreFew">Few tickets ever match, and a partial index holds just those.</param>
/// <param name="Watched">Only tickets that the viewer watches.</param>
internal sealed record TicketFilters(string Sql, bool AreFew = false, bool Watched = false)
{
    private const string Open = "t.status NOT IN ('resolved', 'closed')";
    private static readonly (string Query, string Column)[] Equal = [("queue", "queue"), ("municipality", "municipality"),
        ("assignee", "assignee")];

    /// <summary>Values are added to the parameters.</summary>
    public static Result<TicketFilters> Of(IQueryCollection query, Parameters parameters)
    {
        if (!Status(query["status"].ToString()).Accepted(out var status, out var refusal)
            || !Device(query["device"].ToString(), parameters).Accepted(out var device, out refusal)
            || !Number(query["q"].ToString(), parameters).Accepted(out var number, out refusal)
            || !Pressing(query, parameters).Accepted(out var pressing, out refusal)
            || !Flag(query, "watching").Accepted(out var watching, out refusal))
            return refusal;
        // The concatenation keeps the planner off the municipality's or agent's full index when a partial one exists.
        var column = pressing.Length > 0 ? "'' || t." : "t.";
        var equal = Equal.Where(filter => query[filter.Query].ToString().Length > 0).Select(filter =>
        {
            parameters.Add(filter.Query, query[filter.Query].ToString());
            return $"{column}{filter.Column} = @{filter.Query}";
        });
        string[] all = [status, .. equal, device, number, pressing];
        return new TicketFilters(
            string.Concat(all.Where(one => one.Length > 0).Select(one => $" AND {one}")), pressing.Length > 0, watching);
    }

    /// <summary>
    /// Open tickets that are unassigned, due soon, overdue or with a partner. The condition repeats the partial index's predicate.
    /// </summary>
    private static Result<string> Pressing(IQueryCollection query, Parameters parameters)
    {
        if (!Flag(query, "unassigned").Accepted(out var unassigned, out var refusal)
            || !QueryValues.Choice<DueState>(query["due"], "due").Accepted(out var due, out refusal)
            || !QueryValues.Choice<Partner>(query["partner"], "partner").Accepted(out var partner, out refusal))
            return refusal;
        if (due is DueState.None)
            return Refusal.Invalid("due", "must be due-soon or overdue");
        parameters.Add("due", due?.Kebab());
        parameters.Add("partner", partner?.Kebab());
        string?[] all =
        [
            unassigned ? $"t.assignee IS NULL AND {Open}" : null,
            due is null ? null : "t.due = @due AND t.due <> 'none'",
            partner is null ? null : "t.partner = @partner AND t.partner IS NOT NULL",
        ];
        return string.Join(" AND ", all.OfType<string>());
    }

    private static Result<string> Status(string asked) => asked switch
    {
        "" => "",
        "unresolved" => Open,
        "resolved" or "closed" => $"t.status = '{asked}'",
        // Written so, the planner uses the index of open tickets instead of the whole history.
        _ when Enum.GetValues<TicketStatus>().Any(status => status.Kebab() == asked) => $"t.status = '{asked}' AND {Open}",
        _ => Refusal.Invalid("status", "must be a status, or unresolved"),
    };

    private static Result<string> Device(string asked, Parameters parameters)
    {
        if (asked.Length == 0)
            return "";
        if (!Guid.TryParse(asked, out var device))
            return Refusal.Invalid("device", "must be an id");
        parameters.Add("device", device);
        return "t.device = @device";
    }

    private static Result<string> Number(string asked, Parameters parameters)
    {
        if (asked.TrimStart('#', 'T', 't') is not { Length: > 0 } digits)
            return "";
        if (!long.TryParse(digits, out var number))
            return Refusal.Invalid("q", "must be a ticket's number; texts are sealed and cannot be searched");
        parameters.Add("number", number);
        return "t.number = @number";
    }

    private static Result<bool> Flag(IQueryCollection query, string name) => query[name].ToString() switch
    {
        "" or "false" => false,
        "true" => true,
        _ => Refusal.Invalid(name, "must be true or false"),
    };
}
