using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>The unit carries the order out.</summary>
public sealed record Accept : OrderStep
{
    /// <summary>Received → accepted.</summary>
    public static readonly OrderStepRow Step = new("accept", "order.accepted", [OrderState.Received], Role.Logistics)
    {
        Guard = WhyNotServed,
    };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp) =>
        new OrderDecision(Ties(at.Order), order => SharedParts.Fill(Accepted(order, stamp), at.Held));

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
