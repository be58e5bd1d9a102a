namespace TeleSSL.Domain.Clocks;

/// <summary>Converts local time to instants and back, also on the two nights the clocks change.</summary>
internal static class LocalTime
{
    /// <summary>
    /// The instant of a local time, UTC. An ambiguous time means its first occurrence; a skipped time means the instant
    /// the clocks jump over it, so that adjacent intervals neither overlap nor leave a gap.
    /// </summary>
    public static DateTimeOffset Instant(this TimeZoneInfo zone, DateOnly day, int minutes)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The local time of an instant.</summary>
    public static DateTime Local(this TimeZoneInfo zone, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
}
