using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Support.Notices;

/// <summary>How a device is, for those who wait for it.</summary>
public enum NoticeLineState
{
    /// <summary>It is set up.</summary>
    Works,

    /// <summary>It is in the home and not set up.</summary>
    Delivered,

    /// <summary>It is on its way, or a time is agreed.</summary>
    Coming,

    /// <summary>There is none yet, and no time.</summary>
    Missing,

    /// <summary>It is still to be fetched.</summary>
    InHome,

    /// <summary>It has left the home.</summary>
    Fetched,

    /// <summary>It does not come, or is not fetched, any more.</summary>
    NotWanted,
}

/// <summary>Says of a line of an order what those who wait for it need to know. Pure.</summary>
public static class NoticeLine
{
    /// <summary>How the device of a line is.</summary>
    public static NoticeLineState Of(OrderLine line) => line switch
    {
        { State: LineState.Rejected or LineState.Cancelled } => NoticeLineState.NotWanted,
        { IsOut: false, State: LineState.InTransit or LineState.Completed } => NoticeLineState.Fetched,
        { IsOut: false } => NoticeLineState.InHome,
        { State: LineState.Completed, Reason: null } => NoticeLineState.Works,
        { State: LineState.Completed } => NoticeLineState.NotWanted,
        { State: LineState.Delivered } => NoticeLineState.Delivered,
        { State: LineState.Open or LineState.Failed } => NoticeLineState.Missing,
        _ => NoticeLineState.Coming,
    };

    /// <summary>Everything that an order was to fetch has left the home, so the plan of measurements can be closed.</summary>
    public static bool EndsPlan(Order order) => order.Kind == OrderKind.PickUp && order.Lines.Where(line => line.Kind == LineKind.Device)
        .All(line => Of(line) is NoticeLineState.Fetched or NoticeLineState.NotWanted);
}
