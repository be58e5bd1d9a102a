using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Calls;
using TeleSSL.Server.Support.Figures;

namespace TeleSSL.Benchmarks;

/// <summary>
/// Fills a year of figures without the API, with the server's own statements: as many tickets and calls as asked for, at one desk of all
/// municipalities with ten agents. Each ticket has its reaction and its solution, some late by any cause, and one in four is rated.
/// </summary>
internal static class FigureFiller
{
    public const int Days = 365;
    private const string Desk = "spoc";
    private const int Agents = 10;
    private const int PerTransaction = 5_000;
    private static readonly LateCause[] Causes = Enum.GetValues<LateCause>();

    public static async Task Fill(Storage storage, int tickets, int calls, DateOnly today)
    {
        TypeHandlers.Register();
        await using var db = storage.Open();
        var catalogue = await new CatalogueStore(db).Now();
        string[] municipalities = [.. catalogue.Organisations.Values.Where(one => one.Kind == OrganisationKind.Municipality).Select(one => one.Code)];
        FigureCell Any(Random any) => new(
            today.AddDays(-any.Next(Days)), Desk, municipalities[any.Next(municipalities.Length)], $"agent-{any.Next(Agents)}");
        await Each(db, tickets, (tx, any) => Ticket(tx, any, Any(any)));
        await Each(db, calls, (tx, any) => tx.Execute(CallRow.Insert, Call(any, Any(any))));
    }

    private static async Task Each(Db db, int count, Func<Tx, Random, Task> add)
    {
        foreach (var numbers in Enumerable.Range(0, count).Chunk(PerTransaction))
            await db.Write<int>(async tx =>
            {
                foreach (var number in numbers)
                    await add(tx, new Random(number));
                return numbers.Length;
            });
    }

    private static async Task Ticket(Tx tx, Random any, FigureCell cell)
    {
        var late = any.Next(10) == 0 ? Causes[any.Next(Causes.Length)] : (LateCause?)null;
        await FigureTables.Add(tx, cell, new DayFigures { Opened = 1, ReactedInTime = 1 });
        await FigureTables.Add(tx, cell, new Solved(late, any.Next(2) == 0).Counted);
        await FigureTables.Add(tx, cell, new ClockOutcome(ClockKind.Reaction, null), 1);
        await FigureTables.Add(tx, cell, new Solved(late, true).Outcome, 1);
        if (any.Next(4) == 0)
            await FigureTables.AddRating(tx, cell, any.Next(1, 6));
    }

    private static CallRow Call(Random any, FigureCell cell)
    {
        var rang = new DateTimeOffset(cell.Day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        var call = new Call
        {
            Id = Guid.CreateVersion7(rang),
            Version = 1,
            Unit = Desk,
            Number = CallNumber.Given,
            RangAt = rang,
            AnsweredAt = any.Next(10) == 0 ? null : rang.AddSeconds(any.Next(240)),
            EndedAt = rang.AddMinutes(5),
        };
        return new CallRow(call with { Agent = call.AnsweredAt is null ? null : cell.Agent }) { External = $"{call.Id}", At = rang };
    }
}
