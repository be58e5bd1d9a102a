using TeleSSL.Domain;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Figures;

/// <summary>Where something is counted.</summary>
/// <param name="Day">The day in Denmark.</param>
/// <param name="Unit">The desk.</param>
/// <param name="Municipality">Whose ticket it is.</param>
/// <param name="Agent">Who did it; null when no agent did.</param>
internal sealed record FigureCell(DateOnly Day, string Unit, string Municipality, string? Agent)
{
    public FigureCell(Ticket ticket, DateOnly day, string? agent)
        : this(day, ticket.Desk, ticket.Municipality, agent)
    {
    }
}

/// <summary>Adds to the figures by municipality, and to those by agent.</summary>
internal static class FigureTables
{
    public const string Rating = "rating";

    private const string Counters =
        "opened, reacted_in_time, reacted_late, resolved, solved_in_time, first_time_fixed, reopened, escalated, handed_over";

    private static readonly string ByMunicipality = AddTo("INSERT INTO desk_day", "Municipality");
    private static readonly string ByAgent = AddTo("INSERT INTO desk_agent_day", "Agent");
    private static readonly string OutcomeByMunicipality = AddOutcomeTo("INSERT INTO desk_outcome_day", "Municipality");
    private static readonly string OutcomeByAgent = AddOutcomeTo("INSERT INTO desk_agent_outcome_day", "Agent");

    public static async Task Add(Tx tx, FigureCell cell, DayFigures figures)
    {
        if (figures == DayFigures.None)
            return;
        var parameters = new
        {
            cell.Day,
            cell.Unit,
            cell.Municipality,
            cell.Agent,
            figures.Opened,
            figures.ReactedInTime,
            figures.ReactedLate,
            figures.Resolved,
            figures.SolvedInTime,
            figures.FirstTimeFixed,
            figures.Reopened,
            figures.Escalated,
            figures.HandedOver,
        };
        await tx.Execute(ByMunicipality, parameters);
        if (cell.Agent is not null)
            await tx.Execute(ByAgent, parameters);
    }

    public static Task Add(Tx tx, FigureCell cell, ClockOutcome outcome, int count) =>
        Add(tx, cell, outcome.Clock.Kebab(), outcome.Outcome, count);

    public static Task AddRating(Tx tx, FigureCell cell, int score) => Add(tx, cell, Rating, $"{score}", 1);

    public static async Task Add(Tx tx, FigureCell cell, string subject, string outcome, int count)
    {
        var parameters = new { cell.Day, cell.Unit, cell.Municipality, cell.Agent, subject, outcome, count };
        await tx.Execute(OutcomeByMunicipality, parameters);
        if (cell.Agent is not null)
            await tx.Execute(OutcomeByAgent, parameters);
    }

    private static string AddTo(string insert, string whose) => $"""
        {insert} AS mine (day, unit, {whose}, {Counters})
        VALUES (@Day, @Unit, @{whose}, @Opened, @ReactedInTime, @ReactedLate, @Resolved, @SolvedInTime, @FirstTimeFixed,
                @Reopened, @Escalated, @HandedOver)
        ON CONFLICT (day, unit, {whose}) DO UPDATE
        SET {string.Join(", ", Counters.Split(", ").Select(counter => $"{counter} = mine.{counter} + excluded.{counter}"))}
        """;

    private static string AddOutcomeTo(string insert, string whose) => $"""
        {insert} AS mine (day, unit, {whose}, subject, outcome, count)
        VALUES (@Day, @Unit, @{whose}, @subject, @outcome, @count)
        ON CONFLICT (day, unit, {whose}, subject, outcome) DO UPDATE SET count = mine.count + excluded.count
        """;
}
