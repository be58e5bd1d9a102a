using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Clocks;

/// <summary>An opening interval of the week: <c>[Open, Close)</c> in local time.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Open">The first minute.</param>
/// <param name="Close">The first minute it is closed again; later than <paramref name="Open"/>.</param>
public sealed record Opening(DayOfWeek Day, TimeOfDay Open, TimeOfDay Close);

/// <summary>The opening hours of a week, valid from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it is no longer valid; null while open-ended.</param>
/// <param name="Openings">A day may have several; a day without any is closed.</param>
public sealed record Week(DateOnly From, DateOnly? To, IReadOnlyList<Opening> Openings) : IDated
{
    /// <summary>Monday to Thursday 08:00-16:00, Friday 08:00-15:30; valid for all dates.</summary>
    public static readonly Week Default = new(DateOnly.MinValue, null,
    [
        .. Enumerable.Range((int)DayOfWeek.Monday, 4).Select(day => new Opening((DayOfWeek)day, new("08:00"), new("16:00"))),
        new Opening(DayOfWeek.Friday, new("08:00"), new("15:30")),
    ]);
}

/// <summary>A holiday that is observed every year in which its day is within the dates.</summary>
/// <param name="Holiday">Which.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it is no longer valid; null while open-ended.</param>
public sealed record KeptHoliday(Holiday Holiday, DateOnly From, DateOnly? To = null) : IDated
{
    /// <summary>All of them, for all dates.</summary>
    public static readonly IReadOnlyList<KeptHoliday> Default =
        [.. Enum.GetValues<Holiday>().Select(holiday => new KeptHoliday(holiday, DateOnly.MinValue))];
}

/// <summary>An individual day on which the desk is closed.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Why, as shown in clock steps, e.g. <c>Move to the new office</c>.</param>
public sealed record ClosedDay(DateOnly Day, Label Name);

/// <summary>Additional opening hours on one day, which may be a closed day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Open">The first minute.</param>
/// <param name="Close">The first minute it is closed again; later than <paramref name="Open"/>.</param>
public sealed record ExtraOpening(DateOnly Day, TimeOfDay Open, TimeOfDay Close);
