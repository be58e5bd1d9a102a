using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>
/// Counts wrong passwords in this process's memory. A lock is stored too, and once it has passed the stored count goes on.
/// </summary>
internal sealed class PasswordFailures(int max = PasswordFailures.Max)
{
    private const int Max = 50_000;
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (WrongPasswords Counted, DateTimeOffset At)> counts = [];

    /// <summary>The count under a key.</summary>
    /// <param name="key">What is counted under.</param>
    /// <param name="stored">What the database says of it.</param>
    /// <param name="now">The time.</param>
    public WrongPasswords Of(string key, WrongPasswords stored, DateTimeOffset now)
    {
        lock (gate)
            return Later(key, stored, now);
    }

    /// <summary>
    /// Counts a password that was checked, unless a lock came while it was: then it counts for nothing, right or wrong.
    /// </summary>
    public (WrongPasswords Before, WrongPasswords After) Count(string key, WrongPasswords stored, bool right, DateTimeOffset now)
    {
        lock (gate)
        {
            var before = Later(key, stored, now);
            if (before.IsLocked(now))
                return (before, before);
            if (right)
            {
                counts.Remove(key);
                return (before, WrongPasswords.None);
            }

            var after = before.OneMore(now);
            if (!counts.ContainsKey(key) && counts.Count >= max)
                MakeRoom(now);
            counts[key] = (after, now);
            return (before, after);
        }
    }

    private WrongPasswords Later(string key, WrongPasswords stored, DateTimeOffset now) =>
        counts.TryGetValue(key, out var count) && IsLive(count, now) && count.Counted.Count > stored.Count ? count.Counted : stored;

    private static bool IsLive((WrongPasswords Counted, DateTimeOffset At) count, DateTimeOffset now) =>
        count.Counted.LockedUntil is { } until ? until > now : count.At > now - Remembered;

    private void MakeRoom(DateTimeOffset now)
    {
        var over = counts.Where(count => !IsLive(count.Value, now)).ToArray();
        // A lock that is put out here is still in the database.
        var leaving = over.Length > 0 ? over : [.. counts.OrderBy(count => count.Value.At).Take(1 + (max / 10))];
        foreach (var (key, _) in leaving)
            counts.Remove(key);
    }
}
