using System.Collections.Immutable;

namespace TeleSSL.Domain.Clocks;

/// <summary>
/// The running state of a clock: time used, target, and whether it runs. It is updated only when something changes for it,
/// so other events on the ticket leave no trace. Immutable.
/// </summary>
internal sealed partial record ClockRun(ClockKind Kind, string? Partner, OpeningHours Hours)
{
    public required Target Target { get; init; }

    public required Priority? Priority { get; init; }

    public required ClockMode Mode { get; init; }

    public TimeSpan Used { get; init; }

    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>When the target was used up; null before. Only a new priority moves it.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When 20 % of the target was left; null before.</summary>
    public DateTimeOffset? SoonAt { get; init; }

    /// <summary>For a stopped clock: the clock as if it had not stopped.</summary>
    public ClockRun? Otherwise { get; init; }

    public ImmutableList<ClockStep> Steps { get; init; } = [];

    private bool IsStopped => Mode is ClockMode.Met or ClockMode.Ended;

    /// <summary>A new clock in the required state.</summary>
    public static ClockRun Start(DateTimeOffset at, RequiredClockState wanted, OpeningHours hours)
    {
        var run = new ClockRun(wanted.Kind, wanted.Partner, hours)
        {
            Target = wanted.Target,
            Priority = wanted.Priority,
            Mode = ClockMode.Paused,
        };
        var reason = wanted.Priority is { } priority ? ClockReasons.Started.With("priority", priority) : ClockReasons.StartedAlike;
        return run.Tell(at, StepKind.Started, reason.With(wanted.Target)).Begin(at).Follow(at, wanted);
    }

    /// <summary>The clock after an instant from which this state is required.</summary>
    public ClockRun Follow(DateTimeOffset at, RequiredClockState wanted)
    {
        if (wanted.Mode is ClockMode.Met or ClockMode.Ended)
            return IsStopped ? this : Stop(at, wanted);
        var run = Retarget(at, wanted);
        if (run.Mode == wanted.Mode)
            return run;
        return wanted.Mode == ClockMode.Running ? run.Resume(at) : run.Pause(at, wanted.Awaited);
    }

    private ClockRun Tell(DateTimeOffset at, StepKind what, ClockReason reason) =>
        this with { Steps = Steps.Add(new ClockStep(at, what, reason)) };
}
