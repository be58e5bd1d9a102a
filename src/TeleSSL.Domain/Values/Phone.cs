using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace TeleSSL.Domain.Values;

/// <summary>A phone number as E.164: <c>+</c>, country code and number. Eight digits alone are Danish.</summary>
/// <param name="Value">E.164, so that equal numbers are equal texts. Never logged, never in a URL.</param>
[JsonConverter(typeof(ParsedConverter<Phone>))]
public readonly partial record struct Phone(string Value) : IParsed<Phone>
{
    private const string Denmark = "+45";
    private const int DanishDigits = 8;
    private const string Separators = " -.()/";

    /// <summary>
    /// Refused with <c>invalid-content</c> when it cannot be dialled. Spaces, hyphens, dots, slashes and brackets are allowed, and what a
    /// reader does not see (see <see cref="Printed"/>); so are <c>00</c> for the plus, a Danish number with 45 and no plus, and the trunk
    /// zero that is dialled only within a country.
    /// </summary>
    public static Result<Phone> Parse(string text)
    {
        var seen = Printed.Form(text).Trim();
        var dialled = string.Concat(TrunkZero().Replace(seen, "${country}").Where(c => !Separators.Contains(c)));
        var international = International(dialled);
        return seen.Length <= 40 && IsE164(international)
            ? new Phone(international)
            : Refusal.Invalid("phone", FieldProblems.NotAPhoneNumber);
    }

    /// <inheritdoc/>
    public override string ToString() => "(phone)";

    private static string International(string dialled) => dialled switch
    {
        ['+', ..] => dialled,
        ['0', '0', ..] => "+" + dialled[2..],
        ['4', '5', ..] when dialled.Length == Denmark.Length - 1 + DanishDigits => "+" + dialled,
        _ => Denmark + dialled,
    };

    // In brackets after any country code but Italy's and San Marino's, whose numbers begin with zero; without brackets after those of
    // neighbours whose numbers never do. ITU-T Operational Bulletin, "Dialling procedures", national (trunk) prefixes.
    [GeneratedRegex(
        @"^(?<country>\s*\(?\s*(?:\+|00)\s*(?:(?!39|378)[1-9][0-9]{0,2}(?=[^0-9]*\()|3[123]|4[13469]|353|358))[ \-./()]*0",
        RegexOptions.CultureInvariant)]
    private static partial Regex TrunkZero();

    private static bool IsE164(string number)
    {
        var digits = number.AsSpan(1);
        return digits.Length is >= 7 and <= 15
            && digits[0] != '0'
            && !digits.ContainsAnyExceptInRange('0', '9')
            && (!number.StartsWith(Denmark, StringComparison.Ordinal) || digits.Length == Denmark.Length - 1 + DanishDigits);
    }
}
