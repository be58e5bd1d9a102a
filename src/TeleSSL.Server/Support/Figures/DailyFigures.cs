using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Figures;

/// <summary>
/// Updates the desk's figures in the transaction that changes a ticket: by municipality, and by agent when an agent did it. A reopened
/// ticket is subtracted from the day and the agent it was counted on.
/// </summary>
internal static class DailyFigures
{
    public static async Task Keep(
        Tx tx, TicketEntry entry, IReadOnlyList<TicketMoment> journal, IReadOnlyList<ClockReading> before,
        IReadOnlyList<ClockReading> after, Catalogue catalogue, Stamp stamp)
    {
        var (figures, today) = (DeskDay.Of(entry, before, after), new FigureCell(entry.After, stamp.Today, AgentOf(stamp, catalogue)));
        if (figures.Reopened > 0 && await TakeBack(tx, entry.After.Id) is { } counted)
            await Subtract(tx, today with { Day = counted.Day, Agent = counted.Agent }, counted);
        if (Solved.By(journal, after) is { } solved)
        {
            await tx.Execute(
                """
                INSERT INTO ticket_solved (ticket, day, in_time, first_time, outcome, agent)
                VALUES (@Id, @Today, @InTime, @FirstTime, @Outcome, @Agent)
                """,
                new { entry.After.Id, stamp.Today, solved.InTime, solved.FirstTime, solved.Outcome.Outcome, today.Agent });
            await FigureTables.Add(tx, today, solved.Counted);
            await FigureTables.Add(tx, today, solved.Outcome, 1);
        }

        await FigureTables.Add(tx, today, figures);
        foreach (var outcome in ClockOutcome.Of(before, after))
            await FigureTables.Add(tx, today, outcome, 1);
        if (entry.After.Rating is { } score && entry.Before?.Rating is null)
            await FigureTables.AddRating(tx, today with { Agent = entry.After.Assignee }, score);
    }

    // Tickets that were resolved before outcomes were counted have none to subtract.
    private static async Task Subtract(Tx tx, FigureCell cell, CountedRow counted)
    {
        await FigureTables.Add(tx, cell, Solved.TakenBack(counted.InTime, counted.FirstTime));
        if (counted.Outcome is { } outcome)
            await FigureTables.Add(tx, cell, ClockKind.Solution.Kebab(), outcome, -1);
    }

    private static string? AgentOf(Stamp stamp, Catalogue catalogue) =>
        catalogue.Organisations.GetValueOrDefault(stamp.Organisation)?.Kind == OrganisationKind.SpocUnit ? stamp.Actor : null;

    private static Task<CountedRow?> TakeBack(Tx tx, Guid id) => tx.Find<CountedRow>(
        """
        DELETE FROM ticket_solved WHERE ticket = @id
        RETURNING day AS Day, in_time AS InTime, first_time AS FirstTime, outcome AS Outcome, agent AS Agent
        """,
        new { id });

    private sealed record CountedRow
    {
        public required DateOnly Day { get; init; }

        public required bool InTime { get; init; }

        public required bool FirstTime { get; init; }

        public string? Outcome { get; init; }

        public string? Agent { get; init; }
    }
}
