using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What of an order the holder of its ticket wants to know.</summary>
public enum OrderNews
{
    /// <summary>The last of its lines is done.</summary>
    Completed,

    /// <summary>A try to deliver failed.</summary>
    Failed,

    /// <summary>A device was handed over.</summary>
    Delivered,

    /// <summary>A device has left the store.</summary>
    Dispatched,

    /// <summary>There is a device for a line that waited for one.</summary>
    InStock,

    /// <summary>It was cancelled.</summary>
    Cancelled,
}

/// <summary>Tells an open ticket that an order that came from it moved. It is not a user's step, and is never refused.</summary>
public static class OrderMove
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "ticket.order-moved";

    /// <summary>
    /// The ticket with the move as an answer to look at, and the next version. Null for a ticket that is over, and when its assignee moved
    /// the order.
    /// </summary>
    public static TicketEntry? Follow(Ticket ticket, Stamp stamp) => ticket.IsOver || ticket.Assignee == stamp.Actor
        ? null
        : new TicketEntry(
            ticket,
            ticket with
            {
                Version = ticket.Version + 1,
                Answered = Answered.With(ticket.Answered, AnsweredBy.Order, stamp.OccurredAt),
            },
            Key);

    /// <summary>What a change of an order is about; null when it is nothing to tell.</summary>
    public static OrderNews? Of(OrderChange change)
    {
        if (change.Before is not { } before)
            return null;
        if (change.After.State != before.State && change.After.State is OrderState.Completed or OrderState.Cancelled)
            return change.After.State == OrderState.Completed ? OrderNews.Completed : OrderNews.Cancelled;
        return change.After.Lines.Where(line => line.IsOut)
            .Select(line => Of(before.Line(line.Number)!, line)).FirstOrDefault(news => news is not null);
    }

    /// <summary>Why the order is where it is, for a failed try.</summary>
    public static OrderReason? ReasonOf(OrderChange change) =>
        change.After.Lines.FirstOrDefault(line => line.State == LineState.Failed && line != change.Before?.Line(line.Number))?.Reason;

    private static OrderNews? Of(OrderLine before, OrderLine after) =>
        before.State == after.State ? (after.IsWoken && !before.IsWoken ? OrderNews.InStock : null)
        : after.State switch
        {
            LineState.Failed => OrderNews.Failed,
            LineState.Delivered => OrderNews.Delivered,
            LineState.InTransit => OrderNews.Dispatched,
            LineState.Picked when before.IsMissing && !before.IsWoken => OrderNews.InStock,
            _ => null,
        };
}
