namespace TeleSSL.Domain.Clocks;

internal sealed partial record ClockRun
{
    private ClockRun Begin(DateTimeOffset at)
    {
        var gate = Target.WaitsForOpening ? Hours.NextOpening(at) ?? Never : DateTimeOffset.MinValue;
        var run = this with { Mode = ClockMode.Running, StoppedAt = null, Otherwise = null, Since = at, Gate = gate };
        return (run with { Anchor = (run.Next, Used) }).TellGate(at);
    }

    private ClockRun Resume(DateTimeOffset at) => Tell(at, StepKind.Resumed, DueAt is { } due
        ? $"resumed: was due {Hours.Zone.Say(due)}"
        : $"resumed: {Used.Say()} used, {(Target.Amount - Used).Say()} left").Begin(at);

    private ClockRun Pause(DateTimeOffset at, string why)
    {
        var run = Until(at) with { Mode = ClockMode.Paused, StoppedAt = null, Otherwise = null };
        var stays = run.DueAt is { } due ? $"; was due {Hours.Zone.Say(due)}, which stays" : "";
        return run.Tell(at, StepKind.Paused, $"paused: {why}{stays}");
    }

    /// <summary>
    /// A new priority always changes the due time. New targets that take effect later do not change a due time before them.
    /// </summary>
    private ClockRun Retarget(DateTimeOffset at, RequiredClockState wanted)
    {
        var isChanged = wanted.Priority != Priority;
        if (!isChanged && wanted.Target == Target)
            return this;
        var run = Until(at);
        var next = run with { Target = wanted.Target, Priority = wanted.Priority, Gate = run.GateFor(at, wanted.Target) };
        if (isChanged || run.DueAt is null)
            next = next with
            {
                SoonAt = run.Used >= wanted.Target.Soon ? at : null,
                DueAt = run.Used >= wanted.Target.Amount ? at : null,
                Anchor = (next.Next, next.Used),
            };
        return next.TellRetarget(at, run, wanted);
    }

    private DateTimeOffset GateFor(DateTimeOffset at, Target target)
    {
        if (!target.WaitsForOpening)
            return DateTimeOffset.MinValue;
        return Target.Line == ClockLine.WallClock ? Gate : Hours.NextOpening(at) ?? Never;
    }

    private ClockRun Stop(DateTimeOffset at, RequiredClockState wanted)
    {
        var run = Until(at);
        var goneOn = run.Mode == ClockMode.Running ? run : run.Begin(at);
        var stopped = run with { Mode = wanted.Mode, StoppedAt = at, Otherwise = goneOn.Forecast() };
        if (run.DueAt is { } due && due < at)
            return stopped.Tell(at, StepKind.Missed, $"missed: {wanted.Why}, was due {Hours.Zone.Say(due)}");
        return wanted.Mode == ClockMode.Met
            ? stopped.Tell(at, StepKind.Met, $"met: {wanted.Why}, {run.Used.Say()} used of {Target.Say()}")
            : stopped.Tell(at, StepKind.Stopped, $"stopped: {wanted.Why}, {run.Used.Say()} used of {Target.Say()}");
    }

    private ClockRun TellRetarget(DateTimeOffset at, ClockRun before, RequiredClockState wanted)
    {
        var what = before.Priority is { } from && wanted.Priority is { } to && from != to
            ? $"{from} → {to}{(wanted.PriorityBy is { } by ? $" by {by}" : "")}"
            : $"targets of {Hours.Zone.Say(at)}";
        var run = Tell(at, StepKind.Retargeted, $"{what}: {before.Target.Say()} → {Target.Say()}, {Used.Say()} used");
        if (DueAt < at)
            return run;
        if (DueAt is not null)
            return run.Tell(at, StepKind.Due, $"due at once: {Used.Say()} used of {Target.Say()}");
        if (SoonAt is not null)
            return run.Tell(at, StepKind.DueSoon, $"due soon: {(Target.Amount - Used).Say()} of {Target.Say()} left");
        return Mode == ClockMode.Running && before.Gate != Gate ? run.TellGate(at) : run;
    }

    private ClockRun TellGate(DateTimeOffset at) =>
        DueAt is null && Gate > at && Gate < Never ? this with { Steps = Steps.Add(Hours.Closed(at, Gate)) } : this;
}
