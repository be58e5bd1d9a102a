namespace TeleSSL.Domain.Orders;

/// <summary>A notification about the clock of an order, sent once for each due time.</summary>
/// <param name="Overdue">Its due time has passed; otherwise only the last open day is left.</param>
/// <param name="DueAt">The due time.</param>
public sealed record OrderWarning(bool Overdue, DateTimeOffset DueAt);

/// <summary>Which notifications about the clock of an order are due, and when to look again. Pure.</summary>
public static class OrderWatch
{
    /// <summary>The name in the journal of an order with only the last open day left.</summary>
    public const string DueSoon = "order.due-soon";

    /// <summary>The name in the journal of an order whose due time has passed.</summary>
    public const string Overdue = "order.overdue";

    /// <summary>Those that are due at an instant and have not been sent.</summary>
    /// <param name="order">The order.</param>
    /// <param name="clock">Its clock while it runs.</param>
    /// <param name="now">The instant.</param>
    public static IReadOnlyList<OrderWarning> Due(Order order, OrderReading? clock, DateTimeOffset now) =>
        [.. Left(order, clock).Where(one => one.At <= now).Select(one => one.Warning)];

    /// <summary>When the next is due if nothing happens before; null when there is none.</summary>
    public static DateTimeOffset? Next(Order order, OrderReading? clock) => Left(order, clock).Min(one => (DateTimeOffset?)one.At);

    /// <summary>The order with these sent.</summary>
    public static OrderChange Warned(Order order, IReadOnlyList<OrderWarning> warnings) => new(
        order,
        order with { Revision = order.Revision + 1, Warnings = [.. order.Warnings, .. warnings] },
        warnings.Any(warning => warning.Overdue) ? Overdue : DueSoon);

    private static IEnumerable<(DateTimeOffset At, OrderWarning Warning)> Left(Order order, OrderReading? clock) =>
        All(clock).Where(one => !order.Warnings.Contains(one.Warning));

    private static IEnumerable<(DateTimeOffset At, OrderWarning Warning)> All(OrderReading? clock)
    {
        if (clock?.DueAt is not { } due)
            yield break;
        if (clock.SoonAt is { } soon)
            yield return (soon, new OrderWarning(false, due));
        yield return (due, new OrderWarning(true, due));
    }
}
