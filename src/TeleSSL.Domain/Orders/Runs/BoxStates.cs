using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders.Runs;

/// <summary>How the state of a box at its stop follows from its line, and that of the stop from its boxes.</summary>
public static class BoxStates
{
    /// <summary>Once a time was agreed: a box of an earlier try is still in the van.</summary>
    public static BoxState Agreed(OrderLine line) => Of(line) is var now && now == BoxState.Failed ? BoxState.OnTheWay : now;

    /// <summary>After the line moved. What comes out of the van without having been handed over was brought back.</summary>
    public static BoxState After(BoxState before, OrderLine line)
    {
        var now = Of(line);
        var wasOut = before is BoxState.OnTheWay or BoxState.Failed or BoxState.BroughtBack;
        return wasOut && now is BoxState.Planned or BoxState.Picked ? BoxState.BroughtBack : now;
    }

    /// <summary>Something happened at the stop, so it stays there when another time is agreed.</summary>
    public static bool HasHappened(BoxState state) =>
        state is BoxState.Failed or BoxState.Done or BoxState.BroughtBack or BoxState.Cancelled;

    /// <summary>As it is on a day: of a box in the van, what the carrier may still do with it.</summary>
    /// <param name="stored">After the last move of the line.</param>
    /// <param name="device">Its device, or null.</param>
    /// <param name="day">The day of the run (Europe/Copenhagen).</param>
    /// <param name="today">The day on which it is asked.</param>
    public static BoxState Seen(BoxState stored, Device? device, DateOnly day, DateOnly today) =>
        stored is not (BoxState.OnTheWay or BoxState.Failed) || device is not { Custody: Custody.InTransit } ? stored
        : device.FailedTry is not { } failed ? BoxState.OnTheWay
        : failed.IsOverOn(today) ? BoxState.BringBack
        : failed.On == day ? BoxState.Failed
        : BoxState.OnTheWay;

    /// <summary>A stop is as far as the box that is the least far. Without boxes it is cancelled.</summary>
    public static BoxState OfStop(IEnumerable<BoxState> boxes) => boxes.DefaultIfEmpty(BoxState.Cancelled).Min();

    private static BoxState Of(OrderLine line) => line.State switch
    {
        LineState.Open or LineState.Planned => BoxState.Planned,
        LineState.Picked => BoxState.Picked,
        LineState.InTransit when line.Direction == LineDirection.Out => BoxState.OnTheWay,
        LineState.Failed when line.Kind == LineKind.Device => BoxState.Failed,
        LineState.Failed or LineState.Cancelled or LineState.Rejected => BoxState.Cancelled,
        _ => BoxState.Done,
    };
}
