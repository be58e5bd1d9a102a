using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>
/// Whoever ordered adds lines and takes others back, before anything was sent out. It is no step of a user: an order of ours is typed in
/// as it is wanted.
/// </summary>
/// <param name="Added">New lines; they get the next numbers.</param>
/// <param name="Removed">Numbers of lines that are no longer wanted. What is picked for them is released.</param>
public sealed record ChangeLines(IReadOnlyList<NewLine> Added, IReadOnlyList<int> Removed) : OrderStep
{
    /// <summary>Any state that is not final.</summary>
    public static readonly OrderStepRow Step = new("change-lines", "order.lines-changed", OrderStates.Open);

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        var reason = OrderReason.OrderedInError;
        var gone = at.Order.Lines.Where(line => Removed.Contains(line.Number) && !line.IsFinal).ToArray();
        var release = new Release(FreeText.Parse(reason.Kebab()).Value);
        return new OrderDecision(
            [
                .. from line in gone
                   where line.Device is not null
                   select new LineTask(line.Number, line.Device!.Value, line.IsOut ? release : null),
            ],
            order => With(order).With(gone.Select(line =>
                order.Line(line.Number)! with { State = LineState.Cancelled, Reason = reason })));
    }

    private Order With(Order order)
    {
        var next = order.Lines.Max(line => line.Number) + 1;
        return order with { Lines = [.. order.Lines, .. Added.Select((line, i) => line.Numbered(next + i))] };
    }
}
