namespace TeleSSL.Domain.Orders.Runs;

/// <summary>The places of stops within their run: those put in order by hand first, then all others by the agreed time.</summary>
public static class RunPlaces
{
    private const long Unordered = 1_000_000;

    /// <summary>The place of a stop that no one has put in order, by the minute of the day at which its time begins.</summary>
    public static long Of(DateTimeOffset from, TimeZoneInfo zone) =>
        Unordered + (long)TimeZoneInfo.ConvertTime(from, zone).TimeOfDay.TotalMinutes;

    /// <summary>All stops of a run in their new order: the named ones first, the others after them as they were.</summary>
    public static IReadOnlyList<Guid> Ordered(IReadOnlyList<Guid> before, IReadOnlyList<Guid> named) =>
        [.. named, .. before.Except(named)];
}

/// <summary>The stops of a run in the order in which they are driven.</summary>
/// <param name="Stops">Ids of its stops, each once. Those that are not named follow as they were.</param>
public sealed record RunOrder(IReadOnlyList<Guid> Stops)
{
    /// <summary>The most stops that can be named.</summary>
    public const int MaxStops = 500;

    /// <summary>None, too many, or one twice.</summary>
    public Refusal? Unusable()
    {
        if (Stops.Count is 0 or > MaxStops)
            return Refusal.Invalid("stops", FieldProblems.Between(1, MaxStops));
        return Stops.GroupBy(stop => stop).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? Refusal.Invalid("stops", FieldProblems.Twice.With("value", twice.Key.ToString()))
            : null;
    }
}
