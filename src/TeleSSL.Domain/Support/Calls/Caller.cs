using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Calls;

/// <summary>
/// The caller, as reported by the telephone system. A call is never refused for its number: an unreadable one is not looked up.
/// </summary>
/// <param name="Number">What is known of it.</param>
/// <param name="Phone">The number, if there is one.</param>
public sealed record Caller(CallNumber Number, Phone? Phone)
{
    // Networks that can only send digits spell these words on a keypad (ITU-T E.161), such as 266696687 for anonymous.
    private static readonly HashSet<string> SpelledWords =
        [.. ((string[])["anonymous", "restricted", "unavailable", "unknown", "private", "blocked"]).Select(OnKeypad)];

    /// <summary>
    /// Reads a number as <see cref="CallParty"/> does. A word without digits, whatever it is, means that the number is withheld, and so
    /// do zeros alone.
    /// </summary>
    public static Caller Of(string? from)
    {
        var number = CallParty.NumberIn(from);
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (digits.Length == 0 || number.All(c => c == '0') || SpelledWords.Contains(digits))
            return new Caller(CallNumber.Withheld, null);
        return CallParty.PhoneIn(from) is { } phone
            ? new Caller(CallNumber.Given, phone)
            : new Caller(CallNumber.Unreadable, null);
    }

    private static string OnKeypad(string word) => string.Concat(word.Select(letter => letter switch
    {
        <= 'c' => '2',
        <= 'f' => '3',
        <= 'i' => '4',
        <= 'l' => '5',
        <= 'o' => '6',
        <= 's' => '7',
        <= 'v' => '8',
        _ => '9',
    }));
}
