using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Partners.Fut;

/// <summary>What of a line's past decides how it is to read at FUT.</summary>
/// <param name="IsPlannedAgain">A time was agreed after the last try failed.</param>
/// <param name="LeftAt">When it last left, or was done without a plan.</param>
public readonly record struct FutLinePast(bool IsPlannedAgain, DateTimeOffset LeftAt);

/// <summary>How an order of ours and its lines are to read at FUT.</summary>
public static class FutAims
{
    /// <summary>The reason code for what FUT has no code of its own for.</summary>
    public const string Other = "other";

    /// <summary>The status that we send of the order itself: <c>accepted</c>, <c>rejected</c> or <c>cancelled</c>; null before that.</summary>
    public static string? Of(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.State switch
        {
            OrderState.Received => null,
            OrderState.Rejected => "rejected",
            OrderState.Cancelled => "cancelled",
            _ => "accepted",
        };
    }

    /// <summary>How a line is to read.</summary>
    /// <param name="line">Ours.</param>
    /// <param name="kind">FUT's kind of it.</param>
    /// <param name="past">What happened to it before.</param>
    public static FutLineAim Of(OrderLine line, FutLineKind kind, FutLinePast past)
    {
        ArgumentNullException.ThrowIfNull(line);
        var status = StatusOf(line, kind, past);
        var hasReason = status is "failed" or "rejected" or "cancelled";
        return new FutLineAim(status, line.From, line.To, hasReason ? ReasonOf(line.Reason) : null, past.LeftAt);
    }

    /// <summary>FUT's reason code, in whose table it is; <see cref="Other"/> where it has none.</summary>
    public static string ReasonOf(OrderReason? reason) =>
        reason is { } known && FutStatusTable.BuiltIn.Reasons.ContainsKey(known.Kebab()) ? known.Kebab() : Other;

    // A device that was lost was never fetched.
    private static string StatusOf(OrderLine line, FutLineKind kind, FutLinePast past) => line.State switch
    {
        LineState.Open => "accepted",
        LineState.Planned or LineState.Picked => line.From is null ? "accepted" : "planned",
        LineState.InTransit or LineState.Delivered when kind is FutLineKind.Service => "planned",
        LineState.InTransit => "in-transit",
        LineState.Failed => past.IsPlannedAgain ? "planned" : "failed",
        LineState.Delivered => "delivered",
        LineState.Completed when line is { Direction: LineDirection.Home, Kind: LineKind.Device, Reason: OrderReason.Lost } => "cancelled",
        LineState.Completed => "completed",
        LineState.Rejected => "rejected",
        _ => "cancelled",
    };
}
