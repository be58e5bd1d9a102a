using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>A phone number as E.164: <c>+</c>, country code and number. Eight digits alone are Danish.</summary>
/// <param name="Value">E.164, so that equal numbers are equal texts. Never logged, never in a URL.</param>
[JsonConverter(typeof(ParsedConverter<Phone>))]
public readonly record struct Phone(string Value) : IParsed<Phone>
{
    private const string Denmark = "+45";
    private const string Separators = " -.()/";

    /// <summary>
    /// Refused with <c>invalid-content</c> when it cannot be dialled. Spaces, hyphens, dots, slashes and brackets are allowed, and what a
    /// reader does not see (see <see cref="Printed"/>).
    /// </summary>
    public static Result<Phone> Parse(string text)
    {
        var seen = Printed.Form(text).Trim();
        var dialled = string.Concat(seen.Where(c => !Separators.Contains(c)));
        var number = dialled.StartsWith("00", StringComparison.Ordinal) ? "+" + dialled[2..] : dialled;
        var international = number.StartsWith('+') ? number : Denmark + number;
        return seen.Length <= 40 && IsE164(international)
            ? new Phone(international)
            : Refusal.Invalid("phone", FieldProblems.NotAPhoneNumber);
    }

    /// <inheritdoc/>
    public override string ToString() => "(phone)";

    private static bool IsE164(string number)
    {
        var digits = number.AsSpan(1);
        return digits.Length is >= 7 and <= 15
            && digits[0] != '0'
            && !digits.ContainsAnyExceptInRange('0', '9')
            && (!number.StartsWith(Denmark, StringComparison.Ordinal) || digits.Length == 10);
    }
}
