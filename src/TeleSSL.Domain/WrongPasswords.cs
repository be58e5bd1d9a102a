namespace TeleSSL.Domain;

/// <summary>Wrong passwords since the last right one, counted under one name, and the lock they led to.</summary>
/// <param name="Count">How many there were.</param>
/// <param name="LockedUntil">When the last lock ends or ended; null before the first.</param>
public sealed record WrongPasswords(int Count, DateTimeOffset? LockedUntil)
{
    /// <summary>The wrong password that locks the name for the first time.</summary>
    public const int UntilLock = 5;

    private static readonly TimeSpan FirstLock = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MaxLock = TimeSpan.FromMinutes(15);

    /// <summary>Before the first wrong password.</summary>
    public static readonly WrongPasswords None = new(0, null);

    /// <summary>Whether no password is looked at now.</summary>
    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    /// <summary>
    /// After one more wrong password. The fifth locks for a minute, and each after it for twice as long as the one before, up to a
    /// quarter of an hour.
    /// </summary>
    public WrongPasswords OneMore(DateTimeOffset now)
    {
        var count = Math.Min(Count, int.MaxValue - 1) + 1;
        var doubled = FirstLock.Ticks << Math.Clamp(count - UntilLock, 0, 10);
        return new(count, count < UntilLock ? null : now + TimeSpan.FromTicks(Math.Min(MaxLock.Ticks, doubled)));
    }
}
