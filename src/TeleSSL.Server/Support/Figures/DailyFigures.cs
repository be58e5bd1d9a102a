using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Figures;

/// <summary>
/// Updates the desk's figures in the transaction that changes a ticket. A reopened ticket is subtracted from the day it was counted on.
/// </summary>
internal static class DailyFigures
{
    private const string Add = """
        INSERT INTO desk_day (day, unit, municipality, opened, reacted_in_time, reacted_late, resolved, solved_in_time, first_time_fixed,
                              reopened, escalated, handed_over)
        VALUES (@Day, @Unit, @Municipality, @Opened, @ReactedInTime, @ReactedLate, @Resolved, @SolvedInTime, @FirstTimeFixed,
                @Reopened, @Escalated, @HandedOver)
        ON CONFLICT (day, unit, municipality) DO UPDATE
        SET opened = desk_day.opened + excluded.opened, reacted_in_time = desk_day.reacted_in_time + excluded.reacted_in_time,
            reacted_late = desk_day.reacted_late + excluded.reacted_late, resolved = desk_day.resolved + excluded.resolved,
            solved_in_time = desk_day.solved_in_time + excluded.solved_in_time,
            first_time_fixed = desk_day.first_time_fixed + excluded.first_time_fixed,
            reopened = desk_day.reopened + excluded.reopened, escalated = desk_day.escalated + excluded.escalated,
            handed_over = desk_day.handed_over + excluded.handed_over
        """;

    public static async Task Keep(
        Tx tx, TicketEntry entry, IReadOnlyList<TicketMoment> journal, IReadOnlyList<ClockReading> before,
        IReadOnlyList<ClockReading> after, Stamp stamp)
    {
        var figures = DeskDay.Of(entry, before, after);
        if (figures.Reopened > 0 && await TakeBack(tx, entry.After.Id) is { } counted)
            await Count(tx, counted.Day, entry.After, new Solved(counted.InTime, counted.FirstTime).TakenBack);
        if (Solved.By(journal, after) is { } solved)
        {
            await tx.Execute(
                "INSERT INTO ticket_solved (ticket, day, in_time, first_time) VALUES (@Id, @Today, @InTime, @FirstTime)",
                new { entry.After.Id, stamp.Today, solved.InTime, solved.FirstTime });
            await Count(tx, stamp.Today, entry.After, solved.Counted);
        }

        await Count(tx, stamp.Today, entry.After, figures);
    }

    private static async Task Count(Tx tx, DateOnly day, Ticket ticket, DayFigures figures)
    {
        if (figures != DayFigures.None)
            await tx.Execute(Add, new
            {
                Day = day,
                Unit = ticket.Desk,
                ticket.Municipality,
                figures.Opened,
                figures.ReactedInTime,
                figures.ReactedLate,
                figures.Resolved,
                figures.SolvedInTime,
                figures.FirstTimeFixed,
                figures.Reopened,
                figures.Escalated,
                figures.HandedOver,
            });
    }

    private static Task<CountedRow?> TakeBack(Tx tx, Guid id) => tx.Find<CountedRow>(
        "DELETE FROM ticket_solved WHERE ticket = @id RETURNING day AS Day, in_time AS InTime, first_time AS FirstTime", new { id });

    private sealed record CountedRow
    {
        public required DateOnly Day { get; init; }

        public required bool InTime { get; init; }

        public required bool FirstTime { get; init; }
    }
}
