using System.Globalization;
using System.Text;

namespace TeleSSL.Domain.Values;

/// <summary>
/// Which new passwords are too easy to guess: 12 to 200 characters; not a common word with digits and signs around it or in place of
/// letters; not a short piece repeated; without the names of account and organisation. Composition is not asked for (NIST SP 800-63B).
/// </summary>
public static class PasswordRule
{
    /// <summary>Characters.</summary>
    public const int MinLength = 12;

    /// <summary>Characters.</summary>
    public const int MaxLength = 200;

    /// <summary>Of a password there must be as many letters, of a name to be looked for as many characters.</summary>
    private const int MinWord = 4;

    /// <summary>Why the password is refused; null when it may be used.</summary>
    /// <param name="password">The new password.</param>
    /// <param name="common">The <see cref="Core"/> of each common password.</param>
    /// <param name="names">Names of the account and of its organisations; words under four characters are not looked for.</param>
    public static FieldProblem? WhyWeak(string password, IReadOnlySet<string> common, IEnumerable<string> names)
    {
        if (password.Length is < MinLength or > MaxLength)
            return PasswordProblems.Length.With("min", MinLength).With("max", MaxLength);
        if (Repeats(password.ToLowerInvariant()))
            return PasswordProblems.Repeats;
        var core = Core(password);
        if (core.Length < MinWord)
            return PasswordProblems.WithoutLetters;
        if (common.Contains(core))
            return PasswordProblems.Common;
        var plain = Plain(password);
        return names.SelectMany(Words)
            .Any(word => plain.Contains(word, StringComparison.Ordinal) || core.Contains(word, StringComparison.Ordinal))
            ? PasswordProblems.WithName
            : null;
    }

    /// <summary>
    /// What is left of a password for comparing: lower case, without digits and signs around it, digits and signs within it as the letters
    /// they are used for (<c>P@ssw0rd2024!</c> is <c>password</c>), and letters only.
    /// </summary>
    public static string Core(string password)
    {
        var text = Spelt(password);
        var (first, last) = (0, text.Length);
        while (first < last && !char.IsLetter(text[first]))
            first++;
        while (last > first && !char.IsLetter(text[last - 1]))
            last--;
        return string.Concat(text[first..last].Select(Letter).Where(char.IsLetter));
    }

    private static IEnumerable<string> Words(string name) =>
        Spelt(name).Split([' ', '-', '.', '/', ','], StringSplitOptions.RemoveEmptyEntries).Append(name).Select(Plain)
            .Where(word => word.Length >= MinWord);

    private static string Plain(string text) => string.Concat(Spelt(text).Where(char.IsLetterOrDigit));

    private static bool Repeats(string text) =>
        Enumerable.Range(1, text.Length / 2).Any(length => text.AsSpan(length).SequenceEqual(text.AsSpan(0, text.Length - length)));

    private static string Spelt(string text)
    {
        var spelt = new StringBuilder(text.Length);
        foreach (var character in text.ToLower(CultureInfo.InvariantCulture))
            _ = character switch
            {
                'æ' => spelt.Append("ae"),
                'ø' => spelt.Append("oe"),
                'å' => spelt.Append("aa"),
                _ => spelt.Append(character),
            };
        return spelt.ToString();
    }

    private static char Letter(char character) => character switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => character,
    };
}
