using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>A line follows its device, and an order its lines.</summary>
public class OrderStateTests
{
    private static readonly OrderLine Outward = new(1, LineKind.Device) { Models = [A.Tablet] };
    private static readonly OrderLine Home = new(1, LineKind.Device) { Direction = LineDirection.Home };

    [Theory]
    [InlineData(Custody.Reserved, LineState.Picked, null)]
    [InlineData(Custody.InTransit, LineState.InTransit, null)]
    [InlineData(Custody.Delivered, LineState.Delivered, null)]
    [InlineData(Custody.InUse, LineState.Completed, null)]
    [InlineData(Custody.Returning, LineState.Completed, OrderReason.NotSetUp)]
    [InlineData(Custody.InStock, LineState.Open, OrderReason.Released)]
    [InlineData(Custody.InRepair, LineState.Open, OrderReason.Damaged)]
    [InlineData(Custody.Lost, LineState.Open, OrderReason.Lost)]
    [InlineData(Custody.Retired, LineState.Open, OrderReason.Retired)]
    public void On_its_way_out(Custody custody, LineState state, OrderReason? reason)
    {
        var line = LineStates.Follow(Outward with { State = LineState.Picked, Device = A.Id(1) }, A.Device(custody), isWanted: true);

        Assert.Equal((state, reason, state == LineState.Open ? null : A.Id(1)), (line.State, line.Reason, line.Device));
    }

    [Theory]
    [InlineData(Custody.Delivered, false, LineState.Open, null)]
    [InlineData(Custody.InUse, false, LineState.Open, null)]
    [InlineData(Custody.Returning, false, LineState.Open, null)]
    [InlineData(Custody.Returning, true, LineState.InTransit, null)]
    [InlineData(Custody.InStock, false, LineState.Completed, null)]
    [InlineData(Custody.InRepair, false, LineState.Completed, null)]
    [InlineData(Custody.Lost, false, LineState.Completed, OrderReason.Lost)]
    [InlineData(Custody.Retired, false, LineState.Completed, OrderReason.Retired)]
    public void Back_home(Custody custody, bool pickedUp, LineState state, OrderReason? reason)
    {
        var line = LineStates.Follow(Home, A.Device(custody) with { PickedUp = pickedUp }, isWanted: true);

        Assert.Equal((state, reason), (line.State, line.Reason));
    }

    [Fact]
    public void An_agreed_time_makes_a_waiting_line_planned()
    {
        var agreed = Home with { From = A.Stamp().At };

        Assert.Equal(LineState.Planned, LineStates.Follow(agreed, A.Device(Custody.InUse), isWanted: true).State);
    }

    [Fact]
    public void A_failed_try_says_why_and_the_reason_stays_when_it_is_brought_back()
    {
        var failed = LineStates.Follow(Outward, A.Failed(DeliveryFailure.Refused), isWanted: true);
        var back = LineStates.Follow(failed, A.Device(Custody.InStock), isWanted: true);

        Assert.Equal((LineState.Failed, OrderReason.RefusedByCitizen), (failed.State, failed.Reason));
        Assert.Equal((LineState.Open, OrderReason.RefusedByCitizen, null), (back.State, back.Reason, back.Device));
    }

    [Fact]
    public void Lost_in_the_home_it_was_delivered_and_does_not_open_again()
    {
        var delivered = Outward with { State = LineState.Delivered, Device = A.Id(1) };

        var lost = LineStates.Follow(delivered, A.Device(Custody.Lost), isWanted: true);

        Assert.Equal((LineState.Completed, OrderReason.Lost), (lost.State, lost.Reason));
    }

    [Fact]
    public void Of_a_cancelled_order_nothing_opens_again() => Assert.Equal(
        LineState.Cancelled,
        LineStates.Follow(Outward with { State = LineState.Failed, Device = A.Id(1) }, A.Device(Custody.InStock), isWanted: false).State);

    [Fact]
    public void A_final_line_stays_as_it_is() => Prop.ForAll(
        Gen.Elements(LineState.Completed, LineState.Rejected, LineState.Cancelled).ToArbitrary(),
        Gen.Elements(Enum.GetValues<Custody>()).ToArbitrary(),
        (state, custody) => Outward with { State = state } is var line
            && LineStates.Follow(line, A.Device(custody), isWanted: true) == line).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("open,delivered", OrderState.Accepted)]
    [InlineData("planned,delivered", OrderState.Planned)]
    [InlineData("failed,delivered", OrderState.Planned)]
    [InlineData("picked,in-transit", OrderState.Picked)]
    [InlineData("in-transit,completed", OrderState.InTransit)]
    [InlineData("delivered,cancelled", OrderState.Delivered)]
    [InlineData("completed,cancelled", OrderState.Completed)]
    [InlineData("rejected,rejected", OrderState.Rejected)]
    [InlineData("rejected,cancelled", OrderState.Cancelled)]
    public void An_order_is_as_far_as_the_device_line_that_is_the_least_far(string lines, OrderState state) =>
        Assert.Equal(state, OrderStates.Of([.. lines.Split(',').Select(Line)]));

    [Fact]
    public void While_only_work_is_open_what_was_delivered_is_delivered() => Assert.Equal(
        OrderState.Delivered, OrderStates.Of([Line("completed", 0), new OrderLine(2, LineKind.Service)]));

    [Fact]
    public void Work_counts_where_there_is_no_device() => Assert.Equal(
        OrderState.Accepted, OrderStates.Of([new OrderLine(1, LineKind.Service), new OrderLine(2, LineKind.Service) { State = LineState.Completed }]));

    [Fact]
    public void It_never_goes_back_whatever_its_lines_do() => Prop.ForAll(
        Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Enum.GetValues<LineState>()), 3)).ToArbitrary(),
        walk => walk.Aggregate((State: OrderState.Accepted, Held: true), (before, states) =>
        {
            var after = OrderStates.After(before.State, [.. states.Select((state, i) => new OrderLine(i + 1, LineKind.Device) { State = state })]);
            return (after, before.Held && after >= before.State && (!before.State.IsFinal() || after == before.State));
        }).Held).QuickCheckThrowOnFailure();

    [Fact]
    public void One_that_waits_for_the_unit_goes_on_waiting() =>
        Assert.Equal(OrderState.Received, OrderStates.After(OrderState.Received, [Line("open", 0)]));

    private static OrderLine Line(string state, int index) => Outward with
    {
        Number = index + 1,
        State = Enum.GetValues<LineState>().Single(one => one.Kebab() == state),
    };
}
