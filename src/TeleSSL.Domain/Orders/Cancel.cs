using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>
/// The order is no longer wanted. What is picked is released, what is on the van comes back, and what was handed over stays with the
/// citizen: only a pick-up order fetches it.
/// </summary>
/// <param name="Reason">Why.</param>
public sealed record Cancel(OrderReason Reason) : OrderStep
{
    /// <summary>Any state that is not final; a municipality before the dispatch.</summary>
    public static readonly OrderStepRow Step =
        new("cancel", "order.cancelled", OrderStates.Open, Role.Logistics, Role.Municipality) { Guard = WhyNotAny };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp) => Of(at.Order, Reason);

    /// <summary>The decision, whoever wants it.</summary>
    public static OrderDecision Of(Order order, OrderReason reason)
    {
        var lines = order.Lines.Where(MayBeCancelled).ToArray();
        var text = FreeText.Parse(reason.Kebab()).Value;
        return new OrderDecision(
            [.. lines.Where(line => line.Device is not null).Select(line => Back(line, text))],
            after => (after with { Reason = reason }).With(lines.Where(line => !line.IsOnTheVan)
                .Select(line => after.Line(line.Number)! with { State = LineState.Cancelled, Reason = reason })));
    }

    private static LineTask Back(OrderLine line, FreeText reason) => new(
        line.Number,
        line.Device!.Value,
        line.IsOnTheVan ? new DeliveryFailed(DeliveryFailure.Stopped)
        : line.IsOut ? new Release(reason)
        : null);

    private static bool MayBeCancelled(OrderLine line) =>
        !line.IsFinal && line.State != LineState.Delivered && !(line.Direction == LineDirection.Home && line.State == LineState.InTransit);

    private static Refusal? WhyNotAny(OrderFacts at)
    {
        if (at.ByMunicipality && at.Order.Lines.Any(line => line.IsOnTheVan))
            return OrderRefusals.Dispatched;
        if (at.Order.Lines.Any(MayBeCancelled))
            return null;
        return at.Order.Lines.Any(line => line.State == LineState.Delivered) ? OrderRefusals.HandedOver : OrderRefusals.Collected;
    }
}
