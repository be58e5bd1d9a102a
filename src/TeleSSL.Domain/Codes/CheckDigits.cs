using System.Globalization;

namespace TeleSSL.Domain.Codes;

/// <summary>
/// Check digits and check characters. Checks (<c>Is…</c>, <see cref="Mod43"/>) accept any text; the others only the documented input.
/// </summary>
public static class CheckDigits
{
    private const string Mod43Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%";

    /// <summary>Characters of a PPN with a PZN of eight digits.</summary>
    internal const int PpnOfPzn = 12;

    private const int MinPpn = 4;
    private const int MaxPpn = 22;
    private const string PairCharacters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    // From the last character backwards; 25 characters at most, two of them the pair.
    private static readonly int[] Primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83];

    /// <summary>True when the last digit is right, modulo 10 with weights 3 and 1 (GS1 General Specifications, 7.9.1).</summary>
    public static bool IsGs1(string digits) => AllDigits(digits) && digits.Length > 1 && Gs1(digits[..^1]) == digits[^1];

    /// <summary>The GS1 check digit for digits without one.</summary>
    public static char Gs1(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
            sum += (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 3 : 1);
        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>True when the last two characters are right (GS1 check character pair, General Specifications, 7.9.5).</summary>
    public static bool IsGs1Pair(string text) =>
        text.Length is > 2 and <= 25 && text.All(Gs1Characters.IsIn82) && Gs1Pair(text[..^2]) == text[^2..];

    /// <summary>The check character pair for a text of at most 23 characters of GS1's set of 82.</summary>
    public static string Gs1Pair(string text)
    {
        var sum = text.Reverse().Select((character, i) => Gs1Characters.Value(character) * Primes[i]).Sum() % 1021;
        return $"{PairCharacters[sum / 32]}{PairCharacters[sum % 32]}";
    }

    /// <summary>True when the last digit is right by the Luhn formula (ISO/IEC 7812-1 and 3GPP TS 23.003, annex B in both).</summary>
    public static bool IsLuhn(string digits) => AllDigits(digits) && digits.Length > 1 && Luhn(digits[..^1]) == digits[^1];

    /// <summary>The Luhn digit for digits without one.</summary>
    public static char Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var doubled = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    /// <summary>The modulus 43 character for a text (ANSI/HIBC 2.6, appendix B), or null when a character has no value.</summary>
    public static char? Mod43(string text)
    {
        var sum = 0;
        foreach (var character in text)
        {
            var value = Mod43Characters.IndexOf(character);
            if (value < 0)
                return null;
            sum += value;
        }

        return Mod43Characters[sum % 43];
    }

    /// <summary>
    /// The check character 0-9 or X for digits (ISO/IEC 7064, MOD 11-2). Detects every wrong digit and every transposition.
    /// </summary>
    public static char Mod11Radix2(string digits)
    {
        var carry = 0;
        foreach (var digit in digits)
            carry = (carry + digit - '0') * 2 % 11;
        return (12 - carry) % 11 is var check and < 10 ? (char)('0' + check) : 'X';
    }

    /// <summary>
    /// True when the last two digits of a PPN are right: the ASCII values with weights from 2 upwards, modulo 97 (IFA, "Check Digit
    /// Calculations of PZN, PPN and UDI").
    /// </summary>
    public static bool IsPpn(string ppn) =>
        ppn.Length is >= MinPpn and <= MaxPpn && ppn.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c))
        && Ppn(ppn[..^2]) == ppn[^2..];

    /// <summary>The two check digits for a PPN without them.</summary>
    public static string Ppn(string text) =>
        (text.Select((character, i) => character * (i + 2)).Sum() % 97).ToString("00", CultureInfo.InvariantCulture);

    private static bool AllDigits(string text) => text.All(char.IsAsciiDigit);
}
