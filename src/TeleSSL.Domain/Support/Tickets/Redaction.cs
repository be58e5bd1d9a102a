using System.Text.RegularExpressions;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Removes known personal data from outgoing text, since agents may write names into notes.</summary>
public static class Redaction
{
    /// <summary>The replacement text.</summary>
    public const string Mark = "[…]";

    private const int MinPartLength = 3;
    private const int PhoneLength = 8;

    /// <summary>
    /// The text without these names, whole or in part, phone numbers in any spacing, and lines such as an address. A part of
    /// a name is only matched when capitalised.
    /// </summary>
    public static string Without(string text, IEnumerable<string> names, IEnumerable<string> phones, IEnumerable<string> lines)
    {
        var whole = names.Where(name => name.Trim().Length >= MinPartLength).ToArray();
        foreach (var line in lines.Where(line => line.Trim().Length >= MinPartLength).Concat(whole))
            text = Replaced(text, Words(line), RegexOptions.IgnoreCase);
        foreach (var part in whole.SelectMany(name => name.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries))
            .Where(part => part.Length >= MinPartLength))
            text = Replaced(text, Words(part), RegexOptions.None);
        foreach (var phone in phones.Select(phone => string.Concat(phone.Where(char.IsAsciiDigit)))
            .Where(digits => digits.Length >= PhoneLength))
            text = Replaced(text, Digits(phone[^PhoneLength..]), RegexOptions.None);
        return text;
    }

    /// <summary>
    /// The text without numbers that read as CPR numbers. One that was known or named to its writer, such as a serial, says nothing
    /// of itself to a partner.
    /// </summary>
    public static string WithoutNumbers(string text) => PersonalData.Masked(
        text, [.. PersonalNumbers.In(text).Where(number => TextLeave.None.GroundOf(number) is null)], Mark);

    private static string Replaced(string text, string pattern, RegexOptions options) =>
        Regex.Replace(text, pattern, Mark, options | RegexOptions.CultureInvariant);

    // The genitive counts as the same name.
    private static string Words(string known) =>
        $@"(?<![\p{{L}}\p{{N}}]){string.Join(@"\s+", known.Trim().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))}(?:'?s)?(?![\p{{L}}\p{{N}}])";

    private static string Digits(string digits) =>
        $@"(?:(?:\+|00)45[ .-]?)?(?<![0-9]){string.Join("[ .-]?", digits.ToCharArray())}(?![0-9])";
}
