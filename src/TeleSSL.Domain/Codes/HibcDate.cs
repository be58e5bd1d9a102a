namespace TeleSSL.Domain.Codes;

/// <summary>The date formats of HIBC secondary data (ANSI/HIBC 2.6, appendix F, table F1).</summary>
internal static class HibcDate
{
    /// <summary>The date format given by the first character and where the date starts; null when there is none.</summary>
    public static (string Layout, int Start)? Layout(string text) => text.Length == 0 ? null : text[0] switch
    {
        '0' or '1' => ("MMYY", 0),
        '2' => ("MMDDYY", 1),
        '3' => ("YYMMDD", 1),
        '4' => ("YYMMDDHH", 1),
        '5' => ("YYJJJ", 1),
        '6' => ("YYJJJHH", 1),
        '7' => ("", 1),
        _ => null,
    };

    /// <summary>The date, null when impossible; without a day, the last day of the month. Hours are validated and discarded.</summary>
    public static DateOnly? Read(string layout, string digits, DateOnly today)
    {
        if (!digits.All(char.IsAsciiDigit) || (layout.Contains('H') && Part(layout, digits, 'H') > 23))
            return null;
        var year = Gs1Date.Year(Part(layout, digits, 'Y'), today);
        if (layout.Contains('J'))
            return OfYear(year, Part(layout, digits, 'J'));
        return layout.Contains('D') && Part(layout, digits, 'D') == 0
            ? null
            : Gs1Date.Of(year, Part(layout, digits, 'M'), layout.Contains('D') ? Part(layout, digits, 'D') : 0);
    }

    private static DateOnly? OfYear(int year, int day) =>
        year is < 1 or > 9999 || day < 1 || day > (DateTime.IsLeapYear(year) ? 366 : 365)
            ? null
            : new DateOnly(year, 1, 1).AddDays(day - 1);

    private static int Part(string layout, string digits, char letter) =>
        Gs1Date.Number(digits.Substring(layout.IndexOf(letter), layout.Count(other => other == letter)));
}
