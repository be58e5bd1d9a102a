using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>Builds what FUT is to hear of an order from what it is now.</summary>
internal sealed class FutOrderMessages(FutOrders orders, CatalogueStore catalogues, FutOptions options)
{
    private static readonly LineState[] Moved = [LineState.InTransit, LineState.Failed, LineState.Delivered, LineState.Completed];

    /// <summary>Refused with <c>order-not-at-fut</c>, or <c>citizen-erased</c>: FUT's addresses went with the citizen's key.</summary>
    public async Task<Result<FutOrderMessage>> Of(Tx tx, Guid id)
    {
        if (await FutOrders.ByOrder(tx, id) is not { } row)
            return PartnerRefusals.OrderNotAtFut;
        if (await orders.Urls(tx, row) is not { } urls)
            return CitizenRefusals.Erased;
        if (await OrderStore.Find(tx, id) is { } order)
            return await Of(tx, order, row, urls);
        return row.Said is { Standing: FutStanding.Refused, Refusal: var reason }
            ? new FutOrderMessage(urls.Order, "", new FutOrderAim("rejected", FutAims.ReasonOf(reason), None), Nothing)
            : PartnerRefusals.OrderNotAtFut;
    }

    private static readonly Dictionary<string, FutLineAim> None = [];

    private static readonly Dictionary<string, FutLineFacts> Nothing = [];

    private async Task<FutOrderMessage> Of(Tx tx, Order order, FutOrderRow row, FutUrls urls)
    {
        var (aims, facts) = (new Dictionary<string, FutLineAim>(), new Dictionary<string, FutLineFacts>());
        var catalogue = await catalogues.In(tx);
        var moments = order.Lines.Any(line => Moved.Contains(line.State)) ? await OrderJournal.Moments(tx, order.Id) : [];
        foreach (var known in await FutOrders.Lines(tx, row.OrderId))
            if (order.Line(known.Line) is { } line && FutUrl.Normalised(urls.Lines.GetValueOrDefault(known.Line)) is { } url)
            {
                aims[url] = FutAims.Of(line, known.LineKind, FutLinePasts.Of(line, moments));
                facts[url] = await FactsOf(tx, line, known.LineKind, catalogue);
            }

        return new FutOrderMessage(
            urls.Order, order.Number, new FutOrderAim(FutAims.Of(order), FutAims.ReasonOf(order.Reason), aims), facts);
    }

    private async Task<FutLineFacts> FactsOf(Tx tx, OrderLine line, FutLineKind kind, Catalogue catalogue)
    {
        if (line.Device is not { } id || await DeviceStore.Find(tx, id) is not { } device)
            return new FutLineFacts(line.Number, kind);
        var facts = FutDeviceFacts.Of(device, catalogue.Models[device.Model], options.Organization);
        return new FutLineFacts(line.Number, kind, facts.Name, kind is FutLineKind.Device ? OnLine(facts, device) : null);
    }

    private static SslDevice OnLine(FutDeviceFacts facts, Device device) => new(
        new SslIdentifier(FutProfiles.DeviceNumber, facts.Number), facts.Udi, facts.Manufacturer, facts.Model, facts.Serial, facts.Lot,
        facts.Owner, CalibrationExpires: device.CalibratedUntil is { } day ? FutOrderSteps.DayStart(day) : null);
}
