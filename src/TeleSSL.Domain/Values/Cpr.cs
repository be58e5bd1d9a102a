namespace TeleSSL.Domain.Values;

/// <summary>
/// A CPR number, real or replacement. Validated by date and length; modulus 11 is only a note, since numbers without it
/// have been valid since October 2007 (Det Centrale Personregister, "Personnummeret i CPR").
/// Replacement forms: day + 60 (local systems), and the national X-eCPR and regional D-eCPR of DK Core: ddmmyy, a digit,
/// two letters and a digit.
/// </summary>
public readonly record struct Cpr
{
    private const string Separators = " -./";

    private static readonly int[] Weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

    private Cpr(string value) => Value = value;

    /// <summary>Ten characters without hyphen, upper case. Never logged, never in a URL.</summary>
    public string Value { get; }

    /// <summary>True for day + 60 and for forms with letters.</summary>
    public bool IsReplacement => Value[0] > '3' || !Value.All(char.IsAsciiDigit);

    /// <summary>A note for the registrar: a real number that fails modulus 11. Never a reason to refuse.</summary>
    public bool LacksModulus11 => !IsReplacement && Value.Select((c, i) => (c - '0') * Weights[i]).Sum() % 11 != 0;

    /// <summary>
    /// Whether it may be the number of somebody born on this day. The seventh digit says the century ("Personnummeret i CPR"), but not
    /// in a replacement number.
    /// </summary>
    public bool IsOf(DateOnly born) => BirthDay == Day(born) && (IsReplacement || Century + born.Year % 100 == born.Year);

    /// <summary>Six digits, ddmmyy.</summary>
    public string BirthDay => (char)(Value[0] > '3' ? Value[0] - 6 : Value[0]) + Value[1..6];

    /// <summary>A day in the form of <see cref="BirthDay"/>.</summary>
    public static string Day(DateOnly born) => $"{born.Day:00}{born.Month:00}{born.Year % 100:00}";

    private int Century => Value[6] switch
    {
        '0' or '1' or '2' or '3' => 1900,
        '4' or '9' => Year <= 36 ? 2000 : 1900,
        _ => Year <= 57 ? 2000 : 1800,
    };

    private int Year => int.Parse(Value.AsSpan(4, 2));

    /// <summary>
    /// Refused with <c>invalid-content</c> when date or length is impossible. Spaces, hyphens, dots and slashes may stand between its
    /// parts, and what a reader does not see anywhere (see <see cref="Printed"/>).
    /// </summary>
    public static Result<Cpr> Parse(string text)
    {
        var cpr = string.Concat(Printed.Form(text).Where(c => !Separators.Contains(c))).ToUpperInvariant();
        return cpr.Length == 10 && IsNumber(cpr)
            ? new Cpr(cpr)
            : Refusal.Invalid("cpr", FieldProblems.NotACpr);
    }

    /// <summary>True when a text holds what reads as a CPR number, and no word before it says otherwise. For text of others.</summary>
    public static bool StandsIn(string text) => TextLeave.None.Refuses(text);

    /// <summary>True for ten characters, upper case, that are a date and a known tail.</summary>
    internal static bool IsNumber(string ten) => BeginsWithDate(ten) && HasKnownTail(ten.AsSpan(6));

    /// <inheritdoc/>
    public override string ToString() => "(CPR)";

    private static bool BeginsWithDate(string cpr)
    {
        if (!cpr.AsSpan(0, 6).ContainsOnlyDigits())
            return false;
        var day = int.Parse(cpr.AsSpan(0, 2));
        var month = int.Parse(cpr.AsSpan(2, 2));
        var year = int.Parse(cpr.AsSpan(4, 2));
        day = day > 60 ? day - 60 : day;
        // The century depends on the serial; 1900 is not a leap year, so 29 February is tried in both.
        return month is >= 1 and <= 12 && day >= 1
            && day <= Math.Max(DateTime.DaysInMonth(1900 + year, month), DateTime.DaysInMonth(2000 + year, month));
    }

    private static bool HasKnownTail(ReadOnlySpan<char> tail) =>
        tail.ContainsOnlyDigits()
        || (char.IsAsciiDigit(tail[0]) && char.IsAsciiLetterUpper(tail[1])
            && char.IsAsciiLetterUpper(tail[2]) && char.IsAsciiDigit(tail[3]));
}

file static class Digits
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c))
                return false;
        return true;
    }
}
