using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Server.Orders;

/// <summary>The clock of an order, as its answer explains it.</summary>
internal static class OrderClockAnswers
{
    /// <summary>None before the order is accepted.</summary>
    /// <param name="order">The order.</param>
    /// <param name="catalogue">The catalogue snapshot.</param>
    /// <param name="doneAt">When its clock stopped; null while it has not.</param>
    /// <param name="now">The instant for which it shows.</param>
    public static OrderClockAnswer[] Of(Order order, Catalogue catalogue, DateTimeOffset? doneAt, DateTimeOffset now)
    {
        var hours = catalogue.HoursOf(order.Unit);
        if (OrderClock.Read(order, hours, OrderTarget.Of(order, catalogue)) is not { } clock)
            return [];
        var at = doneAt ?? now;
        return
        [
            new OrderClockAnswer(
                order.Kind == OrderKind.PickUp ? "pick-up" : "set-up", State(order, clock, doneAt, now), clock.DueAt, clock.SoonAt, doneAt,
                clock.TargetDays, clock.Days.Count(open => open.Closing <= at),
                [.. OrderClockParts.Of(order, clock, hours, hours.DayOf(at)).Select(Part)],
                clock.Agreement),
        ];
    }

    private static string State(Order order, OrderReading clock, DateTimeOffset? doneAt, DateTimeOffset now) => doneAt switch
    {
        null => (OrderMark.Of(clock).At(now) ?? OrderDue.Running).Kebab(),
        _ when order.Reason is not null => "stopped",
        { } done => clock.DueAt < done ? "missed" : "met",
    };

    private static OrderClockPartAnswer Part(OrderClockPart part) => new(
        part.From, part.To, part.Pause?.By, part.Used, part.Added, part.Reason.Filled,
        new ClockReasonAnswer(part.Reason.Code, part.Reason.Values));
}
