namespace TeleSSL.Domain.Orders;

/// <summary>
/// Updates an order, also one that is over, when its citizen had been registered twice. Not a user's step, and never refused.
/// </summary>
public static class CitizenMerged
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "order.citizen-merged";

    /// <summary>The order for the citizen's other id.</summary>
    public static OrderChange Follow(Order order, Guid into) =>
        new(order, order with { Revision = order.Revision + 1, Citizen = into }, Key);
}
