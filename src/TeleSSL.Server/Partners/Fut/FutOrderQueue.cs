using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>Queues, for each change of an order that came from FUT, a message that says how the order is by then.</summary>
internal sealed class FutOrderQueue(OutboxWriter outbox, FutOptions options) : IOrderFollower
{
    private const string Kind = "order";

    public async Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp)
    {
        if (options.IsOn && IsNews(change) && await FutOrders.ByOrder(tx, change.After.Id) is not null)
            await Put(tx, change.After.Id, stamp.At);
        return null;
    }

    /// <summary>Queues one for an order that we hold of FUT, whether or not it became one of ours.</summary>
    public Task Put(Tx tx, Guid order, DateTimeOffset at) => outbox.Put(
        tx, new OutboxMessage { Partner = FutModule.Name, Kind = Kind, SubjectKind = OrderJournal.Subject, SubjectId = order, Round = 1 }, at);

    private static bool IsNews(OrderChange change) => change.Before is { } before
        && (before.State != change.After.State || !Told(before).SequenceEqual(Told(change.After)));

    private static IEnumerable<object> Told(Order order) =>
        order.Lines.Select(line => (line.Number, line.State, line.From, line.To, line.Reason, line.Device) as object);
}
