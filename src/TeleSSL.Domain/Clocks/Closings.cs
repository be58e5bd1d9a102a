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

    /// <summary>Closed from an instant until an opening, with the names of holidays and other closed days between.</summary>
    public static ClockStep Closed(this OpeningHours hours, DateTimeOffset from, DateTimeOffset until)
    {
        var names = new List<string>();
        for (var (day, last) = (hours.DayOf(from), hours.DayOf(until)); day <= last; day = day.AddDays(1))
            if (hours.Calendar.WhyClosed(day) is { } name && !names.Contains(name))
                names.Add(name);
        var why = names.Count == 0 ? "" : $" ({string.Join(", ", names)})";
        return new ClockStep(from, StepKind.Closed, $"{hours.Zone.SayTime(from)} closed until {hours.Zone.SayNear(until, from)}{why}");
    }
}
