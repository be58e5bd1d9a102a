namespace TeleSSL.Tests.House;

/// <summary>Time that stops until a test advances it; timers due by then fire in order.</summary>
public sealed class ManualTime : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    /// <summary>When the next timer is due; null when there is none.</summary>
    public TimeSpan? Next()
    {
        lock (gate)
            return alarms.Count == 0 ? null : alarms.Min(alarm => alarm.Due) - now;
    }

    /// <summary>Waits until a timer is due within this time.</summary>
    public Task IsWaited(TimeSpan atMost) => Waited(wait => wait <= atMost, $"somebody who waits at most {atMost}");

    /// <summary>Waits until a timer is due in exactly this time.</summary>
    public Task IsWaitedExactly(TimeSpan wait) => Waited(other => other == wait, $"somebody who waits {wait}");

    public void Pass(TimeSpan time)
    {
        var until = GetUtcNow() + time;
        while (NextBy(until) is { } alarm)
            alarm.Ring();
        lock (gate)
            now = until;
    }

    private Task Waited(Func<TimeSpan, bool> fits, string what) => Eventually.Is(() =>
    {
        lock (gate)
            return Task.FromResult(alarms.Any(alarm => fits(alarm.Due - now)));
    }, what);

    private Alarm? NextBy(DateTimeOffset until)
    {
        lock (gate)
        {
            var next = alarms.Where(alarm => alarm.Due <= until).MinBy(alarm => alarm.Due);
            if (next is null)
                return null;
            now = next.Due > now ? next.Due : now;
            alarms.Remove(next);
            return next;
        }
    }

    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (period != Timeout.InfiniteTimeSpan)
                throw new NotSupportedException("Nothing here rings twice.");
            lock (time.gate)
            {
                time.alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan)
                    return true;
                Due = time.now + dueTime;
                time.alarms.Add(this);
            }

            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
                time.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
