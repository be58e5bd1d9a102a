namespace TeleSSL.Domain.Codes;

/// <summary>Dates with two-digit years (GS1 General Specifications, 3.4.2 and 7.12).</summary>
internal static class Gs1Date
{
    /// <summary>YYMMDD; day 00 is the last day of the month. Null when there is no such date.</summary>
    public static DateOnly? Read(string yymmdd, DateOnly today) =>
        Of(Year(Number(yymmdd[..2]), today), Number(yymmdd[2..4]), Number(yymmdd[4..6]));

    /// <summary>Whether YYMMDD can be a date. Both centuries that a two-digit year can mean have the same leap years.</summary>
    public static bool Exists(string yymmdd, bool dayRequired) =>
        Of(2000 + Number(yymmdd[..2]), Number(yymmdd[2..4]), Number(yymmdd[4..6])) is not null && !(dayRequired && yymmdd[4..6] == "00");

    /// <summary>YYYYMMDD. Null when there is no such date.</summary>
    public static DateOnly? ReadLong(string yyyymmdd) =>
        yyyymmdd[6..8] == "00" ? null : Of(Number(yyyymmdd[..4]), Number(yyyymmdd[4..6]), Number(yyyymmdd[6..8]));

    /// <summary>Day 0 is the last day of the month.</summary>
    public static DateOnly? Of(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 0 || day > DateTime.DaysInMonth(year, month))
            return null;
        return new(year, month, day == 0 ? DateTime.DaysInMonth(year, month) : day);
    }

    /// <summary>The year at most 49 years before or 50 years after today's.</summary>
    public static int Year(int twoDigits, DateOnly today)
    {
        var year = today.Year - (today.Year % 100) + twoDigits;
        return (twoDigits - (today.Year % 100)) switch
        {
            >= 51 => year - 100,
            <= -50 => year + 100,
            _ => year,
        };
    }

    public static int Number(string digits) => int.TryParse(digits, out var number) ? number : -1;
}
