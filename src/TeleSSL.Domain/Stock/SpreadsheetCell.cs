using System.Globalization;
using System.Text.RegularExpressions;

namespace TeleSSL.Domain.Stock;

/// <summary>A cell of a file that a spreadsheet program may have written, and changed, on its way here.</summary>
public static partial class SpreadsheetCell
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy"];

    // The errors without a mark at their end: English, Danish, German, and the wait for an answer from outside.
    private static readonly string[] Errors = ["#N/A", "#I/T", "#NV", "#GETTING_DATA"];

    /// <summary>Its text, trimmed. <c>="000123"</c>, the way to make a spreadsheet keep zeros, is the text in the quotes.</summary>
    public static string Text(string cell) =>
        cell.Trim() is ['=', '"', .. var quoted, '"'] && !quoted.Contains('"') ? quoted.Trim() : cell.Trim();

    /// <summary>
    /// Why it is not what was written in the cell, or null: <c>spreadsheet-error</c> for the error of a formula or a cell too narrow,
    /// <c>shortened-number</c> for a long number that became a power of ten, <c>formula</c> for what begins like one.
    /// </summary>
    /// <param name="column">The column it is in.</param>
    /// <param name="text">As from <see cref="Text"/>.</param>
    public static Refusal? Ruined(string column, string text)
    {
        if (Errors.Contains(text, StringComparer.OrdinalIgnoreCase) || ErrorValue().IsMatch(text))
            return Refusal.Invalid(column, StockProblems.SpreadsheetError);
        if (PowerOfTen().IsMatch(text))
            return Refusal.Invalid(column, StockProblems.ShortenedNumber);
        return text is ['=' or '+' or '-' or '@', ..] ? Refusal.Invalid(column, StockProblems.Formula) : null;
    }

    /// <summary>
    /// A date: <c>2030-12-31</c>, or as Danish and German spreadsheets write it, <c>31-12-2030</c> and <c>31.12.2030</c>. Refused with
    /// <c>unclear-date</c>: with slashes or a year of two digits it can be more than one day.
    /// </summary>
    public static Result<DateOnly> Date(string column, string text) =>
        DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : Refusal.Invalid(column, StockProblems.UnclearDate);

    // #VALUE!, #VÆRDI!, #WERT!, #DIV/0!, #NAVN?; ##### for a date in a narrow column; Err:502 of LibreOffice.
    [GeneratedRegex(@"^(#[\p{L}/0_]+[!?]|#+|(Err|Fejl):\d{3})$", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorValue();

    // 1,23E+14. A serial such as 12E34567 or 1E+14 has no decimal mark.
    [GeneratedRegex(@"^\d[.,]\d+E\+\d{2,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PowerOfTen();
}
