using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Devices;

/// <summary>
/// When an ordered pick-up is overdue: it is due at the end of the seventh open day after the first on which it may be done.
/// </summary>
public static class PickUpDeadline
{
    /// <summary>Open days of the owning unit, by its working calendar.</summary>
    public const int OpenDays = 7;

    // A unit that is closed for longer than this owes nothing meanwhile.
    private const int MostDays = 400;

    /// <summary>Pick-ups that might have been done from a day before this one are overdue today.</summary>
    /// <param name="calendar">Of the unit that owns the device.</param>
    /// <param name="today">A date of Europe/Copenhagen.</param>
    public static DateOnly OverdueBefore(WorkingCalendar calendar, DateOnly today) =>
        Enumerable.Range(1, MostDays).Select(back => today.AddDays(-back))
            .Where(day => calendar.OpenOn(day).Any()).Skip(OpenDays - 1).FirstOrDefault(today.AddDays(-MostDays));
}
