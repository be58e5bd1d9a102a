using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Orders.Runs;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>How far a box and a stop are.</summary>
public class BoxStateTests
{
    private static readonly DateOnly Day = new(2030, 1, 7);

    [Theory]
    [InlineData(LineState.Open, LineDirection.Out, BoxState.Planned)]
    [InlineData(LineState.Planned, LineDirection.Home, BoxState.Planned)]
    [InlineData(LineState.Picked, LineDirection.Out, BoxState.Picked)]
    [InlineData(LineState.InTransit, LineDirection.Out, BoxState.OnTheWay)]
    [InlineData(LineState.InTransit, LineDirection.Home, BoxState.Done)]
    [InlineData(LineState.Failed, LineDirection.Out, BoxState.OnTheWay)]
    [InlineData(LineState.Delivered, LineDirection.Out, BoxState.Done)]
    [InlineData(LineState.Completed, LineDirection.Home, BoxState.Done)]
    [InlineData(LineState.Cancelled, LineDirection.Out, BoxState.Cancelled)]
    [InlineData(LineState.Rejected, LineDirection.Out, BoxState.Cancelled)]
    public void A_box_for_which_a_time_was_agreed(LineState line, LineDirection direction, BoxState expected) =>
        Assert.Equal(expected, BoxStates.Agreed(Line(line, direction)));

    [Theory]
    [InlineData(BoxState.OnTheWay, LineState.Failed, BoxState.Failed)]
    [InlineData(BoxState.Failed, LineState.Picked, BoxState.BroughtBack)]
    [InlineData(BoxState.OnTheWay, LineState.Open, BoxState.BroughtBack)]
    [InlineData(BoxState.BroughtBack, LineState.Picked, BoxState.BroughtBack)]
    [InlineData(BoxState.BroughtBack, LineState.InTransit, BoxState.OnTheWay)]
    [InlineData(BoxState.Picked, LineState.Planned, BoxState.Planned)]
    public void A_box_after_its_line_moved(BoxState before, LineState line, BoxState expected) =>
        Assert.Equal(expected, BoxStates.After(before, Line(line)));

    [Theory]
    [InlineData(DeliveryFailure.NoShow, 0, 0, BoxState.Failed)]
    [InlineData(DeliveryFailure.NoShow, 0, 1, BoxState.BringBack)]
    [InlineData(DeliveryFailure.NoShow, -1, -1, BoxState.OnTheWay)]
    [InlineData(DeliveryFailure.Refused, 0, 0, BoxState.BringBack)]
    [InlineData(DeliveryFailure.Stopped, 0, 0, BoxState.BringBack)]
    public void A_box_in_the_van_after_a_try_that_failed(DeliveryFailure reason, int tried, int today, BoxState expected)
    {
        var device = Device() with { FailedTry = new FailedTry(reason, Day.AddDays(tried)) };

        Assert.Equal(expected, BoxStates.Seen(BoxState.OnTheWay, device, Day, Day.AddDays(today)));
    }

    [Fact]
    public void A_box_that_is_no_longer_in_the_van_is_as_its_line_left_it()
    {
        var device = Device() with { Custody = Custody.InStock, FailedTry = new FailedTry(DeliveryFailure.Refused, Day) };

        Assert.Equal(BoxState.Failed, BoxStates.Seen(BoxState.Failed, device, Day, Day));
        Assert.Equal(BoxState.Planned, BoxStates.Seen(BoxState.Planned, null, Day, Day));
    }

    [Fact]
    public void A_stop_is_as_far_as_the_box_that_is_the_least_far()
    {
        Assert.Equal(BoxState.OnTheWay, BoxStates.OfStop([BoxState.Done, BoxState.OnTheWay, BoxState.Cancelled]));
        Assert.Equal(BoxState.Done, BoxStates.OfStop([BoxState.Cancelled, BoxState.Done, BoxState.BroughtBack]));
        Assert.Equal(BoxState.Cancelled, BoxStates.OfStop([]));
    }

    [Fact]
    public void The_named_stops_come_first_and_the_others_stay_as_they_were()
    {
        Guid[] stops = [.. Enumerable.Range(0, 4).Select(_ => Guid.NewGuid())];

        Assert.Equal([stops[2], stops[0], stops[1], stops[3]], RunPlaces.Ordered(stops, [stops[2], stops[0]]));
    }

    private static OrderLine Line(LineState state, LineDirection direction = LineDirection.Out) =>
        new(1, LineKind.Device) { State = state, Direction = direction };

    private static Device Device() => new()
    {
        Id = Guid.NewGuid(),
        Version = 1,
        Model = "scale",
        Serial = "S1",
        Tag = 1,
        Unit = "ssl-syd",
        Location = "depot",
        Custody = Custody.InTransit,
    };
}
