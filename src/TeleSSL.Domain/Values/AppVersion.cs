using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace TeleSSL.Domain.Values;

/// <summary>
/// A version of an app or firmware as its maker prints it, such as <c>3.12.0</c>, <c>V2.04</c>, <c>9.0.0.4.386</c>, <c>3.12.0-rc1</c> or
/// <c>1.0.3 (build 45)</c>. Only numbers with dots between can be compared, with or without a <c>v</c> before them.
/// </summary>
/// <param name="Value">As written, trimmed; at most 50 characters.</param>
[JsonConverter(typeof(ParsedConverter<AppVersion>))]
public readonly partial record struct AppVersion(string Value) : IParsed<AppVersion>, IComparable<AppVersion>
{
    /// <summary>The most characters of a version.</summary>
    public const int MaxLength = 50;

    // Sorts before every version of numbers, so that it is never new enough.
    private const string Unordered = "0";

    // What may be printed before the numbers; the longest first.
    private static readonly string[] Prefixes = ["version", "ver", "v"];

    /// <summary>It consists of numbers with dots between, perhaps after a <c>v</c>.</summary>
    public bool CanBeCompared => Numbers is not null;

    /// <summary>
    /// A text of digits that sorts like the version: any count of numbers of any size, missing ones count as 0. Each number has its
    /// length before it. A version that cannot be compared sorts before all that can.
    /// </summary>
    public string Order => Numbers is { } numbers
        ? $"1{string.Concat(numbers.Select(number => $"{number.Length:00}{number}"))}"
        : Unordered;

    /// <summary>
    /// The same text for the same version: <c>1.2.0</c> for <c>v1.2</c>. One that cannot be compared is the same letter by letter, without
    /// case.
    /// </summary>
    public string Normal => Numbers is { } numbers
        ? string.Join('.', numbers.Concat(Enumerable.Repeat("", Math.Max(0, 3 - numbers.Length))).Select(n => n.Length == 0 ? "0" : n))
        : Value.ToLowerInvariant();

    // Without zeros before each, so that 0 is empty, and without those at the end. Null when it cannot be compared.
    private string[]? Numbers
    {
        get
        {
            var value = Value;
            var prefix = Prefixes.FirstOrDefault(word => value.StartsWith(word, StringComparison.OrdinalIgnoreCase));
            var parts = (prefix is null ? value : value[prefix.Length..].TrimStart('.', ' ')).Split('.');
            if (!parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
                return null;
            var numbers = Array.ConvertAll(parts, part => part.TrimStart('0'));
            return numbers[..(Array.FindLastIndex(numbers, number => number.Length > 0) + 1)];
        }
    }

    /// <summary>
    /// Refused with <c>invalid-content</c> when it is too long, has no digit, or has characters that no version has, and with
    /// <c>personal-data-in-text</c> when it contains a CPR number: versions are journalled in plain text.
    /// </summary>
    public static Result<AppVersion> Parse(string text)
    {
        var version = text.Trim();
        if (version.Length > MaxLength)
            return Refusal.Invalid("version", FieldProblems.TooLong.With("max", MaxLength));
        if (!Printed().IsMatch(version))
            return Refusal.Invalid("version", FieldProblems.NotAVersion);
        return !ShortNumbers().IsMatch(version) && PersonalNumbers.AreIn(version)
            ? Refusal.Invalid("version", TextProblems.Name)
            : new AppVersion(version);
    }

    /// <summary>True for the same version: number by number, or else letter by letter without case.</summary>
    public bool IsSameAs(AppVersion other) => Normal == other.Normal;

    /// <inheritdoc/>
    public int CompareTo(AppVersion other) => string.CompareOrdinal(Order, other.Order);

    /// <summary>Older, or not comparable.</summary>
    public static bool operator <(AppVersion left, AppVersion right) => left.CompareTo(right) < 0;

    /// <summary>Newer.</summary>
    public static bool operator >(AppVersion left, AppVersion right) => left.CompareTo(right) > 0;

    /// <summary>Older or the same.</summary>
    public static bool operator <=(AppVersion left, AppVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Newer or the same.</summary>
    public static bool operator >=(AppVersion left, AppVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^(?=.*[0-9])[A-Za-z0-9 ._+()/:-]+$")]
    private static partial Regex Printed();

    // A number this short is no date of birth, so 10.11.12.1345 is a version.
    [GeneratedRegex(@"^v?[0-9]{1,5}(\.[0-9]{1,5})*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortNumbers();
}
