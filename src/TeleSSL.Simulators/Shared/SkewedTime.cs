namespace TeleSSL.Simulators.Shared;

/// <summary>A clock with a settable skew; its timers run at the real rate.</summary>
internal sealed class SkewedTime(TimeProvider right) : TimeProvider
{
    public TimeSpan Off { get; set; }

    public override long TimestampFrequency => right.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => right.GetUtcNow() + Off;

    public override long GetTimestamp() => right.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        right.CreateTimer(callback, state, dueTime, period);
}
