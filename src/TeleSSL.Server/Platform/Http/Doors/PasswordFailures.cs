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
    private readonly Dictionary<string, Counted> counts = [];

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
    public PasswordCount Count(string key, WrongPasswords stored, bool right, DateTimeOffset now)
    {
        lock (gate)
        {
            var before = Later(key, stored, now);
            if (before.IsLocked(now))
                return new(before, before, false);
            var known = counts.GetValueOrDefault(key);
            if (right && known is null && stored.Count == 0)
                return new(before, before, false);
            var after = right ? WrongPasswords.None : before.OneMore(now);
            if (known is null && counts.Count >= max)
                MakeRoom(now);
            counts[key] = new(after, now, right ? now : known?.RightAt);
            return new(before, after, right && (stored.Count > 0 || known?.Wrong.LockedUntil is not null));
        }
    }

    private WrongPasswords Later(string key, WrongPasswords stored, DateTimeOffset now)
    {
        if (!counts.TryGetValue(key, out var count))
            return stored;
        // What is stored may be about to be deleted.
        if (stored.LockedUntil <= count.RightAt)
            stored = WrongPasswords.None;
        return count.IsLive(now) && count.Wrong.Count > stored.Count ? count.Wrong : stored;
    }

    private void MakeRoom(DateTimeOffset now)
    {
        var over = counts.Where(count => !count.Value.IsLive(now)).ToArray();
        // A lock that is put out here is still in the database.
        var leaving = over.Length > 0 ? over : [.. counts.OrderBy(count => count.Value.At).Take(1 + (max / 10))];
        foreach (var (key, _) in leaving)
            counts.Remove(key);
    }

    private sealed record Counted(WrongPasswords Wrong, DateTimeOffset At, DateTimeOffset? RightAt)
    {
        public bool IsLive(DateTimeOffset now) => Wrong.LockedUntil is { } until ? until > now : At > now - Remembered;
    }
}
