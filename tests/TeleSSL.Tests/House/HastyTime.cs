namespace TeleSSL.Tests.House;

/// <summary>The real time, with some waits shortened.</summary>
public sealed class HastyTime(Func<TimeSpan, bool> which) : TimeProvider
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, which(dueTime) ? Soon : dueTime, which(period) ? Soon : period);
}
