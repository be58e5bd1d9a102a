namespace TeleSSL.Domain.Clocks;

/// <summary>Which days are holidays, computed for any year of the Gregorian calendar.</summary>
public static class DanishHolidays
{
    private const int LastGreatPrayerDay = 2023;

    /// <summary>The holidays on a day; two when 5 June falls on Whit Sunday or Whit Monday, the public one first.</summary>
    public static IEnumerable<Holiday> On(DateOnly day) =>
        new[] { Movable(day), Fixed(day) }.Where(holiday => holiday is not null).Select(holiday => holiday!.Value);

    /// <summary>Easter Sunday of a year, by the Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, ofCentury) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }

    /// <summary>Its English name, e.g. <c>Easter Monday</c>.</summary>
    public static string Name(this Holiday holiday) => holiday switch
    {
        Holiday.NewYearsDay => "New Year's Day",
        Holiday.NewYearsEve => "New Year's Eve",
        _ => string.Concat(holiday.ToString().Select((letter, i) => i > 0 && char.IsAsciiLetterUpper(letter) ? $" {letter}" : $"{letter}")),
    };

    private static Holiday? Movable(DateOnly day) => (day.DayNumber - Easter(day.Year).DayNumber) switch
    {
        -3 => Holiday.MaundyThursday,
        -2 => Holiday.GoodFriday,
        0 => Holiday.EasterSunday,
        1 => Holiday.EasterMonday,
        26 when day.Year <= LastGreatPrayerDay => Holiday.GreatPrayerDay,
        39 => Holiday.AscensionDay,
        49 => Holiday.WhitSunday,
        50 => Holiday.WhitMonday,
        _ => null,
    };

    private static Holiday? Fixed(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => Holiday.NewYearsDay,
        (6, 5) => Holiday.ConstitutionDay,
        (12, 24) => Holiday.ChristmasEve,
        (12, 25) => Holiday.ChristmasDay,
        (12, 26) => Holiday.SecondChristmasDay,
        (12, 31) => Holiday.NewYearsEve,
        _ => null,
    };
}
