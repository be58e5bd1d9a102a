using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>What pauses the clock of an order, and what lets it go on.</summary>
public class OrderPauseTests
{
    [Fact]
    public void Found_on_the_day_on_which_it_went_missing_nothing_was_paused() => Assert.Empty(
        AnOrder.Open.Paused(PauseReason.ContactMissing, On(0)).Resumed(PauseReason.ContactMissing, On(0)).Pauses);

    [Fact]
    public void A_pause_has_the_day_of_the_report_and_not_that_of_its_end()
    {
        var found = AnOrder.Open.Paused(PauseReason.ContactMissing, On(0)).Paused(PauseReason.ContactMissing, On(1))
            .Resumed(PauseReason.ContactMissing, On(3));

        Assert.Equal([new OrderPause(PauseReason.ContactMissing, A.Today, A.Common, A.Today.AddDays(3))], found.Pauses);
    }

    [Fact]
    public void A_later_wish_replaces_what_is_left_of_the_one_before_and_no_other_pause()
    {
        var order = AnOrder.Open.Paused(PauseReason.ContactMissing, On(0)).PostponedTo(A.Today.AddDays(20), On(0))
            .PostponedTo(A.Today.AddDays(5), On(2));

        Assert.Equal(
            [
                (PauseReason.ContactMissing, A.Today, (DateOnly?)null),
                (PauseReason.Postponed, A.Today, A.Today.AddDays(2)),
                (PauseReason.Postponed, A.Today.AddDays(2), A.Today.AddDays(5)),
            ],
            order.Pauses.Select(pause => (pause.Reason, pause.From, pause.To)));
    }

    [Fact]
    public void The_third_no_show_waits_for_the_coordinator_until_it_goes_out_again()
    {
        var order = AnOrder.Open;
        for (var attempt = 1; attempt <= OrderPauses.NoShows; attempt++)
        {
            Assert.False(order.IsPaused(PauseReason.WaitingForCoordinator));
            order = Move(Move(order, A.Device(Custody.InTransit), attempt), A.Failed(DeliveryFailure.NoShow), attempt);
        }

        Assert.True(order.IsPaused(PauseReason.WaitingForCoordinator));
        Assert.True(Move(order, A.Device(Custody.Reserved), 4).IsPaused(PauseReason.WaitingForCoordinator));
        Assert.False(Move(order, A.Device(Custody.InTransit), 5).IsPaused(PauseReason.WaitingForCoordinator));
    }

    [Fact]
    public void A_try_is_one_whatever_is_scanned_of_it_and_other_failures_are_no_no_shows()
    {
        var order = Move(AnOrder.Open, A.Device(Custody.InTransit), 0);
        for (var scan = 0; scan < OrderPauses.NoShows; scan++)
            order = Move(order, A.Failed(DeliveryFailure.NoShow), scan);
        var refused = Move(Move(order, A.Device(Custody.InTransit), 4), A.Failed(DeliveryFailure.Refused), 4);

        Assert.Equal((1, 1), (order.Line(1)!.NoShows, refused.Line(1)!.NoShows));
        Assert.Empty(refused.Pauses);
    }

    private static Order Move(Order order, Device device, int day)
    {
        var (before, after) = (order.Line(1)!, LineStates.Follow(order.Line(1)!, device, isWanted: true));
        return OrderPauses.Follow(order.With(after), before, after, On(day));
    }

    private static Stamp On(int day) => A.Stamp() with { Today = A.Today.AddDays(day) };
}
