using TeleSSL.Contracts;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Orders;

/// <summary>Reads one order.</summary>
internal sealed class OrderViews(Db db, SightReader sights, Notes notes)
{
    public const string Columns = "o.id AS Id, o.state AS State, o.due_at AS DueAt, o.pick_due AS PickDue";

    /// <summary>As it is, or right after the step that made it a version; null when the viewer does not see it.</summary>
    public Task<OrderAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct, int? version = null) => db.Read(async query =>
    {
        var parameters = new Parameters(new { id });
        var sight = await sights.Of(viewer, query);
        var sql = $"SELECT {Columns} FROM ssl_order o WHERE o.id = @id AND {sight.Orders.OfOrders(parameters)}";
        if (await query.Find<Found>(sql, parameters) is not { } row)
            return null;
        var order = version is { } asOf ? await OrderJournal.Of(query, id, asOf) : row.Order;
        if (order is null)
            return null;
        var contact = order.Contact is { } note ? await notes.Open(query, note) : null;
        return OrderAnswers.Whole(
            order, OrderClock.DueAt(order, sight.Catalogue.HoursOf(order.Unit)), sight, contact,
            await LineDevices.Of(query, order));
    }, ct);

    internal sealed record Found
    {
        public required Guid Id { get; init; }

        public required string State { get; init; }

        public DateTimeOffset? DueAt { get; init; }

        public long? PickDue { get; init; }

        private Order? parsed;

        public Order Order => parsed ??= OrderRow.Parse(State);

        public OrderAnswer Short => OrderAnswers.Short(Order, DueAt);
    }
}
