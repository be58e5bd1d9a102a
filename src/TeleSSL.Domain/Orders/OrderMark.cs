namespace TeleSSL.Domain.Orders;

/// <summary>
/// What is stored of the clock of an order, so that a list knows how it stands at any time until the order changes. All null before it is
/// accepted and once it is done.
/// </summary>
/// <param name="DueAt">As of the last change.</param>
/// <param name="SoonAt">As of the last change.</param>
/// <param name="PausedUntil">As of the last change.</param>
public sealed record OrderMark(DateTimeOffset? DueAt, DateTimeOffset? SoonAt, DateTimeOffset? PausedUntil)
{
    /// <summary>No clock runs.</summary>
    public static readonly OrderMark None = new(null, null, null);

    /// <summary>The mark of a clock.</summary>
    public static OrderMark Of(OrderReading? clock) => clock is null ? None : new(clock.DueAt, clock.SoonAt, clock.PausedUntil);

    /// <summary>
    /// How it stands at an instant after the last change; null without a clock, and when the unit never opens long enough.
    /// </summary>
    public OrderDue? At(DateTimeOffset now) =>
        DueAt < now ? OrderDue.Over
        : now < PausedUntil ? OrderDue.Paused
        : DueAt is null ? null
        : SoonAt <= now ? OrderDue.Soon
        : OrderDue.Running;
}
