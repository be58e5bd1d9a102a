using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Clocks;

/// <summary>A time of the week at which the desk is open: <c>[Open, Close)</c> in local time.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Open">The first minute.</param>
/// <param name="Close">The first minute it is closed again; later than <paramref name="Open"/>.</param>
public sealed record Opening(DayOfWeek Day, TimeOfDay Open, TimeOfDay Close);

/// <summary>The openings of a week, from a day on.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it no longer holds; null while open.</param>
/// <param name="Openings">Several a day are allowed; a day without any is closed.</param>
public sealed record Week(DateOnly From, DateOnly? To, IReadOnlyList<Opening> Openings) : IDated
{
    /// <summary>Monday to Thursday 08:00-16:00, Friday 08:00-15:30; holds for all dates.</summary>
    public static readonly Week Default = new(DateOnly.MinValue, null,
    [
        .. Enumerable.Range((int)DayOfWeek.Monday, 4).Select(day => new Opening((DayOfWeek)day, new("08:00"), new("16:00"))),
        new Opening(DayOfWeek.Friday, new("08:00"), new("15:30")),
    ]);
}

/// <summary>A holiday that is kept, every year that its day is within the dates.</summary>
/// <param name="Holiday">Which.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day it no longer holds; null while open.</param>
public sealed record KeptHoliday(Holiday Holiday, DateOnly From, DateOnly? To = null) : IDated
{
    /// <summary>All of them, for all dates.</summary>
    public static readonly IReadOnlyList<KeptHoliday> Default =
        [.. Enum.GetValues<Holiday>().Select(holiday => new KeptHoliday(holiday, DateOnly.MinValue))];
}

/// <summary>A day on which the desk is closed for a reason of its own.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">Why, as a step says it, e.g. <c>Move to the new office</c>.</param>
public sealed record ClosedDay(DateOnly Day, Label Name);

/// <summary>Time at which the desk is open on one day besides its week; also on a closed day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Open">The first minute.</param>
/// <param name="Close">The first minute it is closed again; later than <paramref name="Open"/>.</param>
public sealed record ExtraOpening(DateOnly Day, TimeOfDay Open, TimeOfDay Close);
