namespace TeleSSL.Domain.Orders.Runs;

/// <summary>A window with room for a stop.</summary>
/// <param name="From">When it begins.</param>
/// <param name="To">When it ends.</param>
/// <param name="Carrier">Code of who carries.</param>
/// <param name="Vehicle">Code of the vehicle; empty when none is named.</param>
/// <param name="Free">How many stops it still takes.</param>
public sealed record RunSlot(DateTimeOffset From, DateTimeOffset To, string Carrier, string Vehicle, int Free);

/// <summary>A stop that is on a run already.</summary>
/// <param name="Key">The run.</param>
/// <param name="From">Since when it is expected.</param>
/// <param name="To">Until when.</param>
public sealed record TakenStop(RunKey Key, DateTimeOffset From, DateTimeOffset To);

/// <summary>Where a citizen's stop still fits.</summary>
/// <param name="Carriers">Those of whom it is known how much they can do; others take any number of stops.</param>
/// <param name="Slots">What has room, earliest first.</param>
public sealed record RunRoom(IReadOnlySet<string> Carriers, IReadOnlyList<RunSlot> Slots)
{
    /// <summary>How many days ahead room is looked for.</summary>
    public const int Days = 60;

    /// <summary>The room of a unit's vehicles from a day on.</summary>
    /// <param name="all">All that was ever said of the unit's vehicles.</param>
    /// <param name="taken">The stops of other citizens.</param>
    /// <param name="postalCode">The citizen's.</param>
    /// <param name="first">The first day.</param>
    /// <param name="now">The present.</param>
    /// <param name="zone">Europe/Copenhagen.</param>
    public static RunRoom Of(
        IReadOnlyList<RunCapacity> all, IReadOnlyList<TakenStop> taken, string? postalCode, DateOnly first, DateTimeOffset now,
        TimeZoneInfo zone)
    {
        var byRun = taken.ToLookup(stop => stop.Key);
        var slots =
            from day in Enumerable.Range(0, Days).Select(first.AddDays)
            from capacity in InForce(all, day)
            where capacity.Covers(postalCode)
            from window in capacity.On(day, zone)
            where capacity.IsOpen(day, window.To, now, zone) && now < window.To
            let key = new RunKey(capacity.Unit.Value, day, capacity.Carrier.Value, capacity.Vehicle?.Value ?? "")
            let free = window.Stops - byRun[key].Count(stop => stop.From < window.To && window.From < stop.To)
            where free > 0
            orderby window.From, key.Carrier, key.Vehicle
            select new RunSlot(window.From, window.To, key.Carrier, key.Vehicle, free);
        return new RunRoom(all.Select(one => one.Carrier.Value).ToHashSet(), [.. slots]);
    }

    /// <summary><c>no-room</c>, with the next window that has some; null when the time fits, or nothing is known of the carrier.</summary>
    public Refusal? WhyNot(Plan plan)
    {
        if (!Carriers.Contains(plan.Carrier.Value))
            return null;
        var own = Slots.Where(slot => slot.Carrier == plan.Carrier.Value).ToArray();
        var vehicle = plan.Vehicle?.Value ?? "";
        if (own.Any(slot => slot.Vehicle == vehicle && slot.From <= plan.From && plan.To <= slot.To))
            return null;
        return (own.FirstOrDefault(slot => slot.To > plan.From) ?? own.FirstOrDefault()) is { } next
            ? RunRefusals.NoRoom.With("carrier", plan.Carrier.Value).With("next", Text(next.From)).With("nextTo", Text(next.To))
                .With("nextVehicle", next.Vehicle)
            : RunRefusals.NoRoom.With("carrier", plan.Carrier.Value).With("next", "none");
    }

    private static IEnumerable<RunCapacity> InForce(IEnumerable<RunCapacity> all, DateOnly day) =>
        from one in all
        where one.From <= day
        group one by (one.Carrier, one.Vehicle) into vehicle
        select vehicle.MaxBy(one => one.From)!;

    private static string Text(DateTimeOffset at) => at.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}
