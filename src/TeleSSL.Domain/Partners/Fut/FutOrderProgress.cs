namespace TeleSSL.Domain.Partners.Fut;

/// <summary>
/// The status of a FUT order as it follows from its lines: the lowest open device or return line. A failed visit counts as planned. Service
/// lines count where there are no others; with devices done and services open the order is delivered. It never goes back.
/// </summary>
public static class FutOrderProgress
{
    private const string Delivered = "delivered";
    private const string Completed = "completed";
    private const string Rejected = "rejected";
    private const string Cancelled = "cancelled";

    /// <summary>
    /// The status of an order that has one and these lines. It stays as it is when a word of it is unknown, when the order is closed, and
    /// while the buyer has not sent it.
    /// </summary>
    public static string Of(this FutStatusMachine machine, string order, IReadOnlyCollection<FutLineState> lines)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(lines);
        if (machine.RankOf(order) is not { } rank || lines.Count == 0 || lines.Any(line => machine.Line(line.Status) is null))
            return order;
        if (lines.All(line => machine.LineIsClosed(line.Status)))
            return machine.Closed(order, lines);
        var follows = machine.Follows(lines);
        return machine.RankOf(follows) > rank ? follows : order;
    }

    private static string Closed(this FutStatusMachine machine, string order, IReadOnlyCollection<FutLineState> lines)
    {
        var end = lines.Any(line => line.Status == Completed) ? Completed
            : lines.All(line => line.Status == Rejected) && machine.OrderMay(order, Rejected, FutParty.Seller) ? Rejected
            : Cancelled;
        return machine.OrderSteps(order, end) is null ? order : end;
    }

    private static string Follows(this FutStatusMachine machine, IReadOnlyCollection<FutLineState> lines)
    {
        var moved = lines.Where(line => line.Kind is not FutLineKind.Service).ToArray();
        if (moved.Any(line => !machine.LineIsClosed(line.Status)))
            return machine.Lowest(moved);
        return moved.Any(line => line.Status == Completed) ? Delivered : machine.Lowest(lines);
    }

    private static string Lowest(this FutStatusMachine machine, IEnumerable<FutLineState> lines)
    {
        var rank = lines.Where(line => !machine.LineIsClosed(line.Status)).Min(line => machine.Line(line.Status)!.Rank);
        return machine.Table.Line.First(status => status.Rank == rank && machine.Order(status.Wire) is not null).Wire;
    }

    /// <summary>The rank of an open order's status; null for the draft, a closed order and an unknown word.</summary>
    private static int? RankOf(this FutStatusMachine machine, string order) =>
        machine.Order(order) is null || order is Completed or Rejected or Cancelled ? null : machine.Line(order)?.Rank;
}
