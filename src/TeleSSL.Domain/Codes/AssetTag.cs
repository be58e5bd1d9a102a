using System.Globalization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Codes;

/// <summary>
/// The number on our own labels. Short printed form <c>TS-0001234-4</c>: at least seven digits and a check character
/// 0-9 or X (ISO/IEC 7064, MOD 11-2), so that it can be read aloud and typed on a numeric keypad. Long form: a GIAI, AI 8004.
/// </summary>
public sealed record AssetTag
{
    private const string Letters = "TS";
    private const int MinDigits = 7;
    private const int MaxGiai = 30;

    private AssetTag(long number)
    {
        Number = number;
        var digits = number.ToString($"D{MinDigits}", CultureInfo.InvariantCulture);
        Compact = $"{Letters}{digits}{CheckDigits.Mod11Radix2(digits)}";
    }

    /// <summary>The running number, from 1.</summary>
    public long Number { get; }

    private string Compact { get; }

    /// <summary>The tag with a running number above zero.</summary>
    public static AssetTag Of(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return new(number);
    }

    /// <summary>
    /// Reads the short form: letters in either case, optional hyphens and spaces of any kind anywhere. Null when it is not a tag.
    /// </summary>
    public static AssetTag? Parse(string? text)
    {
        var compact = Squeeze(text);
        return IsShaped(compact) && long.TryParse(compact[Letters.Length..^1], out var number) && number > 0 && Of(number) is var tag
            && tag.Compact == compact ? tag : null;
    }

    /// <summary>Reads the long form under a GS1 company prefix. Null when it is not one of ours.</summary>
    public static AssetTag? FromGiai(string? giai, string companyPrefix) =>
        companyPrefix.Length > 0 && giai is not null && giai.StartsWith(companyPrefix, StringComparison.Ordinal)
            && !giai.AsSpan().ContainsAny('-', ' ') ? Parse(giai[companyPrefix.Length..]) : null;

    /// <summary>True when the text has the short form of a tag, whether its check character is right or not.</summary>
    internal static bool LooksLikeOne(string text) => IsShaped(Squeeze(text));

    /// <summary>The long form: the company prefix and the short form without hyphens (GS1 General Specifications, 2.3.2).</summary>
    /// <exception cref="ArgumentException">The prefix is not digits, or the two do not fit the 30 characters of a GIAI.</exception>
    public string ToGiai(string companyPrefix) => GiaiOrNull(companyPrefix)
        ?? throw new ArgumentException($"A company prefix is digits, and a GIAI has at most {MaxGiai} characters.", nameof(companyPrefix));

    /// <summary>The GS1 Digital Link that is printed as a QR code: <c>{baseUrl}/8004/{giai}</c>.</summary>
    public string ToDigitalLink(string baseUrl, string companyPrefix) => $"{baseUrl.TrimEnd('/')}/8004/{ToGiai(companyPrefix)}";

    /// <summary>As <see cref="ToGiai"/>, or null when there is no such GIAI.</summary>
    internal string? GiaiOrNull(string companyPrefix) =>
        companyPrefix.Length > 0 && companyPrefix.All(char.IsAsciiDigit) && companyPrefix.Length + Compact.Length <= MaxGiai
            ? companyPrefix + Compact
            : null;

    /// <summary>The short printed form.</summary>
    public override string ToString() => $"{Letters}-{Compact.AsSpan(Letters.Length..^1)}-{Compact[^1]}";

    private static bool IsShaped(string compact) =>
        compact.Length > Letters.Length + MinDigits && compact.StartsWith(Letters, StringComparison.Ordinal)
        && !compact.AsSpan(Letters.Length..^1).ContainsAnyExceptInRange('0', '9') && (char.IsAsciiDigit(compact[^1]) || compact[^1] == 'X');

    private static string Squeeze(string? text) =>
        Upper(Printed.Form(text ?? "").Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));

    // Only ASCII: a long s (U+017F) is not an S.
    private static string Upper(string text) => string.Create(text.Length, text, (upper, given) =>
    {
        for (var i = 0; i < given.Length; i++)
            upper[i] = char.IsAsciiLetterLower(given[i]) ? (char)(given[i] - 32) : given[i];
    });
}
