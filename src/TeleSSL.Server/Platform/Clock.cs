namespace TeleSSL.Server.Platform;

/// <summary>The clock: UTC truncated to microseconds, and the current date in Denmark.</summary>
internal sealed class Clock(TimeProvider time)
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    public DateTimeOffset Now => Cut(time.GetUtcNow());

    public DateOnly Today => DayOf(Now);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);

    public static DateTimeOffset Cut(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
}
