using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>A row of the table by which a line follows its device.</summary>
/// <param name="Direction">The line's.</param>
/// <param name="Custody">The device's.</param>
/// <param name="Becomes">The line with such a device.</param>
public sealed record LineRow(LineDirection Direction, Custody Custody, Func<OrderLine, Device, OrderLine> Becomes);

/// <summary>A device line follows the custody of its device. What is final stays as it is.</summary>
public static class LineStates
{
    /// <summary>The table. A custody that is not in it leaves the line as it is.</summary>
    public static readonly IReadOnlyList<LineRow> Rows =
    [
        new(LineDirection.Out, Custody.Reserved, (line, device) => Is(line, device, LineState.Picked, null)),
        new(LineDirection.Out, Custody.InTransit, OnTheVan),
        new(LineDirection.Out, Custody.Delivered, (line, device) => Is(line, device, LineState.Delivered, null)),
        new(LineDirection.Out, Custody.InUse, (line, device) => Is(line, device, LineState.Completed, null)),
        new(LineDirection.Out, Custody.Returning, (line, device) => Is(line, device, LineState.Completed, OrderReason.NotSetUp)),
        new(LineDirection.Out, Custody.InStock, OpenAgain),
        new(LineDirection.Out, Custody.InRepair, OpenAgain),
        new(LineDirection.Out, Custody.Lost, OpenAgain),
        new(LineDirection.Out, Custody.Retired, OpenAgain),
        new(LineDirection.Home, Custody.Delivered, Waits),
        new(LineDirection.Home, Custody.InUse, Waits),
        new(LineDirection.Home, Custody.Returning, Fetched),
        new(LineDirection.Home, Custody.InStock, (line, device) => Is(line, device, LineState.Completed, null)),
        new(LineDirection.Home, Custody.InRepair, (line, device) => Is(line, device, LineState.Completed, null)),
        new(LineDirection.Home, Custody.Lost, (line, device) => Is(line, device, LineState.Completed, OrderReason.Lost)),
        new(LineDirection.Home, Custody.Retired, (line, device) => Is(line, device, LineState.Completed, OrderReason.Retired)),
    ];

    /// <summary>The line after its device changed.</summary>
    /// <param name="line">The line before.</param>
    /// <param name="device">The device after.</param>
    /// <param name="isWanted">Its order is wanted; otherwise a line that would be open again is cancelled.</param>
    public static OrderLine Follow(OrderLine line, Device device, bool isWanted)
    {
        if (line.IsFinal || Rows.FirstOrDefault(row => row.Direction == line.Direction && row.Custody == device.Custody) is not { } row)
            return line;
        var after = row.Becomes(line, device);
        return after.IsMissing && !isWanted
            ? after with { State = LineState.Cancelled }
            : after;
    }

    /// <summary>The device serves another line before it was set up: it goes back.</summary>
    public static OrderLine Left(OrderLine line) => line.IsFinal
        ? line
        : line.State == LineState.Delivered
            ? line with { State = LineState.Completed, Reason = OrderReason.NotSetUp }
            : Without(line, OrderReason.Released);

    private static OrderLine Is(OrderLine line, Device device, LineState state, OrderReason? reason) =>
        line with { State = state, Device = device.Id, Reason = reason };

    private static OrderLine OnTheVan(OrderLine line, Device device)
    {
        if (device.FailedTry is not { } failed)
            return Is(line, device, LineState.InTransit, null);
        var isNoShow = line.State != LineState.Failed && failed.Reason == DeliveryFailure.NoShow;
        return Is(line, device, LineState.Failed, ReasonOf(failed.Reason)) with { NoShows = line.NoShows + (isNoShow ? 1 : 0) };
    }

    // After the hand-over it does not open again: what is lost in the home was delivered.
    private static OrderLine OpenAgain(OrderLine line, Device device)
    {
        if (line.State == LineState.Delivered)
            return Is(line, device, LineState.Completed, device.Custody == Custody.Lost ? OrderReason.Lost : OrderReason.NotSetUp);
        var open = Without(line, WhyBack(line, device));
        return line.State == LineState.Picked ? open : open with { State = LineState.Open, From = null, To = null };
    }

    // An agreed time stays agreed while another device can be picked for it.
    private static OrderLine Without(OrderLine line, OrderReason reason) => line with
    {
        State = line.From is null ? LineState.Open : LineState.Planned,
        Device = null,
        Reason = reason,
        IsWoken = false,
    };

    private static OrderReason WhyBack(OrderLine line, Device device) => device.Custody switch
    {
        Custody.Lost => OrderReason.Lost,
        Custody.Retired => OrderReason.Retired,
        Custody.InRepair => OrderReason.Damaged,
        _ when line is { State: LineState.Failed, Reason: { } failed } => failed,
        _ when line.State == LineState.InTransit => OrderReason.Returned,
        _ => OrderReason.Released,
    };

    private static OrderLine Waits(OrderLine line, Device device) =>
        Is(line, device, line.From is null ? LineState.Open : LineState.Planned, null);

    private static OrderLine Fetched(OrderLine line, Device device) =>
        device.PickedUp ? Is(line, device, LineState.InTransit, null) : Waits(line, device);

    private static OrderReason ReasonOf(DeliveryFailure failure) => failure switch
    {
        DeliveryFailure.NoShow => OrderReason.NoShow,
        DeliveryFailure.WrongAddress => OrderReason.WrongAddress,
        DeliveryFailure.Refused => OrderReason.RefusedByCitizen,
        _ => OrderReason.Stopped,
    };
}
