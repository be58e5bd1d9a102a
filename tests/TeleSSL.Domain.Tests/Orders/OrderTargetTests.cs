using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Tests.Agreements;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>How many open days an order may take.</summary>
public class OrderTargetTests
{
    private static readonly Agreement Before = World.Ssl("461", "ssl-syd", "2024-01-01", "2026-03-01") with { SetUpDays = new(3, 1) };
    private static readonly Agreement Now = World.Ssl("461", "ssl-syd", "2026-03-01") with { SetUpDays = new(4, Stat: 1), PickUpDays = new(10) };

    private static readonly Order Order = AnOrder.Open with { AcceptedAt = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData(OrderKind.New, OrderPriority.Routine, 4)]
    [InlineData(OrderKind.New, OrderPriority.Stat, 1)]
    [InlineData(OrderKind.Replace, OrderPriority.Routine, 4)]
    [InlineData(OrderKind.PickUp, OrderPriority.Routine, 10)]
    public void The_agreement_says_it_by_kind_and_priority(OrderKind kind, OrderPriority priority, int days) =>
        Assert.Equal(new OrderTarget(days, Now.Id), Of(Order with { Kind = kind, Priority = priority }));

    [Theory]
    [InlineData(OrderKind.New, OrderPriority.Asap, 5)]
    [InlineData(OrderKind.PickUp, OrderPriority.Urgent, 7)]
    public void Where_it_says_nothing_the_default_holds(OrderKind kind, OrderPriority priority, int days) =>
        Assert.Equal(new OrderTarget(days, null), Of(Order with { Kind = kind, Priority = priority }));

    [Fact]
    public void The_day_on_which_it_was_accepted_decides_and_the_unit_that_served_then()
    {
        Assert.Equal(new OrderTarget(3, Before.Id), Of(Order with { AcceptedAt = Order.AcceptedAt!.Value.AddDays(-9) }));
        Assert.Equal(OrderTarget.Default(OrderKind.New), Of(Order with { Unit = "ssl-esbjerg" }));
        Assert.Equal(OrderTarget.Default(OrderKind.New), Of(Order with { Municipality = "561" }));
        Assert.Equal(OrderTarget.Default(OrderKind.New), Of(Order with { AcceptedAt = null }));
    }

    private static OrderTarget Of(Order order) => OrderTarget.Of(order, World.Catalogue(Before, Now));
}
