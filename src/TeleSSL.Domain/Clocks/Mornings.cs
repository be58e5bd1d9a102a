namespace TeleSSL.Domain.Clocks;

/// <summary>When those who come next have had time to look: what a shift hands over is due before.</summary>
public static class Mornings
{
    private const int Nine = 9 * 60;

    /// <summary>
    /// 9.00 local time on the first working day that has not begun: before the desk opens that is today, afterwards the next day on
    /// which it opens. Null when it never opens again.
    /// </summary>
    public static DateTimeOffset? NextMorning(this OpeningHours hours, DateTimeOffset now)
    {
        for (var day = hours.DayOf(now); hours.NextOpening(hours.Midnight(day)) is { } opening; day = hours.DayOf(opening).AddDays(1))
            if (opening > now && hours.Zone.Instant(hours.DayOf(opening), Nine) is var morning && morning > now)
                return morning;
        return null;
    }
}
