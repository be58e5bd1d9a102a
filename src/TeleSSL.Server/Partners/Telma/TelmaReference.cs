using System.Globalization;
using System.Text.RegularExpressions;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Our reference at Telma: the ticket number and the escalation round.</summary>
internal static partial class TelmaReference
{
    public static string Of(long number, int round) => string.Create(CultureInfo.InvariantCulture, $"T{number}-{round}");

    /// <summary>Null when it is not one of our references.</summary>
    public static (long Number, int Round)? Parse(string text) =>
        Form().Match(text) is { Success: true } match
        && long.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var round)
            ? (number, round)
            : null;

    [GeneratedRegex(@"\AT([0-9]{1,19})-([0-9]{1,10})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
