using System.Text.RegularExpressions;
using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Figures;

/// <summary>Reads figures from the daily tables: a few rows per day, however many tickets there were.</summary>
internal sealed partial class FigureReader(Query query, FigureScope scope, FigureQuestion asked)
{
    private const string Counters = """
        CAST(sum(opened) AS bigint) AS Opened, CAST(sum(reacted_in_time) AS bigint) AS ReactedInTime,
        CAST(sum(reacted_late) AS bigint) AS ReactedLate, CAST(sum(resolved) AS bigint) AS Resolved,
        CAST(sum(solved_in_time) AS bigint) AS SolvedInTime, CAST(sum(first_time_fixed) AS bigint) AS FirstTimeFixed,
        CAST(sum(reopened) AS bigint) AS Reopened, CAST(sum(escalated) AS bigint) AS Escalated,
        CAST(sum(handed_over) AS bigint) AS HandedOver
        """;

    /// <summary>All of the period by group; one without a code when no group is named.</summary>
    public async Task<FigureRows> Read(FigureGroup? by) =>
        new(await Tickets(by), await Outcomes(by), await Calls(by), by == FigureGroup.Agent);

    /// <summary>By day, unit and municipality.</summary>
    public Task<List<DeskDayAnswer>> Items()
    {
        var parameters = Asked();
        return query.List<DeskDayAnswer>(
            $"""
            SELECT day AS Day, unit AS Unit, municipality AS Municipality, opened AS Opened,
                   reacted_in_time AS ReactedInTime, reacted_late AS ReactedLate,
                   resolved AS Resolved, solved_in_time AS SolvedInTime, first_time_fixed AS FirstTimeFixed, reopened AS Reopened,
                   escalated AS Escalated, handed_over AS HandedOver
            FROM   desk_day
            WHERE  {Rows(null, parameters)}
            ORDER  BY day, unit, municipality
            """,
            parameters);
    }

    private Task<List<CounterRow>> Tickets(FigureGroup? by)
    {
        var parameters = Asked();
        return query.List<CounterRow>(
            $"""
            SELECT {Code(by)} AS Code, {Counters}
            FROM   {(by == FigureGroup.Agent ? "desk_agent_day" : "desk_day")}
            WHERE  {Rows(by, parameters)}
            GROUP  BY 1
            """,
            parameters);
    }

    private Task<List<OutcomeRow>> Outcomes(FigureGroup? by)
    {
        var parameters = Asked();
        return query.List<OutcomeRow>(
            $"""
            SELECT {Code(by)} AS Code, subject AS Subject, outcome AS Outcome, CAST(sum(count) AS bigint) AS Count
            FROM   {(by == FigureGroup.Agent ? "desk_agent_outcome_day" : "desk_outcome_day")}
            WHERE  {Rows(by, parameters)}
            GROUP  BY 1, 2, 3
            """,
            parameters);
    }

    /// <summary>Null where calls cannot be counted: they have no municipality.</summary>
    public async Task<List<CallCountRow>?> Calls(FigureGroup? by)
    {
        if (scope.Calls is not { } desks || by == FigureGroup.Municipality || asked.Municipality is not null)
            return null;
        var parameters = Asked();
        var within = by == FigureGroup.Agent
            ? $"outcome = 'answered' AND agent IS NOT NULL AND {scope.Agents(query.Dialect, parameters)}"
            : desks.Where(query.Dialect, parameters);
        return await query.List<CallCountRow>(
            $"""
            SELECT {Code(by)} AS Code, outcome AS Outcome, waited AS Waited, count(*) AS Count
            FROM   phone_call
            WHERE  {ByIndexOfDays($"{Days()} AND {within}")}
            GROUP  BY 1, 2, 3
            """,
            parameters);
    }

    // Written so that the planner does not choose the index of all that a unit was ever called.
    private static string ByIndexOfDays(string condition) => UnitColumn().Replace(condition, "'' || unit");

    [GeneratedRegex(@"(?<!@)\bunit\b")]
    private static partial Regex UnitColumn();

    private string Rows(FigureGroup? by, Parameters parameters) =>
        by == FigureGroup.Agent
            ? $"{Days()} AND {scope.Agents(query.Dialect, parameters)}"
            : $"{Days()} AND {scope.Tickets.Where(query.Dialect, parameters, "")}"
                + (asked.Municipality is null ? "" : " AND municipality = @municipality");

    private string Days() => $"day >= @from AND day < @to{(asked.Unit is null ? "" : " AND unit = @unit")}";

    private Parameters Asked() => new(new
    {
        from = asked.Period.From,
        to = asked.Period.To,
        unit = asked.Unit,
        municipality = asked.Municipality,
    });

    private static string Code(FigureGroup? by) => by switch
    {
        null => "''",
        FigureGroup.Agent => "agent",
        FigureGroup.Queue => "unit",
        FigureGroup.Municipality => "municipality",
        _ => "CAST(day AS text)",
    };
}
