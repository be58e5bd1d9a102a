using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>A line that names another device than before, since the two had been mixed up.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Was">The device that it named.</param>
/// <param name="Device">The device that it names.</param>
public sealed record CorrectedLine(int Line, Guid Was, Guid Device);

/// <summary>The lines of a citizen's orders that name a device, when the citizen had another one all the time.</summary>
public static class SwappedLines
{
    /// <summary>The name of the correction in the journal.</summary>
    public const string Key = "order.lines-corrected";

    /// <summary>
    /// The orders of the present stay, each with its lines corrected, also when it is over. A line keeps its state, since the device that it
    /// names now is where the other one was. Lines of a stay before are left as they are: that device was there then.
    /// </summary>
    /// <param name="newestFirst">The orders of one citizen.</param>
    /// <param name="takers">By device of the citizen, the one that takes its place.</param>
    public static IEnumerable<(OrderChange Change, IReadOnlyList<CorrectedLine> Lines)> Of(
        IEnumerable<Order> newestFirst, IReadOnlyDictionary<Guid, Guid> takers)
    {
        var left = takers.ToDictionary();
        foreach (var order in newestFirst)
        {
            foreach (var fetched in order.Lines.Where(Ends))
                left.Remove(fetched.Device!.Value);
            CorrectedLine[] lines =
            [
                .. from line in order.Lines
                   where line.State != LineState.Cancelled && line.Device is { } was && left.ContainsKey(was)
                   select new CorrectedLine(line.Number, line.Device!.Value, left[line.Device.Value]),
            ];
            if (lines.Length > 0)
                yield return (new OrderChange(order, Corrected(order, lines), Key), lines);
        }
    }

    private static bool Ends(OrderLine line) =>
        line is { Direction: LineDirection.Home, State: LineState.Completed, Device: not null };

    private static Order Corrected(Order order, IEnumerable<CorrectedLine> lines) =>
        order.With(lines.Select(line => order.Line(line.Line)! with { Device = line.Device })) with { Revision = order.Revision + 1 };
}
