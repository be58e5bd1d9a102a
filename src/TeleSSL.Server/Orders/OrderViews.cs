using TeleSSL.Contracts;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Orders;

/// <summary>Reads one order.</summary>
internal sealed class OrderViews(Db db, SightReader sights, Notes notes, Clock clock)
{
    public const string Columns =
        "o.id AS Id, o.state AS State, o.due_at AS DueAt, o.soon_at AS SoonAt, o.paused_until AS PausedUntil, o.pick_due AS PickDue";

    /// <summary>As it is, or right after the step that made it a version; null when the viewer does not see it.</summary>
    public Task<OrderAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct, int? version = null) => db.Read(async query =>
    {
        var sight = await sights.Of(viewer, query);
        if (await Seen(query, id, sight) is not { } row)
            return null;
        var moment = version is { } asOf ? await OrderJournal.Of(query, id, asOf) : new OrderMoment(row.Order, clock.Now);
        if (moment is not { After: var order })
            return null;
        var contact = order.Contact is { } note ? await notes.Open(query, note) : null;
        var mark = OrderMark.Of(OrderClock.Running(order, sight.Catalogue));
        return OrderAnswers.Whole(moment, mark, sight, contact, await LineDevices.Of(query, order));
    }, ct);

    /// <summary>Its clocks; null when the viewer does not see it.</summary>
    public Task<OrderClockAnswer[]?> Clocks(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var sight = await sights.Of(viewer, query);
        if (await Seen(query, id, sight) is not { Order: var order })
            return null;
        var doneAt = OrderClock.IsDone(order) ? await OrderJournal.DoneAt(query, id) : null;
        return OrderClockAnswers.Of(order, sight.Catalogue, doneAt, clock.Now);
    }, ct);

    private static async Task<Found?> Seen(Query query, Guid id, Sight sight)
    {
        var parameters = new Parameters(new { id });
        return await query.Find<Found>(
            $"SELECT {Columns} FROM ssl_order o WHERE o.id = @id AND {sight.Orders.OfOrders(parameters)}", parameters);
    }

    internal sealed record Found
    {
        public required Guid Id { get; init; }

        public required string State { get; init; }

        public DateTimeOffset? DueAt { get; init; }

        public DateTimeOffset? SoonAt { get; init; }

        public DateTimeOffset? PausedUntil { get; init; }

        public long? PickDue { get; init; }

        private Order? parsed;

        public Order Order => parsed ??= OrderRow.Parse(State);

        public OrderAnswer Short(DateTimeOffset now) => OrderAnswers.Short(Order, new OrderMark(DueAt, SoonAt, PausedUntil), now);
    }
}
