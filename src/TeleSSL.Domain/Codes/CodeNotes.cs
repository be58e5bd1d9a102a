using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Codes;

/// <summary>What a reading repaired, left out or could not decide. Stable texts for programs.</summary>
public static class CodeNotes
{
    /// <summary>Every note there is.</summary>
    public static IReadOnlyList<string> All =>
    [
        CheckDigit, ImpossibleDate, InvalidCharacter, InvalidLength, UnknownIdentifier, RepeatedIdentifier,
        SeparatorPossiblyLost, SeparatorRepaired, MalformedEscape, Unparsed, InvisibleRemoved, LookAlikesReplaced,
        KeyboardLayout, DataIdentifier, Imeisv, SpaceRestored, NumberOrGs1, ReadsAsCpr,
        TooLong,
    ];

    /// <summary>A check digit or check character is wrong. The value it protects is left out.</summary>
    public const string CheckDigit = "check-digit";

    /// <summary>The date does not exist. Left out.</summary>
    public const string ImpossibleDate = "impossible-date";

    /// <summary>A field contains a character that its format does not allow. Left out.</summary>
    public const string InvalidCharacter = "invalid-character";

    /// <summary>A field is too long or too short. Left out.</summary>
    public const string InvalidLength = "invalid-length";

    /// <summary>An application identifier that does not exist. It and what follows, to the next separator, is left out.</summary>
    public const string UnknownIdentifier = "unknown-identifier";

    /// <summary>The same field occurs twice with different values. The first is used.</summary>
    public const string RepeatedIdentifier = "repeated-identifier";

    /// <summary>No separators found, and more than one way to split. See <see cref="CodeReading.Candidates"/>.</summary>
    public const string SeparatorPossiblyLost = "separator-possibly-lost";

    /// <summary>The text as scanned is invalid, exactly one split is valid, and it was used.</summary>
    public const string SeparatorRepaired = "separator-repaired";

    /// <summary>A <c>%</c> in a web address is not followed by two hexadecimal digits. Left unchanged.</summary>
    public const string MalformedEscape = "malformed-escape";

    /// <summary>Part of the code has no known format. Left out.</summary>
    public const string Unparsed = "unparsed";

    /// <summary>The text contained invisible characters. Removed.</summary>
    public const string InvisibleRemoved = "invisible-removed";

    /// <summary>
    /// Dashes, spaces or digits that only look like those of ASCII, as word processors write them. Replaced (see <see cref="Printed"/>).
    /// </summary>
    public const string LookAlikesReplaced = "look-alikes-replaced";

    /// <summary>Scanner and computer have different keyboard layouts. The text is read as the scanner sent it.</summary>
    public const string KeyboardLayout = "keyboard-layout";

    /// <summary>A data identifier, or a label's word for it, is in front of the serial. Left out.</summary>
    public const string DataIdentifier = "data-identifier";

    /// <summary>Sixteen digits can be an IMEI with its software version (IMEISV), which has no check digit.</summary>
    public const string Imeisv = "imei-with-software-version";

    /// <summary>The check character is a space that was lost in transmission. Restored.</summary>
    public const string SpaceRestored = "space-restored";

    /// <summary>The digits are both a number with a valid check digit and valid GS1 element strings.</summary>
    public const string NumberOrGs1 = "number-or-gs1";

    /// <summary>The serial or the lot reads as a CPR number. It may be one: a health card can be scanned by mistake.</summary>
    public const string ReadsAsCpr = "reads-as-cpr";

    /// <summary>Longer than <see cref="CodeReader.MaxLength"/>. Not read.</summary>
    public const string TooLong = "too-long";
}
