namespace TeleSSL.Domain.Clocks;

/// <summary>
/// When a unit is open, as dated data in local time: the JSON of a catalogue row. A new instance has
/// the defaults of the SPOC unit. <see cref="OpeningHours"/> converts it to instants.
/// </summary>
/// <param name="Unit">Code of the unit.</param>
public sealed record WorkingCalendar(string Unit)
{
    /// <summary>The weeks, at most one per day; days without one use <see cref="Week.Default"/>.</summary>
    public IReadOnlyList<Week> Weeks { get; init; } = [];

    /// <summary>The holidays on which it is closed.</summary>
    public IReadOnlyList<KeptHoliday> Holidays { get; init; } = KeptHoliday.Default;

    /// <summary>Other days on which it is closed.</summary>
    public IReadOnlyList<ClosedDay> ClosedDays { get; init; } = [];

    /// <summary>Extra opening hours on single days. They add to the week's, and apply on closed days too.</summary>
    public IReadOnlyList<ExtraOpening> ExtraOpenings { get; init; } = [];

    /// <summary>Why it is closed on a day whatever the weekday, e.g. <c>Easter Monday</c>; null on all other days.</summary>
    public string? WhyClosed(DateOnly day) => ClosedOn(day)?.Said;

    /// <summary>The same in parts.</summary>
    public ClosedOn? ClosedOn(DateOnly day) => ClosedDays.FirstOrDefault(closed => closed.Day == day) is { } own
        ? new ClosedOn(day, null, own.Name.Value)
        : DanishHolidays.On(day).Where(holiday => Holidays.Any(kept => kept.Holiday == holiday && kept.HoldsOn(day)))
            .Select(holiday => new ClosedOn(day, holiday, null)).FirstOrDefault();

    /// <summary>
    /// When it is open on a day: <c>[Open, Close)</c> in minutes since midnight, in order; adjacent intervals are merged.
    /// </summary>
    public IReadOnlyList<(int Open, int Close)> OpenOn(DateOnly day)
    {
        var merged = new List<(int Open, int Close)>();
        foreach (var next in Weekly(day).Concat(Extra(day)).Where(opening => opening.Open < opening.Close).Order())
        {
            if (merged.Count > 0 && next.Open <= merged[^1].Close)
                merged[^1] = (merged[^1].Open, Math.Max(merged[^1].Close, next.Close));
            else
                merged.Add(next);
        }

        return merged;
    }

    private IEnumerable<(int Open, int Close)> Weekly(DateOnly day)
    {
        if (WhyClosed(day) is not null)
            return [];
        var week = Weeks.FirstOrDefault(week => week.HoldsOn(day)) ?? Week.Default;
        return week.Openings.Where(opening => opening.Day == day.DayOfWeek)
            .Select(opening => (opening.Open.Minutes, opening.Close.Minutes));
    }

    private IEnumerable<(int Open, int Close)> Extra(DateOnly day) =>
        ExtraOpenings.Where(extra => extra.Day == day).Select(extra => (extra.Open.Minutes, extra.Close.Minutes));

    /// <summary>
    /// The calendar; or <c>opening-without-time</c> (open is not before close), <c>openings-overlap</c>, <c>validity-without-days</c>,
    /// <c>validity-overlaps</c>, or <c>invalid-content</c> when a day is closed twice.
    /// </summary>
    public Result<WorkingCalendar> Checked() => CalendarRules.WhyNot(this) is { } refusal ? refusal : this;
}
