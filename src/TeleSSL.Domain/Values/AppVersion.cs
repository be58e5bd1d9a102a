using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Values;

/// <summary>A version of an app or firmware: 1-4 numbers separated by dots, each 0-32767, e.g. <c>3.12.0</c>.</summary>
/// <param name="Value">As written, trimmed.</param>
[JsonConverter(typeof(ParsedConverter<AppVersion>))]
public readonly record struct AppVersion(string Value) : IParsed<AppVersion>, IComparable<AppVersion>
{
    /// <summary>The version as one number that sorts like the version; missing parts count as 0.</summary>
    public long Rank
    {
        get
        {
            var parts = Value.Split('.');
            var rank = 0L;
            for (var i = 0; i < 4; i++)
                rank = (rank << 15) + (i < parts.Length ? int.Parse(parts[i]) : 0);
            return rank;
        }
    }

    /// <summary>Refused with <c>invalid-content</c> when it is not a version.</summary>
    public static Result<AppVersion> Parse(string text)
    {
        var version = text.Trim();
        var parts = version.Split('.');
        return parts.Length <= 4 && parts.All(IsPart)
            ? new AppVersion(version)
            : Refusal.Invalid("version", FieldProblems.NotAVersion);
    }

    private static bool IsPart(string part) =>
        part.Length is >= 1 and <= 5 && part.All(char.IsAsciiDigit) && int.Parse(part) < 1 << 15;

    /// <inheritdoc/>
    public int CompareTo(AppVersion other) => Rank.CompareTo(other.Rank);

    /// <summary>Older.</summary>
    public static bool operator <(AppVersion left, AppVersion right) => left.CompareTo(right) < 0;

    /// <summary>Newer.</summary>
    public static bool operator >(AppVersion left, AppVersion right) => left.CompareTo(right) > 0;

    /// <summary>Older or the same.</summary>
    public static bool operator <=(AppVersion left, AppVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Newer or the same.</summary>
    public static bool operator >=(AppVersion left, AppVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
