namespace TeleSSL.Domain.Clocks;

/// <summary>The validation of a calendar before it is stored.</summary>
internal static class CalendarRules
{
    /// <summary>The first problem found, or null.</summary>
    public static Refusal? WhyNot(WorkingCalendar calendar) =>
        Dated.WhyNotSideBySide("weeks", calendar.Weeks)
        ?? WhyNotWeeks(calendar.Weeks)
        ?? WhyNotHolidays(calendar.Holidays)
        ?? WhyNotDays(calendar);

    private static Refusal? WhyNotWeeks(IReadOnlyList<Week> weeks)
    {
        if (weeks.Any(week => week.Openings.Any(opening => opening is null)))
            return Refusal.Invalid("weeks", FieldProblems.EmptyEntry);
        return weeks.SelectMany(week => week.Openings.GroupBy(opening => opening.Day))
            .Select(day => WhyNotOpenings("weeks", day.Select(opening => (opening.Open.Minutes, opening.Close.Minutes))))
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? WhyNotHolidays(IReadOnlyList<KeptHoliday> holidays) =>
        holidays.GroupBy(kept => kept?.Holiday).Select(same => Dated.WhyNotSideBySide("holidays", [.. same]))
            .FirstOrDefault(refusal => refusal is not null);

    private static Refusal? WhyNotDays(WorkingCalendar calendar)
    {
        var closedDays = calendar.ClosedDays;
        if (closedDays.Any(closed => closed is null) || closedDays.DistinctBy(closed => closed.Day).Count() < closedDays.Count)
            return Refusal.Invalid("closedDays", ClockProblems.DayListedTwice);
        if (calendar.ExtraOpenings.Any(extra => extra is null))
            return Refusal.Invalid("extraOpenings", FieldProblems.EmptyEntry);
        return calendar.ExtraOpenings.GroupBy(extra => extra.Day)
            .Select(day => WhyNotOpenings("extraOpenings", day.Select(extra => (extra.Open.Minutes, extra.Close.Minutes))))
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? WhyNotOpenings(string field, IEnumerable<(int Open, int Close)> ofOneDay)
    {
        var inOrder = ofOneDay.Order().ToArray();
        if (inOrder.Any(opening => opening.Open >= opening.Close))
            return Refusal.Invalid(field, ClockProblems.OpeningWithoutTime);
        return inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.Second.Open < pair.First.Close)
            ? Refusal.Invalid(field, ClockProblems.OpeningsOverlap)
            : null;
    }
}
