using TeleSSL.Domain.Agreements;

namespace TeleSSL.Domain.Orders;

/// <summary>How many open days an order may take.</summary>
/// <param name="Days">The days.</param>
/// <param name="Agreement">Id of the agreement that says so; null for the default.</param>
public sealed record OrderTarget(int Days, Guid? Agreement)
{
    /// <summary>Open days until equipment is set up, where no agreement says otherwise.</summary>
    public const int SetUpDays = 5;

    /// <summary>Open days until equipment is fetched, where no agreement says otherwise.</summary>
    public const int PickUpDays = 7;

    /// <summary>Where no agreement says otherwise.</summary>
    public static OrderTarget Default(OrderKind kind) => new(kind == OrderKind.PickUp ? PickUpDays : SetUpDays, null);

    /// <summary>
    /// By the agreement that gave the order's unit the municipality and programme on the day on which the order was accepted, whatever is
    /// agreed for later days.
    /// </summary>
    public static OrderTarget Of(Order order, Catalogue catalogue)
    {
        if (order.AcceptedAt is not { } accepted
            || !Serving.On(catalogue.Agreements, order.Municipality, ServiceKind.Ssl, order.Programme, catalogue.DayOf(accepted))
                .Accepted(out var agreement, out _)
            || agreement.Unit != order.Unit
            || Of(order.Kind == OrderKind.PickUp ? agreement.PickUpDays : agreement.SetUpDays, order.Priority) is not { } days)
            return Default(order.Kind);
        return new OrderTarget(days, agreement.Id);
    }

    private static int? Of(TargetDays? agreed, OrderPriority priority) => priority switch
    {
        OrderPriority.Urgent => agreed?.Urgent,
        OrderPriority.Asap => agreed?.Asap,
        OrderPriority.Stat => agreed?.Stat,
        _ => agreed?.Routine,
    };
}
