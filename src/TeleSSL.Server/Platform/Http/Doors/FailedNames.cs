namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>
/// The names at which sign-ins from each address failed in the last ten minutes. Too many close the door to the address for ten
/// minutes. The framework's limiters count calls, and cannot count distinct names.
/// </summary>
internal sealed class FailedNames(int maxAddresses = FailedNames.MaxAddresses)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private const int MaxAddresses = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Caller> callers = [];

    /// <summary>Until when the address is refused; null when it is not.</summary>
    public DateTimeOffset? ClosedUntil(string address, DateTimeOffset now)
    {
        lock (gate)
            return callers.TryGetValue(address, out var caller) && caller.ClosedUntil > now ? caller.ClosedUntil : null;
    }

    /// <summary>Counts a failure. True when it closes the door to the address, so once in a window.</summary>
    public bool Fail(string address, string name, int limit, DateTimeOffset now)
    {
        lock (gate)
        {
            var caller = CallerAt(address, now);
            if (caller.ClosedUntil > now)
                return false;
            caller.Names[name] = caller.LastFailed = now;
            foreach (var (old, _) in caller.Names.Where(failed => failed.Value <= now - Window).ToArray())
                caller.Names.Remove(old);
            if (caller.Names.Count < limit)
                return false;
            caller.ClosedUntil = now + Window;
            caller.Names.Clear();
            return true;
        }
    }

    /// <summary>Someone who mistyped and then got it right does not count.</summary>
    public void Forgive(string address, string name)
    {
        lock (gate)
            if (callers.TryGetValue(address, out var caller))
                caller.Names.Remove(name);
    }

    private Caller CallerAt(string address, DateTimeOffset now)
    {
        if (callers.TryGetValue(address, out var caller))
            return caller;
        if (callers.Count >= maxAddresses)
            MakeRoom(now);
        return callers[address] = new Caller();
    }

    private void MakeRoom(DateTimeOffset now)
    {
        var idle = callers.Where(at => at.Value.LastFailed <= now - Window && !(at.Value.ClosedUntil > now)).ToArray();
        // Those that are closed go last.
        var leaving = idle.Length > 0
            ? idle
            : [.. callers.OrderBy(at => at.Value.ClosedUntil ?? default).ThenBy(at => at.Value.LastFailed).Take(1 + (maxAddresses / 10))];
        foreach (var (address, _) in leaving)
            callers.Remove(address);
    }

    private sealed class Caller
    {
        public Dictionary<string, DateTimeOffset> Names { get; } = [];

        public DateTimeOffset LastFailed { get; set; }

        public DateTimeOffset? ClosedUntil { get; set; }
    }
}
