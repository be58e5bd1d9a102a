using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>The picked devices leave on a van, all in one action.</summary>
/// <param name="Carrier">A contractor's code, or the unit's for own staff.</param>
/// <param name="Lines">The numbers of the lines; all that are picked by default.</param>
/// <param name="Vehicle">The vehicle.</param>
public sealed record Dispatch(Code Carrier, IReadOnlyList<int>? Lines = null, FreeText? Vehicle = null) : OrderStep
{
    /// <summary>An order with a device that is set aside, or came to no one's hands.</summary>
    public static readonly OrderStepRow Step = new("dispatch", "order.dispatched", OrderStates.Underway, Role.Logistics)
    {
        Guard = at => at.Order.Lines.Any(MayGo) ? null : OrderRefusals.NothingPicked,
    };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() => LineNumbers.Unusable(Lines);

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("vehicle", Vehicle)];

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        if (!LineNumbers.Of(at.Order, Lines, line => line.State == LineState.Picked, MayGo, "picked or failed")
            .Accepted(out var lines, out var refusal))
            return refusal;
        if (lines.Count == 0)
            return OrderRefusals.NothingPicked;
        return new OrderDecision(
            [.. lines.Select(line => new LineTask(line.Number, line.Device!.Value, new Dispatched(Carrier, Vehicle)))],
            after => after.With(lines.Select(line => after.Line(line.Number)! with { Carrier = Carrier.Value })));
    }

    private static bool MayGo(OrderLine line) => line.IsOut && line.State is LineState.Picked or LineState.Failed;
}
