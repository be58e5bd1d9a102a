using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Orders;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>A line's past, from its order's journal.</summary>
internal static class FutLinePasts
{
    /// <summary>What happened to a line, by the order after each of its changes.</summary>
    public static FutLinePast Of(OrderLine line, IReadOnlyList<OrderMoment> moments)
    {
        var (leftAt, failedAt, plannedAt, before) = (default(DateTimeOffset), -1, -1, (OrderLine?)null);
        foreach (var (number, moment) in moments.Index())
            if (moment.After.Line(line.Number) is { } after)
            {
                if (after.State == LineState.Failed && before?.State != LineState.Failed)
                    failedAt = number;
                if (after.From is not null && (before?.From, before?.To) != (after.From, after.To))
                    plannedAt = number;
                if (after.State != before?.State && after.State is LineState.InTransit or LineState.Completed
                    && before?.State is not (LineState.Delivered or LineState.InTransit))
                    leftAt = moment.At;
                before = after;
            }

        return new FutLinePast(plannedAt > failedAt, leftAt);
    }
}
