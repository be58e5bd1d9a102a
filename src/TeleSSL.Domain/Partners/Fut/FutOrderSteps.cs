namespace TeleSSL.Domain.Partners.Fut;

/// <summary>
/// What is sent to FUT next, from what was read there and what our order says. Missing steps are sent one by one, superseded ones only where
/// the table has no way around them, and nothing goes back.
/// </summary>
public static class FutOrderSteps
{
    private const string Submitted = "submitted";
    private const string Accepted = "accepted";
    private const string Rejected = "rejected";
    private const string Planned = "planned";
    private const string InTransit = "in-transit";
    private const string Failed = "failed";
    private const string Cancelled = "cancelled";

    /// <summary>The first hour of a visit that nobody agreed a time for.</summary>
    private const int FirstHour = 8;

    /// <summary>The last hour of a visit that nobody agreed a time for.</summary>
    private const int LastHour = 16;

    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The next step; null when FUT says what we do, or nothing of it is ours to change.</summary>
    /// <param name="machine">The status tables.</param>
    /// <param name="seen">The order as it was read.</param>
    /// <param name="aim">How it is to read.</param>
    /// <param name="ordersFollow">FUT's orders follow their lines by themselves.</param>
    public static FutMove? Next(this FutStatusMachine machine, FutOrderSeen seen, FutOrderAim aim, bool ordersFollow)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(aim);
        if (aim.Status is null || machine.Order(seen.Status) is null || IsOver(seen))
            return null;
        if (seen.Status == Submitted)
            return Whole(aim, aim.Status);
        return machine.NextToCancel(seen, aim) ?? machine.NextOfLines(seen, aim) ?? (ordersFollow ? null : machine.NextOfOrder(seen, aim));
    }

    /// <summary>The window of a visit that nobody agreed a time for: the Danish day on which it was made.</summary>
    public static (DateTimeOffset From, DateTimeOffset To) DayOf(DateTimeOffset at)
    {
        var day = TimeZoneInfo.ConvertTime(at, Denmark).Date;
        return (Hour(day, FirstHour), Hour(day, LastHour));
    }

    /// <summary>The first moment of a day in Denmark.</summary>
    public static DateTimeOffset DayStart(DateOnly day) => Hour(day.ToDateTime(TimeOnly.MinValue), 0);

    /// <summary>The same moment with the offset that Denmark has then.</summary>
    public static DateTimeOffset Danish(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Denmark);

    private static DateTimeOffset Hour(DateTime day, int hour)
    {
        var at = day.AddHours(hour);
        return new DateTimeOffset(at, Denmark.GetUtcOffset(at));
    }

    private static bool IsOver(FutOrderSeen seen) => seen.Status is Rejected or Cancelled or "completed";

    // What is on the van has failed before the order can be cancelled. What was handed over keeps the order open.
    private static FutMove? NextToCancel(this FutStatusMachine machine, FutOrderSeen seen, FutOrderAim aim)
    {
        if (aim.Status is not (Cancelled or Rejected) || !machine.OrderMay(seen.Status, Cancelled, FutParty.Seller)
            || seen.Lines.Any(line => line.Status is "delivered" or "completed"))
            return null;
        return seen.Lines.FirstOrDefault(line => line.Status == InTransit && aim.Lines.ContainsKey(line.Url)) is { } away
            ? new FutMove(away.Url, Failed, Reason: aim.Lines[away.Url].Reason ?? ReasonOf(aim))
            : Whole(aim, Cancelled);
    }

    // What goes to the citizen before what comes back: of a replacement, the new one is there before the old one leaves.
    private static FutMove? NextOfLines(this FutStatusMachine machine, FutOrderSeen seen, FutOrderAim aim) => seen.Lines
        .Where(line => aim.Lines.ContainsKey(line.Url)).OrderBy(line => line.Kind)
        .Select(line => machine.NextOfLine(line, aim.Lines[line.Url])).FirstOrDefault(step => step is not null);

    private static FutMove? NextOfOrder(this FutStatusMachine machine, FutOrderSeen seen, FutOrderAim aim)
    {
        var follows = machine.Of(seen.Status, [.. seen.Lines.Select(line => new FutLineState(line.Status, line.Kind))]);
        return machine.OrderSteps(seen.Status, follows) is [var next, ..]
            ? Whole(aim, next)
            : null;
    }

    private static FutMove Whole(FutOrderAim aim, string status) =>
        new(null, status, Reason: status is Rejected or Cancelled ? ReasonOf(aim) : null);

    private static string ReasonOf(FutOrderAim aim) => aim.Reason
        ?? aim.Lines.Values.Select(line => line.Reason).FirstOrDefault(reason => reason is not null) ?? FutAims.Other;

    private static FutMove? NextOfLine(this FutStatusMachine machine, FutLineSeen seen, FutLineAim aim)
    {
        if (machine.Line(seen.Status) is null || machine.LineIsClosed(seen.Status))
            return null;
        if (aim.Status == seen.Status)
            return seen.Status == Planned && !IsAgreed(seen, aim) ? Step(seen, aim, Planned) : null;
        return machine.WayOf(seen, aim) is [var next, ..] ? Step(seen, aim, next) : null;
    }

    // A device that came back from the van was not delivered, whatever becomes of its line then.
    private static IReadOnlyList<string>? WayOf(this FutStatusMachine machine, FutLineSeen seen, FutLineAim aim) =>
        machine.LineSteps(seen.Status, aim.Status, seen.Kind)
        ?? (seen.Status == InTransit && aim.Status == Accepted ? machine.LineSteps(seen.Status, Failed, seen.Kind) : null);

    private static bool IsAgreed(FutLineSeen seen, FutLineAim aim) => aim.From is null || (seen.From == aim.From && seen.To == aim.To);

    private static FutMove Step(FutLineSeen seen, FutLineAim aim, string status)
    {
        if (status is Failed or Rejected or Cancelled)
            return new FutMove(seen.Url, status, Reason: aim.Reason ?? FutAims.Other);
        if (status != Planned)
            return new FutMove(seen.Url, status);
        var (from, to) = aim is { From: { } agreed, To: { } until } ? (Danish(agreed), Danish(until))
            : seen is { From: { } was, To: { } wasUntil } ? (was, wasUntil)
            : DayOf(aim.LeftAt ?? throw new ArgumentException("A line that moved has a time.", nameof(aim)));
        return new FutMove(seen.Url, status, from, to);
    }
}
