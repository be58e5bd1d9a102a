using System.Globalization;
using System.Text;
using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>Pages by last change and id; the cursor is the last item returned.</summary>
internal static class TelmaCursor
{
    /// <summary>Null when the cursor is invalid.</summary>
    public static TelmaPage<T>? Page<T>(IEnumerable<T> items, string? cursor, int length, Func<T, (DateTimeOffset At, string Id)> place)
    {
        if (!Read(cursor, out var after))
            return null;
        var rest = items.OrderBy(item => place(item).At).ThenBy(item => place(item).Id, StringComparer.Ordinal)
            .Where(item => after is not { } last || Compare(place(item), last) > 0).Take(length + 1).ToArray();
        return new TelmaPage<T>([.. rest.Take(length)], rest.Length > length ? Write(place(rest[length - 1])) : null);
    }

    private static int Compare((DateTimeOffset At, string Id) one, (DateTimeOffset At, string Id) other) =>
        one.At != other.At ? one.At.CompareTo(other.At) : string.CompareOrdinal(one.Id, other.Id);

    private static string Write((DateTimeOffset At, string Id) place) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{place.At.UtcTicks} {place.Id}"));

    private static bool Read(string? cursor, out (DateTimeOffset, string)? after)
    {
        after = null;
        if (string.IsNullOrEmpty(cursor))
            return true;
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length)
            || Encoding.UTF8.GetString(bytes, 0, length).Split(' ', 2) is not [var ticks, var id]
            || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at > DateTimeOffset.MaxValue.UtcTicks)
            return false;
        after = (new DateTimeOffset(at, TimeSpan.Zero), id);
        return true;
    }
}
