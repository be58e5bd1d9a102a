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
        ? WasDue(ClockReasons.ResumedOverdue, due)
        : ClockReasons.Resumed.With("usedSeconds", Used).With("leftSeconds", Target.Amount - Used)).Begin(at);

    private ClockRun Pause(DateTimeOffset at, IReadOnlyCollection<string> partners)
    {
        var run = Until(at) with { Mode = ClockMode.Paused, StoppedAt = null, Otherwise = null };
        var reason = (run.DueAt, partners.Count) switch
        {
            (null, 0) => ClockReasons.ForReporter,
            (null, _) => ClockReasons.ForPartners.With("partners", partners),
            ({ } due, 0) => WasDue(ClockReasons.OverdueForReporter, due),
            ({ } due, _) => WasDue(ClockReasons.OverdueForPartners.With("partners", partners), due),
        };
        return run.Tell(at, StepKind.Paused, reason);
    }

    private ClockReason WasDue(ClockReason reason, DateTimeOffset due) => reason.With("dueAt", due, Hours.Zone.Say(due));

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
        var end = wanted.End!;
        if (run.DueAt is { } due && due < at)
            return stopped.Tell(at, StepKind.Missed, WasDue(ClockReasons.Missed.With(end), due));
        var (step, reason) = wanted.Mode == ClockMode.Met ? (StepKind.Met, ClockReasons.Met) : (StepKind.Stopped, ClockReasons.Stopped);
        return stopped.Tell(at, step, reason.With(end).With("usedSeconds", run.Used).With(Target));
    }

    private ClockReason WhyRetargeted(DateTimeOffset at, ClockRun before, RequiredClockState wanted)
    {
        var reason = before.Priority is { } from && wanted.Priority is { } to && from != to
            ? (wanted.PriorityBy is { } by ? ClockReasons.PriorityChangedBy.With("by", by) : ClockReasons.PriorityChanged)
                .With("from", from).With("to", to)
            : ClockReasons.TargetsChanged.With("at", at, Hours.Zone.Say(at));
        return reason.With("fromSeconds", before.Target.Amount).With("fromLine", before.Target.Line)
            .With(Target).With("usedSeconds", Used);
    }

    private ClockRun TellRetarget(DateTimeOffset at, ClockRun before, RequiredClockState wanted)
    {
        var run = Tell(at, StepKind.Retargeted, WhyRetargeted(at, before, wanted));
        if (DueAt < at)
            return run;
        if (DueAt is not null)
            return run.Tell(at, StepKind.Due, ClockReasons.DueAtOnce.With("usedSeconds", Used).With(Target));
        if (SoonAt is not null)
            return run.Tell(at, StepKind.DueSoon, Soon(Target.Amount - Used));
        return Mode == ClockMode.Running && before.Gate != Gate ? run.TellGate(at) : run;
    }

    private ClockRun TellGate(DateTimeOffset at) =>
        DueAt is null && Gate > at && Gate < Never ? this with { Steps = Steps.Add(Hours.Closed(at, Gate)) } : this;
}
