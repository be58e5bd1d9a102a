using System.Text.RegularExpressions;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The sequences that colour a device's log in a terminal (ECMA-48, 5.4 and 8.3).</summary>
public static partial class AnsiEscapes
{
    /// <summary>What each starts with.</summary>
    public const char Escape = '\u001B';

    /// <summary>The text without them, so that what they cut in two can be found.</summary>
    public static string Without(string text) => text.Contains(Escape) ? Sequence().Replace(text, "") : text;

    [GeneratedRegex(@"\e(?:\[[0-?]*[ -/]*[@-~]|[ -/]*[0-~])?", RegexOptions.CultureInvariant)]
    private static partial Regex Sequence();
}
