using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>The unit carries the order out.</summary>
/// <param name="Parts">Codes of the kit's optional parts that the citizen gets as well; of an order for a kit only.</param>
public sealed record Accept(IReadOnlyList<Code>? Parts = null) : OrderStep
{
    /// <summary>Received → accepted.</summary>
    public static readonly OrderStepRow Step = new("accept", "order.accepted", [OrderState.Received], Role.Logistics)
    {
        Guard = WhyNotServed,
    };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() =>
        Parts is { Count: > NewOrder.MaxLines } ? Refusal.Invalid("parts", FieldProblems.TooMany.With("max", NewOrder.MaxLines)) : null;

    /// <summary><c>not-one-of</c> the optional parts that the order lacks.</summary>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        var order = at.Order;
        var asked = (Parts ?? []).Select(part => part.Value).Distinct().ToArray();
        var optional = order.Kind == OrderKind.New ? Optional(at) : [];
        if (asked.Except(optional.Select(part => part.Part!)).Any())
            return Refusal.Invalid("parts", FieldProblems.OneOf(optional.Select(part => part.Part!)));
        var added = NewOrder.LinesOf(optional.Where(part => asked.Contains(part.Part)), order.Lines.Count);
        return new OrderDecision(Ties(order), after => SharedParts.Fill(Accepted(after with { Lines = [.. after.Lines, .. added] }, stamp), at.Held));
    }

    // Those that it has already, since whoever sent it asked for them, are no choice.
    private static IReadOnlyList<NewLine> Optional(OrderFacts at) =>
        [.. KitLines.Optional(at.Catalogue, at.Order.Programme, at.Order.Municipality)
            .Where(part => at.Order.Lines.All(line => line.Part != part.Part))];

    /// <summary>
    /// <c>no-agreement</c> unless the agreement of the day gives the order's unit the municipality and programme. What is in a home is
    /// fetched by its owner whatever is agreed today.
    /// </summary>
    public static Refusal? WhyNotServed(OrderFacts at)
    {
        var order = at.Order;
        if (order.Kind == OrderKind.PickUp)
            return null;
        if (!Serving.On(at.Catalogue.Agreements, order.Municipality, ServiceKind.Ssl, order.Programme, at.Today)
            .Accepted(out var agreement, out var refusal))
            return refusal;
        return agreement.Unit == order.Unit
            ? null
            : AgreementRefusals.OtherUnit
                .With("organisation", agreement.Organisation).With("programme", agreement.Programme ?? "")
                .With("serving", agreement.Unit).With("owner", order.Unit);
    }

    /// <summary>From then on the devices that the order fetches serve its lines.</summary>
    public static IReadOnlyList<LineTask> Ties(Order order) =>
    [
        .. from line in order.Lines
           where !line.IsFinal && line.Direction == LineDirection.Home && line.Device is not null
           select new LineTask(line.Number, line.Device!.Value, null) { Tie = line.Of(order.Id) },
    ];

    private static Order Accepted(Order order, Stamp stamp) => order with
    {
        AcceptedAt = stamp.At,
        State = OrderStates.After(OrderState.Accepted, order.Lines),
    };
}

/// <summary>The unit does not carry the order out.</summary>
/// <param name="Reason">Why.</param>
public sealed record Reject(OrderReason Reason) : OrderStep
{
    /// <summary>Received → rejected.</summary>
    public static readonly OrderStepRow Step = new("reject", "order.rejected", [OrderState.Received], Role.Logistics);

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp) => OrderDecision.Of(order => (order with { Reason = Reason })
        .With(order.Lines.Select(line => line with { State = LineState.Rejected, Reason = Reason })));
}
