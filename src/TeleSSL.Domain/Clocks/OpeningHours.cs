using System.Collections.Concurrent;

namespace TeleSSL.Domain.Clocks;

/// <summary>An interval in which the desk is open: <c>[Start, End)</c>, UTC.</summary>
/// <param name="Start">The first instant.</param>
/// <param name="End">The first instant it is closed again.</param>
public readonly record struct OpenStretch(DateTimeOffset Start, DateTimeOffset End);

/// <summary>A day with openings.</summary>
/// <param name="Day">The local date.</param>
/// <param name="Closing">When it closes for the day, UTC.</param>
public readonly record struct OpenDay(DateOnly Day, DateTimeOffset Closing);

/// <summary>A calendar in its time zone: local openings as instants. Caches computed days; thread-safe.</summary>
public sealed class OpeningHours
{
    /// <summary>How many years ahead to look for an opening before concluding that the desk never opens again.</summary>
    public const int HorizonYears = 5;

    private const int LastYear = 2200;

    private readonly ConcurrentDictionary<DateOnly, OpenStretch[]> days = [];

    /// <summary>The calendar.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>Its zone: Europe/Copenhagen, supplied by the server.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>A calendar in a zone.</summary>
    public OpeningHours(WorkingCalendar calendar, TimeZoneInfo zone) => (Calendar, Zone) = (calendar, zone);

    /// <summary>The local date of an instant.</summary>
    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Zone.Local(at));

    /// <summary>The instant at which a local date begins.</summary>
    public DateTimeOffset Midnight(DateOnly day) => Zone.Instant(day, 0);

    /// <summary>True within <c>[open, close)</c>.</summary>
    public bool IsOpen(DateTimeOffset at) => Of(DayOf(at)).Any(open => open.Start <= at && at < open.End);

    /// <summary>The instant itself when open, else the next opening; null when there is none within <see cref="HorizonYears"/>.</summary>
    public DateTimeOffset? NextOpening(DateTimeOffset at) => From(at).Select(open => (DateTimeOffset?)open.Start).FirstOrDefault();

    /// <summary>
    /// All open intervals after an instant, in order, the first clipped to it. Ends when none follows within
    /// <see cref="HorizonYears"/>.
    /// </summary>
    public IEnumerable<OpenStretch> From(DateTimeOffset at)
    {
        var day = DayOf(at);
        for (var giveUp = day.AddYears(HorizonYears); day < giveUp && day.Year < LastYear; day = day.AddDays(1))
        {
            foreach (var open in Of(day).Where(open => open.End > at))
            {
                giveUp = day.AddYears(HorizonYears);
                yield return open.Start < at ? open with { Start = at } : open;
            }
        }
    }

    /// <summary>All days with openings from a local date on, in order. Ends as <see cref="From"/> does.</summary>
    public IEnumerable<OpenDay> DaysFrom(DateOnly first)
    {
        OpenDay? last = null;
        foreach (var open in From(Midnight(first)))
        {
            var day = DayOf(open.Start);
            if (last is { } before && before.Day != day)
                yield return before;
            last = new OpenDay(day, open.End);
        }

        if (last is { } end)
            yield return end;
    }

    private OpenStretch[] Of(DateOnly day) => days.GetOrAdd(day, Plan);

    private OpenStretch[] Plan(DateOnly day) =>
    [
        .. Calendar.OpenOn(day).Select(open => new OpenStretch(Zone.Instant(day, open.Open), Zone.Instant(day, open.Close)))
            .Where(open => open.Start < open.End),
    ];
}
