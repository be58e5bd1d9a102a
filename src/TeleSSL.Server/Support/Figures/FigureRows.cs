using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Calls;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Support.Figures;

/// <summary>What was read of one question, and the answers folded from it.</summary>
internal sealed record FigureRows(
    List<CounterRow> Tickets, List<OutcomeRow> Outcomes, List<CallCountRow>? Calls, bool OfAgents)
{
    public IEnumerable<DeskFiguresLine> Lines()
    {
        var (tickets, outcomes, calls) = (
            Tickets.ToLookup(row => row.Code), Outcomes.ToLookup(row => row.Code), Calls?.ToLookup(row => row.Code));
        return tickets.Select(group => group.Key).Concat(outcomes.Select(group => group.Key)).Concat(calls?.Select(group => group.Key) ?? [])
            .Distinct().Order(StringComparer.Ordinal)
            .Select(code => new DeskFiguresLine(code, new DeskFiguresSum(
                Counters([.. tickets[code]]), Clocks([.. outcomes[code]]), Ratings([.. outcomes[code]]),
                calls is null ? null : CallsOf([.. calls[code]]))));
    }

    /// <summary>All rows added up.</summary>
    public DeskFiguresSum Whole() => new(
        Counters(Tickets), Clocks(Outcomes), Ratings(Outcomes), Calls is null ? null : CallsOf(Calls));

    public static double? Share(long part, long whole) => whole == 0 ? null : (double)part / whole;

    private static DeskCounters Counters(IReadOnlyList<CounterRow> rows) => new()
    {
        Opened = rows.Sum(row => row.Opened),
        ReactedInTime = rows.Sum(row => row.ReactedInTime),
        ReactedLate = rows.Sum(row => row.ReactedLate),
        Resolved = rows.Sum(row => row.Resolved),
        SolvedInTime = rows.Sum(row => row.SolvedInTime),
        FirstTimeFixed = rows.Sum(row => row.FirstTimeFixed),
        Reopened = rows.Sum(row => row.Reopened),
        Escalated = rows.Sum(row => row.Escalated),
        HandedOver = rows.Sum(row => row.HandedOver),
    };

    private static ClockFigures[] Clocks(IReadOnlyList<OutcomeRow> rows) =>
    [
        .. Enum.GetValues<ClockKind>().Select(kind => kind.Kebab()).Select(clock =>
        {
            var ended = rows.Where(row => row.Subject == clock).ToLookup(row => row.Outcome, row => row.Count);
            var causes = ended.Where(of => of.Key != ClockOutcome.InTime && of.Sum() != 0)
                .OrderBy(of => of.Key, StringComparer.Ordinal).Select(of => new CauseFigure(of.Key, of.Sum())).ToArray();
            var (met, missed) = (ended[ClockOutcome.InTime].Sum(), causes.Sum(of => of.Count));
            return new ClockFigures(clock, met, missed, Share(met, met + missed), causes);
        }),
    ];

    private static RatingFigures Ratings(IReadOnlyList<OutcomeRow> rows)
    {
        var rated = rows.Where(row => row.Subject == FigureTables.Rating).ToLookup(row => row.Outcome, row => row.Count);
        var scores = Enumerable.Range(1, Rate.Best).Select(score => rated[$"{score}"].Sum()).ToArray();
        return new RatingFigures(scores.Sum(), Share(scores.Select((count, i) => count * (i + 1)).Sum(), scores.Sum()), scores);
    }

    private CallFigures CallsOf(IReadOnlyList<CallCountRow> rows)
    {
        long Of(CallOutcome outcome) => rows.Where(row => row.Outcome == outcome.Kebab()).Sum(row => row.Count);
        var waits = rows.Where(row => row.Waited is not null).Select(row => new Waiting(row.Waited!.Value, row.Count)).ToArray();
        return new CallFigures(
            OfAgents ? null : rows.Sum(row => row.Count), Of(CallOutcome.Answered), OfAgents ? null : Of(CallOutcome.Missed),
            WaitingTimes.Median(waits), WaitingTimes.Longest(waits));
    }
}

internal sealed record CounterRow
{
    public required string Code { get; init; }

    public required long Opened { get; init; }

    public required long ReactedInTime { get; init; }

    public required long ReactedLate { get; init; }

    public required long Resolved { get; init; }

    public required long SolvedInTime { get; init; }

    public required long FirstTimeFixed { get; init; }

    public required long Reopened { get; init; }

    public required long Escalated { get; init; }

    public required long HandedOver { get; init; }
}

internal sealed record OutcomeRow
{
    public required string Code { get; init; }

    public required string Subject { get; init; }

    public required string Outcome { get; init; }

    public required long Count { get; init; }
}

internal sealed record CallCountRow
{
    public required string Code { get; init; }

    public required string Outcome { get; init; }

    public long? Waited { get; init; }

    public required long Count { get; init; }
}
