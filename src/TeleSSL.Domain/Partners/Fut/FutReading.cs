using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Partners.Fut;

/// <summary>The one decision on an order that was read at FUT: what we hold, what FUT says, and what follows.</summary>
public static class FutReading
{
    private const string Draft = "draft";
    private const string Submitted = "submitted";
    private const string Cancelled = "cancelled";

    private static readonly string[] Ends = ["completed", "rejected", Cancelled];

    /// <summary>What follows, in order; empty when nothing does.</summary>
    /// <param name="held">What we hold; null when it is new to us.</param>
    /// <param name="said">What FUT says.</param>
    /// <param name="machine">The status words.</param>
    public static IReadOnlyList<FutStep> Of(FutOrderHeld? held, FutOrderSaid said, FutStatusMachine machine)
    {
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(machine);
        if (!said.IsOurs)
            return [new FutStep.Drop("other-seller")];
        if (said.Status == Draft)
            return [new FutStep.Drop("draft")];
        return held switch
        {
            null when Ends.Contains(said.Status) => [new FutStep.Drop("over")],
            { Ours: null } when Ends.Contains(said.Status) => [new FutStep.Over()],
            null or { Standing: FutStanding.Waiting } => [.. Waiting(said, machine)],
            { Standing: FutStanding.Refused } when said.Status == Submitted =>
                [new FutStep.RefuseThere(held.Refusal ?? OrderReason.Other)],
            { Standing: FutStanding.Taken, Ours: { } ours } => [.. Taken(held, ours, said, machine)],
            _ => [],
        };
    }

    /// <summary>
    /// FUT has not had it for an hour. Before the dispatch it is as if the buyer had cancelled it, unless that happens to too many at once;
    /// afterwards a person must look.
    /// </summary>
    /// <param name="held">What we hold.</param>
    /// <param name="mayCancel">Fewer than the most orders that are cancelled in a day for this reason.</param>
    public static IReadOnlyList<FutStep> Gone(FutOrderHeld held, bool mayCancel)
    {
        ArgumentNullException.ThrowIfNull(held);
        return held switch
        {
            { Standing: FutStanding.Waiting } => [new FutStep.Over()],
            { Standing: FutStanding.Taken, Ours: { IsFinal: false } ours } when mayCancel && !IsOut(ours) =>
                [new FutStep.CancelHere(OrderReason.OrderedInError)],
            { Standing: FutStanding.Taken, Ours.IsFinal: false } => [new FutStep.Differ(FutDifferenceKind.MissingThere, "order")],
            _ => [],
        };
    }

    /// <summary>A device of the order has left the house.</summary>
    public static bool IsOut(Order order) => order.Lines.Any(line =>
        line is { IsOut: true, State: LineState.InTransit or LineState.Failed or LineState.Delivered or LineState.Completed }
        || line is { Kind: LineKind.Device, Direction: Devices.LineDirection.Home, State: LineState.InTransit or LineState.Completed });

    private static IEnumerable<FutStep> Waiting(FutOrderSaid said, FutStatusMachine machine)
    {
        yield return machine.Order(said.Status) is null ? new FutStep.Wait(FutBecause.UnknownStatus)
            : said.Status == Submitted ? new FutStep.Take()
            : new FutStep.Wait(FutBecause.UnderWay);
        if (said.Status == Submitted)
            foreach (var (number, line) in said.Lines.Index())
                if (machine.Line(line.Status) is null)
                    yield return new FutStep.Differ(FutDifferenceKind.UnknownStatus, "status", number + 1);
    }

    private static IEnumerable<FutStep> Taken(FutOrderHeld held, Order ours, FutOrderSaid said, FutStatusMachine machine)
    {
        foreach (var step in Words(held, said, machine))
            yield return step;
        if (said is { Protected: true } && !held.Protected)
            yield return new FutStep.Protect();
        if (ours.IsFinal || machine.Order(said.Status) is null)
            yield break;
        if (Ends.Contains(said.Status))
        {
            yield return Ended(ours, said);
            yield break;
        }

        foreach (var step in Changes(held, ours, said))
            yield return step;
    }

    /// <summary>Of each word whether we know it; only where that is news.</summary>
    private static IEnumerable<FutStep> Words(FutOrderHeld held, FutOrderSaid said, FutStatusMachine machine)
    {
        if (said.Status != held.Status
            && Word(machine.Order(said.Status) is not null, machine.Order(held.Status) is not null, null) is { } order)
            yield return order;
        foreach (var line in said.Lines)
            if (held.Lines.FirstOrDefault(known => known.Key == line.Key) is { } known && known.Status != line.Status
                && Word(machine.Line(line.Status) is not null, machine.Line(known.Status) is not null, known.Number) is { } step)
                yield return step;
    }

    private static FutStep? Word(bool isKnown, bool wasKnown, int? line) =>
        !isKnown ? new FutStep.Differ(FutDifferenceKind.UnknownStatus, "status", line)
        : wasKnown ? null
        : new FutStep.Agrees(FutDifferenceKind.UnknownStatus, line);

    // What was handed over stays with the citizen; what is on the van comes back.
    private static FutStep Ended(Order ours, FutOrderSaid said) =>
        said.Status == Cancelled && !ours.Lines.Any(line => line.State is LineState.Delivered or LineState.Completed)
            ? new FutStep.CancelHere(said.Reason ?? OrderReason.Other)
            : new FutStep.Differ(FutDifferenceKind.StatusDiffers, "status");

    private static IEnumerable<FutStep> Changes(FutOrderHeld held, Order ours, FutOrderSaid said)
    {
        var isOut = IsOut(ours);
        if ((said.From, said.To) != (held.From, held.To))
            yield return isOut
                ? new FutStep.Differ(FutDifferenceKind.OrderChanged, "days")
                : new FutStep.ChangeDays(said.From, said.To);
        if (said.Receiver != held.Receiver)
            yield return new FutStep.Differ(FutDifferenceKind.OrderChanged, "receiver");
        FutLineSaid[] added = [.. said.Lines.Where(line => held.Lines.All(known => known.Key != line.Key))];
        int[] removed =
        [
            .. held.Lines.Where(known => said.Lines.All(line => line.Key != known.Key)).Select(known => known.Number)
                .Where(number => ours.Line(number) is { IsFinal: false }),
        ];
        if (added.Length + removed.Length > 0)
            yield return isOut || added.Any(line => !line.IsKnown || line.Kind is FutLineKind.Return)
                ? new FutStep.Differ(FutDifferenceKind.OrderChanged, "lines")
                : new FutStep.ChangeLines(added, removed);
    }
}
