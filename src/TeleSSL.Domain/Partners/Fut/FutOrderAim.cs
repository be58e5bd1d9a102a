namespace TeleSSL.Domain.Partners.Fut;

/// <summary>How an order is to read at FUT, by our own.</summary>
/// <param name="Status"><c>accepted</c>, <c>rejected</c> or <c>cancelled</c>; null while the unit has not decided.</param>
/// <param name="Reason">Reason code of a rejection or cancellation.</param>
/// <param name="Lines">What its lines are to read, by their URLs. A line that is not here is not ours to change.</param>
public sealed record FutOrderAim(string? Status, string? Reason, IReadOnlyDictionary<string, FutLineAim> Lines);

/// <summary>How a line is to read at FUT.</summary>
/// <param name="Status">FUT's word.</param>
/// <param name="From">From when it is agreed; null when no time is.</param>
/// <param name="To">Until when.</param>
/// <param name="Reason">Reason code of a failure, rejection or cancellation.</param>
/// <param name="LeftAt">When the device left, or the work was done: its time when none was agreed.</param>
public sealed record FutLineAim(
    string Status, DateTimeOffset? From = null, DateTimeOffset? To = null, string? Reason = null, DateTimeOffset? LeftAt = null);

/// <summary>An order as it was read at FUT, as far as its next step depends on it.</summary>
/// <param name="Status">FUT's word.</param>
/// <param name="Lines">Its lines.</param>
public sealed record FutOrderSeen(string Status, IReadOnlyList<FutLineSeen> Lines);

/// <summary>A line as it was read at FUT.</summary>
/// <param name="Url">Its URL.</param>
/// <param name="Status">FUT's word.</param>
/// <param name="Kind">Which way it goes.</param>
/// <param name="From">From when it is agreed.</param>
/// <param name="To">Until when.</param>
public sealed record FutLineSeen(
    string Url, string Status, FutLineKind Kind, DateTimeOffset? From = null, DateTimeOffset? To = null);

/// <summary>The next change at FUT: one PUT.</summary>
/// <param name="Line">URL of the line; null when it is about the order.</param>
/// <param name="Status">The new status.</param>
/// <param name="From">Of <c>planned</c>: from when.</param>
/// <param name="To">Of <c>planned</c>: until when.</param>
/// <param name="Reason">Reason code of a failure, rejection or cancellation.</param>
public sealed record FutMove(
    string? Line, string Status, DateTimeOffset? From = null, DateTimeOffset? To = null, string? Reason = null);
