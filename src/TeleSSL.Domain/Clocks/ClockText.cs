using System.Globalization;

namespace TeleSSL.Domain.Clocks;

/// <summary>Formats amounts and times for steps, in English and local time.</summary>
internal static class ClockText
{
    /// <summary>E.g. <c>16 h</c>, <c>1 h 10 min</c>, <c>45 s</c>; less than a second is left out.</summary>
    public static string Say(this TimeSpan amount)
    {
        var parts = new[] { (Number: (long)amount.TotalHours, "h"), (amount.Minutes, "min"), (amount.Seconds, "s") }
            .Where(part => part.Number != 0).Select(part => $"{part.Number} {part.Item2}").ToArray();
        return parts.Length == 0 ? "0 min" : string.Join(' ', parts);
    }

    /// <summary>E.g. <c>wall clock</c>.</summary>
    public static string Say(this ClockLine line) => line.Kebab().Replace('-', ' ');

    /// <summary>E.g. <c>Tue 24 Nov 10:20</c>; with seconds when not zero.</summary>
    public static string Say(this TimeZoneInfo zone, DateTimeOffset at) => zone.Text(at, "ddd d MMM ");

    /// <summary>E.g. <c>16:00</c>.</summary>
    public static string SayTime(this TimeZoneInfo zone, DateTimeOffset at) => zone.Text(at, "");

    /// <summary>E.g. <c>Tue 08:00</c>; with the date when it is more than a weekend away from <paramref name="from"/>.</summary>
    public static string SayNear(this TimeZoneInfo zone, DateTimeOffset at, DateTimeOffset from) =>
        zone.Text(at, zone.Local(at).Date - zone.Local(from).Date <= TimeSpan.FromDays(3) ? "ddd " : "ddd d MMM ");

    private static string Text(this TimeZoneInfo zone, DateTimeOffset at, string date)
    {
        var local = zone.Local(at);
        return local.ToString($"{date}HH:mm{(local.Second == 0 ? "" : ":ss")}", CultureInfo.InvariantCulture);
    }
}
