namespace TeleSSL.Domain.Clocks;

/// <summary>A day of a calendar, for planning.</summary>
/// <param name="Day">The day.</param>
/// <param name="Open">The opening intervals in local time, in order; adjacent ones are merged.</param>
/// <param name="Closed">
/// Why the weekly hours do not apply, e.g. <c>Easter Monday</c>, or why the day has no opening, e.g. <c>closed on Saturdays</c>; null on
/// an ordinary open day.
/// </param>
public sealed record CalendarDay(DateOnly Day, IReadOnlyList<(TimeOfDay Open, TimeOfDay Close)> Open, string? Closed)
{
    /// <summary>The holiday or the closed day of the unit, in parts; null on a day without one.</summary>
    public ClosedOn? ClosedOn { get; init; }

    private const int Max = 400;
    private const int UnlessAsked = 31;

    /// <summary>The days of <c>[from, to)</c>, or <c>invalid-content</c>. At most 400; 31 when no end is given.</summary>
    public static Result<IReadOnlyList<CalendarDay>> Of(WorkingCalendar calendar, DateOnly from, DateOnly? to)
    {
        if (from.Year is < 2000 or > 2099)
            return Refusal.Invalid("from", FieldProblems.Between(2000, 2099));
        var count = to is { } end ? end.DayNumber - from.DayNumber : UnlessAsked;
        if (count is < 1 or > Max)
            return Refusal.Invalid("to", FieldProblems.Between(1, Max));
        return Enumerable.Range(0, count).Select(i => On(calendar, from.AddDays(i))).ToArray();
    }

    private static CalendarDay On(WorkingCalendar calendar, DateOnly day)
    {
        var open = calendar.OpenOn(day).Select(one => (TimeOfDay.At(one.Open), TimeOfDay.At(one.Close))).ToArray();
        var closed = calendar.ClosedOn(day);
        return new CalendarDay(day, open, closed?.Said ?? (open.Length == 0 ? $"closed on {day.DayOfWeek}s" : null)) { ClosedOn = closed };
    }
}
