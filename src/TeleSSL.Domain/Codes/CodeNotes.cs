namespace TeleSSL.Domain.Codes;

/// <summary>What a reading repaired, left out or is in doubt about. Stable texts for programs.</summary>
public static class CodeNotes
{
    /// <summary>A check digit or check character is wrong. What it guards is left out.</summary>
    public const string CheckDigit = "check-digit";

    /// <summary>A date that does not exist. Left out.</summary>
    public const string ImpossibleDate = "impossible-date";

    /// <summary>A field holds a character its format does not allow. Left out.</summary>
    public const string InvalidCharacter = "invalid-character";

    /// <summary>A field is too long or too short. Left out.</summary>
    public const string InvalidLength = "invalid-length";

    /// <summary>An application identifier that does not exist. It and what follows, to the next separator, is left out.</summary>
    public const string UnknownIdentifier = "unknown-identifier";

    /// <summary>The same field twice with different values. The first is kept.</summary>
    public const string RepeatedIdentifier = "repeated-identifier";

    /// <summary>No sign of separators, and more than one way to split. See <see cref="CodeReading.Candidates"/>.</summary>
    public const string SeparatorPossiblyLost = "separator-possibly-lost";

    /// <summary>The text as it stands is invalid, exactly one split is valid, and it was taken.</summary>
    public const string SeparatorRepaired = "separator-repaired";

    /// <summary>A <c>%</c> in a web address is not followed by two hexadecimal digits. Kept as it stands.</summary>
    public const string MalformedEscape = "malformed-escape";

    /// <summary>Part of the code is of no known form. Left out.</summary>
    public const string Unparsed = "unparsed";

    /// <summary>Invisible characters stood within the text. Removed.</summary>
    public const string InvisibleRemoved = "invisible-removed";

    /// <summary>The check character is a space, and it was lost on the way. Put back.</summary>
    public const string SpaceRestored = "space-restored";

    /// <summary>Digits that are a number with a right check digit and GS1 element strings as well.</summary>
    public const string NumberOrGs1 = "number-or-gs1";

    /// <summary>Longer than <see cref="CodeReader.MaxLength"/>. Not read.</summary>
    public const string TooLong = "too-long";
}
