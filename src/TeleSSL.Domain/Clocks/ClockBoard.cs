using System.Collections.Immutable;

namespace TeleSSL.Domain.Clocks;

/// <summary>An instant at which something happens to the ticket, or at which other targets take effect.</summary>
/// <param name="At">The instant, UTC.</param>
/// <param name="Level">The targets in force from then on.</param>
/// <param name="Events">The events at that instant.</param>
internal sealed record ClockMoment(DateTimeOffset At, ServiceLevel Level, IReadOnlyList<ClockEvent> Events)
{
    /// <summary>All moments, in order.</summary>
    public static IReadOnlyList<ClockMoment> Of(IReadOnlyList<ClockEvent> events, ServiceLevels levels, OpeningHours hours)
    {
        var together = events.ToLookup(one => one.At);
        var changes = levels.Changes().Where(day => day > DateOnly.MinValue && day < DateOnly.MaxValue).Select(hours.Midnight);
        return
        [
            .. together.Select(group => group.Key).Concat(changes).Distinct().Order()
                .Select(at => new ClockMoment(at, levels.On(hours.DayOf(at)), [.. together[at]])),
        ];
    }
}

/// <summary>A ticket's facts and clocks after an instant.</summary>
internal sealed record ClockBoard(ClockFacts? Facts, ImmutableSortedDictionary<(ClockKind Kind, string Partner), ClockRun> Runs)
{
    public static readonly ClockBoard Empty = new(null, ImmutableSortedDictionary.Create<(ClockKind, string), ClockRun>(
        Comparer<(ClockKind Kind, string Partner)>.Create((one, other) =>
            one.Kind == other.Kind ? string.CompareOrdinal(one.Partner, other.Partner) : one.Kind.CompareTo(other.Kind))));

    public ClockBoard After(ClockMoment moment, OpeningHours hours)
    {
        if (ClockFacts.After(Facts, moment.Events) is not { } facts)
            return this;
        var runs = Runs;
        foreach (var wanted in RequiredClockState.By(facts, moment.Level, hours))
        {
            var key = (wanted.Kind, wanted.Partner ?? "");
            var run = runs.GetValueOrDefault(key)?.Follow(moment.At, wanted) ?? ClockRun.Start(moment.At, wanted, hours);
            runs = runs.SetItem(key, run);
        }

        return new ClockBoard(facts, runs);
    }
}
