namespace TeleSSL.Domain.Clocks;

/// <summary>The periods in which a working-time clock does not count.</summary>
internal static class Closings
{
    /// <summary>A step for every closed period in <c>[from, to)</c>, e.g. <c>16:00 closed until Tue 08:00</c>.</summary>
    public static IEnumerable<ClockStep> Steps(this OpeningHours hours, DateTimeOffset from, DateTimeOffset to)
    {
        var closing = from;
        foreach (var open in hours.From(from))
        {
            if (closing >= to)
                yield break;
            if (closing < open.Start)
                yield return hours.Closed(closing, open.Start);
            closing = open.End;
        }
    }

    /// <summary>Closed from an instant until an opening, with the holidays and other closed days between, each name once.</summary>
    public static ClockStep Closed(this OpeningHours hours, DateTimeOffset from, DateTimeOffset until)
    {
        var days = new List<ClosedOn>();
        for (var (day, last) = (hours.DayOf(from), hours.DayOf(until)); day <= last; day = day.AddDays(1))
            if (hours.Calendar.ClosedOn(day) is { } closed && days.All(known => known.Said != closed.Said))
                days.Add(closed);
        var reason = (days.Count == 0 ? ClockReasons.Closed : ClockReasons.ClosedForDays.With(days))
            .With("closesAt", from, hours.Zone.SayTime(from)).With("opensAt", until, hours.Zone.SayNear(until, from));
        return new ClockStep(from, StepKind.Closed, reason);
    }
}
