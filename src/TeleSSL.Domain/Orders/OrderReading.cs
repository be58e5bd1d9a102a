using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Orders;

/// <summary>The clock of an order, computed from its pauses and the calendar of its unit.</summary>
/// <param name="TargetDays">The open days that it may take.</param>
/// <param name="First">The first day that may count: the one after it was accepted.</param>
/// <param name="Days">The open days that count, in order; at most <paramref name="TargetDays"/>.</param>
public sealed record OrderReading(int TargetDays, DateOnly First, IReadOnlyList<OpenDay> Days)
{
    /// <summary>
    /// The closing of the last open day; null while the clock waits for an event before it, and when the unit never opens long enough.
    /// </summary>
    public DateTimeOffset? DueAt => Days.Count == TargetDays ? Days[^1].Closing : null;

    /// <summary>Id of the agreement that sets the target; null for the default.</summary>
    public Guid? Agreement { get; init; }

    /// <summary>From when on only the last open day is left, and no pause; null while <see cref="DueAt"/> is.</summary>
    public DateTimeOffset? SoonAt { get; init; }

    /// <summary>The end of the last pause; null without one, the last instant there is while it waits for an event.</summary>
    public DateTimeOffset? PausedUntil { get; init; }
}
