using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Clocks;

/// <summary>A period of waiting for the reporter: <c>[From, To)</c>.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When the reporter answers.</param>
public sealed record Pause(DateTimeOffset From, DateTimeOffset To);

/// <summary>The result of a what-if query.</summary>
/// <param name="Reaction">The reaction clock if no one reacts.</param>
/// <param name="Solution">The solution clock if no one resolves the ticket.</param>
public sealed record Preview(ClockReading Reaction, ClockReading Solution);

/// <summary>A what-if query: a ticket opened at this time with this priority and these pauses.</summary>
/// <param name="Unit">The unit whose calendar and service levels apply.</param>
/// <param name="Priority">Its priority.</param>
/// <param name="Start">When it is opened; 2000 to 2099.</param>
/// <param name="Pauses">In any order, none overlapping another; they may begin before the start. At most 100.</param>
public sealed record ClockPreview(Code Unit, Priority Priority, DateTimeOffset Start, IReadOnlyList<Pause>? Pauses = null)
{
    private const int MaxPauses = 100;

    /// <summary>The clocks by the unit's calendar and service levels, or <c>unknown-unit</c>.</summary>
    public Result<Preview> Answer(Catalogue catalogue) => catalogue.HasUnit(Unit.Value)
        ? Answer(catalogue.LevelsOf(Unit.Value), catalogue.HoursOf(Unit.Value))
        : Refusal.Invalid("unit", UnknownProblems.Unit);

    /// <summary>
    /// The clocks at the end of the last pause, or at the start when there is none, computed as for a real ticket; or
    /// <c>invalid-content</c>, or <c>pauses-overlap</c>.
    /// </summary>
    public Result<Preview> Answer(ServiceLevels levels, OpeningHours hours)
    {
        var pauses = Pauses ?? [];
        if (!IsPossible(Start))
            return Refusal.Invalid("start", FieldProblems.Between(2000, 2099));
        if (pauses.Count > MaxPauses || !pauses.All(IsPossible))
            return Refusal.Invalid("pauses", ClockProblems.Pauses.With("max", MaxPauses));
        var inOrder = pauses.OrderBy(pause => pause.From).ToArray();
        if (inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.Second.From < pair.First.To))
            return Refusal.Invalid("pauses", ClockProblems.PausesOverlap);
        return Read(inOrder.Where(pause => pause.To > Start), levels, hours);
    }

    private Preview Read(IEnumerable<Pause> pauses, ServiceLevels levels, OpeningHours hours)
    {
        ClockEvent[] opened = [new Opened(Start, Priority)];
        ClockEvent[] waits =
        [
            .. pauses.SelectMany<Pause, ClockEvent>(pause =>
                [new AwaitsReporter(pause.From > Start ? pause.From : Start), new ReporterAnswered(pause.To)]),
        ];
        var asOf = waits.Select(one => one.At).Append(Start).Max();
        return new Preview(
            TicketClocks.Read(opened, levels, hours, asOf).Single(clock => clock.Kind == ClockKind.Reaction),
            TicketClocks.Read([.. opened, .. waits], levels, hours, asOf).Single(clock => clock.Kind == ClockKind.Solution));
    }

    private static bool IsPossible(Pause? pause) =>
        pause is not null && pause.From < pause.To && IsPossible(pause.From) && IsPossible(pause.To);

    private static bool IsPossible(DateTimeOffset at) => at >= TicketClocks.Earliest && at < TicketClocks.Latest;
}
