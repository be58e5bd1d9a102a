namespace TeleSSL.Domain.Orders;

/// <summary>The citizen cannot be reached: whole open days do not count until the contact is found.</summary>
public sealed record ContactMissing : OrderStep
{
    /// <summary>An accepted order whose citizen was thought to be reachable.</summary>
    public static readonly OrderStepRow Step =
        new("contact-missing", "order.contact-missing", OrderStates.Underway, Role.Logistics)
        {
            Guard = at => at.Order.IsPaused(PauseReason.ContactMissing) ? OrderRefusals.ContactIsMissing : null,
        };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp) =>
        OrderDecision.Of(order => order.Paused(PauseReason.ContactMissing, stamp));
}

/// <summary>The citizen can be reached: the day on which it is reported counts again.</summary>
public sealed record ContactFound : OrderStep
{
    /// <summary>After <see cref="ContactMissing"/>.</summary>
    public static readonly OrderStepRow Step =
        new("contact-found", "order.contact-found", OrderStates.Underway, Role.Logistics, Role.Municipality)
        {
            Guard = at => at.Order.IsPaused(PauseReason.ContactMissing) ? null : OrderRefusals.ContactNotMissing,
        };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp) =>
        OrderDecision.Of(order => order.Resumed(PauseReason.ContactMissing, stamp));
}
