namespace TeleSSL.Contracts;

/// <summary>A unit's working hours. Sending back the answer of a GET changes nothing.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Weeks">
/// One for a day, in order of time. Days without one have the default: Monday to Thursday 08:00-16:00, Friday 08:00-15:30.
/// </param>
/// <param name="Holidays">The holidays that close it.</param>
/// <param name="ClosedDays">Other days on which it is closed.</param>
/// <param name="ExtraOpenings">Extra time on single days; it adds to the week's, and counts on closed days too.</param>
public sealed record WorkingCalendarAnswer(
    string Unit,
    IReadOnlyList<WeekAnswer> Weeks,
    IReadOnlyList<KeptHolidayAnswer> Holidays,
    IReadOnlyList<ClosedDayAnswer> ClosedDays,
    IReadOnlyList<ExtraOpeningAnswer> ExtraOpenings);

/// <summary>The openings of a week, within dates.</summary>
/// <param name="From">The first day, Europe/Copenhagen; null is for all days before <paramref name="To"/>.</param>
/// <param name="To">The first day it no longer holds; null while open.</param>
/// <param name="Openings">From Monday on; several a day are possible, and a day without any is closed.</param>
public sealed record WeekAnswer(DateOnly? From, DateOnly? To, IReadOnlyList<OpeningAnswer> Openings);

/// <summary>A time of the week, local time.</summary>
/// <param name="Day">E.g. <c>monday</c>.</param>
/// <param name="Open">The first minute, e.g. <c>08:00</c>.</param>
/// <param name="Close">The first minute it is closed again, at most <c>24:00</c>.</param>
public sealed record OpeningAnswer(string Day, string Open, string Close);

/// <summary>A holiday observed every year in which its day is within the dates.</summary>
/// <param name="Holiday">E.g. <c>maundy-thursday</c>; also <c>constitution-day</c>, <c>christmas-eve</c> and <c>new-years-eve</c>.</param>
/// <param name="From">The first day, Europe/Copenhagen; null is for all days before <paramref name="To"/>.</param>
/// <param name="To">The first day it no longer holds; null while open.</param>
public sealed record KeptHolidayAnswer(string Holiday, DateOnly? From, DateOnly? To);

/// <summary>A day on which the desk is closed for a reason of its own.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Why, as shown in a clock's steps.</param>
public sealed record ClosedDayAnswer(DateOnly Day, string Name);

/// <summary>Extra opening time on one day, local time.</summary>
/// <param name="Day">The day.</param>
/// <param name="Open">The first minute, e.g. <c>08:00</c>.</param>
/// <param name="Close">The first minute it is closed again, at most <c>24:00</c>.</param>
public sealed record ExtraOpeningAnswer(DateOnly Day, string Open, string Close);

/// <summary>A day of a calendar.</summary>
/// <param name="Day">The day.</param>
/// <param name="Weekday">E.g. <c>monday</c>.</param>
/// <param name="Open">When it is open, in order; adjacent times are merged.</param>
/// <param name="Closed">
/// Why the week's hours do not apply, e.g. <c>Easter Monday</c>, or why there is no opening, e.g. <c>closed on Saturdays</c>; null on an
/// ordinary open day. A closed day may have extra openings.
/// </param>
/// <param name="Holiday">
/// The holiday, e.g. <c>easter-monday</c>; null on a day without one, or when the unit closes for a reason of its own.
/// </param>
/// <param name="ClosedDay">The name that the unit gave a closed day of its own; null on all others.</param>
public sealed record CalendarDayAnswer(
    DateOnly Day, string Weekday, IReadOnlyList<OpenTimeAnswer> Open, string? Closed, string? Holiday, string? ClosedDay);

/// <summary>A time of a day, local time.</summary>
/// <param name="Open">The first minute, e.g. <c>08:00</c>.</param>
/// <param name="Close">The first minute it is closed again, at most <c>24:00</c>.</param>
public sealed record OpenTimeAnswer(string Open, string Close);
