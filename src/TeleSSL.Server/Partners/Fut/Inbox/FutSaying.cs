using System.Text.Json;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>Puts what was read at FUT into our words.</summary>
internal sealed class FutSaying(FutOrders orders)
{
    /// <summary>An order, with the devices that its lines are about.</summary>
    public async Task<FutOrderSaid> Of(
        Query query, FutReadOrder read, bool isUs, IReadOnlyList<FutLineRow> held, bool isProtected, Catalogue catalogue)
    {
        var lines = new List<FutLineSaid>();
        foreach (var line in read.Lines)
            lines.Add(await Line(query, read, line, held, catalogue));
        return new FutOrderSaid(read.Order.Status, isUs, ReceiverOf(read.Order), lines)
        {
            Reason = read.Order.StatusReason is null ? null : Word(read.Order.StatusReason, OrderReason.Other),
            Priority = Word(read.Order.Priority, OrderPriority.Routine),
            From = read.Order.EarliestDeliveryDate,
            To = read.Order.LatestDeliveryDate,
            Protected = isProtected || read.Order.Receiver?.ProtectedAddress is true,
        };
    }

    private async Task<FutLineSaid> Line(
        Query query, FutReadOrder read, SslLine line, IReadOnlyList<FutLineRow> held, Catalogue catalogue)
    {
        var key = orders.KeyOf(line.Id) ?? orders.HashOf(line.Id);
        if (!read.Items.TryGetValue(line.Item, out var item))
            return new FutLineSaid(key, line.Status, held.FirstOrDefault(one => one.UrlKey == key)?.LineKind ?? FutLineKind.Service);
        var number = line.Device?.Identifier?.Value;
        var device = number is null ? null : await DeviceOf(query, number);
        return new FutLineSaid(key, line.Status, read.KindOf(line))
        {
            Model = item is { Kind: "device" } ? ModelOf(item, catalogue) : null,
            Service = FutOrderKinds.Service(item?.ServiceType?.Code),
            Device = device,
            IsOfUnknownDevice = number is not null && device is null,
            IsActive = item?.Active ?? true,
        };
    }

    /// <summary>Our model: by the item's GTIN, else by our code as its supplier number.</summary>
    private static string? ModelOf(SslItem item, Catalogue catalogue) =>
        (item.Gtin is { Length: > 0 } gtin ? catalogue.ModelBy(gtin) : null)?.Code
        ?? (item.SupplierItemNo is { Length: > 0 } number ? catalogue.ModelBy(number) : null)?.Code;

    private static async Task<Guid?> DeviceOf(Query query, string number) => AssetTag.Parse(number) is { } tag
        ? await query.Find<Guid?>("SELECT id FROM device WHERE tag = @Number", new { tag.Number })
        : null;

    // Protection is compared by itself.
    private string ReceiverOf(SslOrder order)
    {
        var receiver = order.Receiver is null ? null : order.Receiver with { ProtectedAddress = null };
        return orders.HashOf(JsonSerializer.Serialize(receiver, SslWire.Json));
    }

    private static T Word<T>(string? text, T otherwise)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => value.Kebab() == text).Cast<T?>().FirstOrDefault() ?? otherwise;
}
