namespace TeleSSL.Domain.Clocks;

internal sealed partial record ClockRun
{
    private static readonly DateTimeOffset Never = DateTimeOffset.MaxValue;

    /// <summary><see cref="Used"/> is counted up to here.</summary>
    private DateTimeOffset Since { get; init; }

    /// <summary>No time counts before it: the opening at which a wall clock starts.</summary>
    private DateTimeOffset Gate { get; init; }

    /// <summary>The instant, and the time used by then, from which the due time is computed.</summary>
    private (DateTimeOffset From, TimeSpan Used) Anchor { get; init; }

    private DateTimeOffset Next => Since > Gate ? Since : Gate;

    /// <summary>The clock with the time used until then; unchanged while it does not run.</summary>
    public ClockRun Until(DateTimeOffset to)
    {
        if (Mode != ClockMode.Running || to <= Since)
            return this;
        var used = Used + Hours.Between(Target.Line, Next, to);
        var run = this with
        {
            Used = used,
            Since = to,
            SoonAt = SoonAt ?? Reached(Target.Soon, used),
            DueAt = DueAt ?? Reached(Target.Amount, used),
        };
        return run with { Steps = Steps.AddRange(Passed(run, to)) };
    }

    /// <summary>The clock with its due time if nothing more happens, or with the reason why there is none.</summary>
    public ClockRun Forecast()
    {
        if (Mode != ClockMode.Running || DueAt is not null)
            return this;
        return Next < Never && Hours.Add(Target.Line, Next, Target.Amount - Used) is { } due
            ? Until(due)
            : Tell(Since, StepKind.NeverOpens, ClockReasons.NeverOpens);
    }

    private DateTimeOffset? Reached(TimeSpan mark, TimeSpan used) =>
        used >= mark ? Hours.Add(Target.Line, Next, mark - Used) : null;

    private IEnumerable<ClockStep> Passed(ClockRun run, DateTimeOffset to)
    {
        if (DueAt is not null)
            yield break;
        if (Target.Line == ClockLine.WorkingTime)
            foreach (var closed in Hours.Steps(Next, run.DueAt ?? to))
                yield return closed;
        if (SoonAt is null && run.SoonAt is { } soon)
            yield return new ClockStep(soon, StepKind.DueSoon, Soon(Target.Amount - Target.Soon));
        if (run.DueAt is { } due)
            yield return new ClockStep(due, StepKind.Due, WhyDue(due));
    }

    private ClockReason Soon(TimeSpan left) => ClockReasons.DueSoon.With("leftSeconds", left).With(Target);

    private ClockReason WhyDue(DateTimeOffset due)
    {
        var reason = Anchor.Used == TimeSpan.Zero ? ClockReasons.Due : ClockReasons.DueAfterUse.With("usedSeconds", Anchor.Used);
        return reason.With(Target).With("dueAt", due, Hours.Zone.Say(due)).With("startsAt", Anchor.From, Hours.Zone.Say(Anchor.From));
    }
}
