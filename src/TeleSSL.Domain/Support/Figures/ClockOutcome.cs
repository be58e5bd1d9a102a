using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Figures;

/// <summary>How a clock ended, for the figures.</summary>
/// <param name="Clock">Which clock.</param>
/// <param name="Cause">Why it was missed; null when it was met.</param>
public sealed record ClockOutcome(ClockKind Clock, LateCause? Cause)
{
    /// <summary>The outcome of a clock that was met.</summary>
    public const string InTime = "in-time";

    /// <summary><see cref="InTime"/>, or the cause.</summary>
    public string Outcome => Cause?.Kebab() ?? InTime;

    /// <summary>
    /// The clocks that ended with a change: met or missed. The solution is not among them: <see cref="Solved"/> counts it, and takes it
    /// back. Pure.
    /// </summary>
    /// <param name="before">The ticket's clocks before it; none for a new ticket.</param>
    /// <param name="after">The same after it.</param>
    public static IEnumerable<ClockOutcome> Of(IReadOnlyList<ClockReading> before, IReadOnlyList<ClockReading> after) =>
        from clock in after
        where clock is { StoppedAt: not null, State: ClockState.Met or ClockState.Missed, Kind: not ClockKind.Solution }
        where !before.Any(was => was.Kind == clock.Kind && was.Partner == clock.Partner && was.StoppedAt is not null)
        select new ClockOutcome(clock.Kind, clock.Cause);
}
