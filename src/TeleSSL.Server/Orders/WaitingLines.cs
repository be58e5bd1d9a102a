using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders;

/// <summary>A device that becomes ready wakes the line that waits for its model: the first due, and each line once.</summary>
internal sealed class WaitingLines(CatalogueStore catalogues, OrderWrites writes) : IDeviceFollower
{
    private const string Wakes = "order.device-ready";

    private const string FirstDue = """
        SELECT order_id AS OrderId, line AS Line FROM order_want
        WHERE  unit = @Unit AND model = @Model
        ORDER  BY pick_due, order_id, line LIMIT 1
        """;

    public bool Follows(DeviceEntry entry)
    {
        var (before, after) = (entry.Before, entry.After);
        return after is { Custody: Custody.InStock, Blockers.Count: 0 }
            && (before is not { Custody: Custody.InStock, Blockers.Count: 0 } || before.Unit != after.Unit
                || before.CalibratedUntil != after.CalibratedUntil || before.AppVersion != after.AppVersion);
    }

    public async Task<Refusal?> Moved(Tx tx, DeviceEntry entry, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var wasReady = entry.Before is { } before && before.Unit == entry.After.Unit && IsReady(before, catalogue, stamp.Today);
        if (wasReady || !IsReady(entry.After, catalogue, stamp.Today)
            || await tx.Find<Waiting>(FirstDue, new { entry.After.Unit, entry.After.Model }) is not { } first
            || await OrderStore.Find(tx, first.OrderId) is not { } order)
            return null;
        var woken = order.With(order.Line(first.Line)! with { IsWoken = true }) with { Revision = order.Revision + 1 };
        var evidence = JsonSerializer.Serialize(new { line = first.Line, model = entry.After.Model, device = entry.After.Id }, Json.Options);
        return await writes.Save(tx, new OrderChange(order, woken, Wakes), evidence, stamp);
    }

    private static bool IsReady(Device device, Catalogue catalogue, DateOnly today) =>
        device.Custody == Custody.InStock && new DeviceFacts(device, catalogue, today).Blockers.Count == 0;

    private sealed record Waiting
    {
        public required Guid OrderId { get; init; }

        public required int Line { get; init; }
    }
}
