using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Clocks;

/// <summary>A week, as submitted.</summary>
/// <param name="Openings">A day may have several; a day without any is closed.</param>
/// <param name="From">The first day; null means all days before <paramref name="To"/>.</param>
/// <param name="To">The first day it is no longer valid; null while open-ended.</param>
public sealed record WeekEntry(IReadOnlyList<Opening> Openings, DateOnly? From = null, DateOnly? To = null);

/// <summary>An observed holiday, as submitted.</summary>
/// <param name="Holiday">Which.</param>
/// <param name="From">The first day; null means all days before <paramref name="To"/>.</param>
/// <param name="To">The first day it is no longer valid; null while open-ended.</param>
public sealed record KeptHolidayEntry(Holiday Holiday, DateOnly? From = null, DateOnly? To = null);

/// <summary>The whole working calendar of a unit, as submitted. All four parts are required, so that none is lost by accident.</summary>
/// <param name="Weeks">At most one per day; days without one use the default week.</param>
/// <param name="Holidays">The holidays on which it is closed.</param>
/// <param name="ClosedDays">Other days on which it is closed.</param>
/// <param name="ExtraOpenings">Extra opening hours on single days.</param>
/// <param name="Unit">Code of the unit.</param>
public sealed record WorkingCalendarEntry(
    IReadOnlyList<WeekEntry> Weeks,
    IReadOnlyList<KeptHolidayEntry> Holidays,
    IReadOnlyList<ClosedDay> ClosedDays,
    IReadOnlyList<ExtraOpening> ExtraOpenings,
    Code? Unit = null) : ICatalogueEntry<WorkingCalendar>
{
    private const int MaxRows = 1000;

    Code? ICatalogueEntry<WorkingCalendar>.Code => Unit;

    /// <summary>The calendar, or what <see cref="WorkingCalendar.Checked"/> refuses; <c>invalid-content</c> when it is too long.</summary>
    public Result<WorkingCalendar> Decide(Code code, Catalogue catalogue)
    {
        if (Weeks.Any(week => week is null))
            return Refusal.Invalid("weeks", FieldProblems.EmptyEntry);
        if (Holidays.Any(kept => kept is null))
            return Refusal.Invalid("holidays", FieldProblems.EmptyEntry);
        return WhyTooLong() is { } refusal ? refusal : Calendar(code.Value).Checked();
    }

    private WorkingCalendar Calendar(string unit) => new(unit)
    {
        Weeks = [.. Weeks.Select(week => new Week(week.From ?? DateOnly.MinValue, week.To, week.Openings)).OrderBy(week => week.From)],
        Holidays = [.. Holidays.Select(kept => new KeptHoliday(kept.Holiday, kept.From ?? DateOnly.MinValue, kept.To))],
        ClosedDays = ClosedDays,
        ExtraOpenings = ExtraOpenings,
    };

    private Refusal? WhyTooLong() =>
        new[]
        {
            ("weeks", Weeks.Count + Weeks.Sum(week => week.Openings.Count)),
            ("holidays", Holidays.Count),
            ("closedDays", ClosedDays.Count),
            ("extraOpenings", ExtraOpenings.Count),
        }
        .Where(part => part.Item2 > MaxRows).Select(part => Refusal.Invalid(part.Item1, FieldProblems.TooMany.With("max", MaxRows)))
        .FirstOrDefault();
}
