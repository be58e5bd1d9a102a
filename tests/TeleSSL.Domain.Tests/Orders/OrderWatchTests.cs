using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>What the depot is notified of, once for each due time.</summary>
public class OrderWatchTests
{
    private static readonly DateTimeOffset Due = A.Stamp().At.AddDays(7), Soon = Due.AddDays(-1);
    private static readonly OrderReading Clock = Reading(Due);

    [Fact]
    public void First_that_it_is_due_soon_then_that_it_is_overdue()
    {
        Assert.Empty(OrderWatch.Due(AnOrder.Open, Clock, Soon.AddSeconds(-1)));
        Assert.Equal(Soon, OrderWatch.Next(AnOrder.Open, Clock));

        var soon = Warned(AnOrder.Open, Soon);
        Assert.Equal(("order.due-soon", 2), (soon.Kind, soon.After.Revision));
        Assert.Empty(OrderWatch.Due(soon.After, Clock, Soon));
        Assert.Equal(Due, OrderWatch.Next(soon.After, Clock));

        var over = Warned(soon.After, Due);
        Assert.Equal("order.overdue", over.Kind);
        Assert.Null(OrderWatch.Next(over.After, Clock));
    }

    [Fact]
    public void Both_at_once_after_the_server_had_stopped() => Assert.Equal(2, Warned(AnOrder.Open, Due.AddDays(1)).After.Warnings.Count);

    [Fact]
    public void Again_for_another_due_time()
    {
        var late = Warned(AnOrder.Open, Due.AddDays(1)).After;

        Assert.Equal(Due.AddDays(4), OrderWatch.Next(late, Reading(Due.AddDays(5))));
    }

    [Fact]
    public void Nothing_without_a_clock_that_runs()
    {
        Assert.Null(OrderWatch.Next(AnOrder.Open, null));
        Assert.Null(OrderWatch.Next(AnOrder.Open, new OrderReading(5, A.Today, [])));
    }

    private static OrderChange Warned(Order order, DateTimeOffset now) => OrderWatch.Warned(order, OrderWatch.Due(order, Clock, now));

    private static OrderReading Reading(DateTimeOffset due) =>
        new(1, A.Today, [new(DateOnly.FromDateTime(due.DateTime), due)]) { SoonAt = due.AddDays(-1) };
}
