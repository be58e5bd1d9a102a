namespace TeleSSL.Domain.Clocks;

/// <summary>
/// The reasons of a clock's steps. <c>targetSeconds</c> and <c>line</c> are the target, <c>usedSeconds</c> is counted on that line.
/// </summary>
public static class ClockReasons
{
    /// <summary><c>started</c>: the target follows the priority.</summary>
    public static readonly ClockReason Started = new("started", "started: {priority}, {targetSeconds} {line}");

    /// <summary><c>started-without-priority</c>: the target is the same for every priority.</summary>
    public static readonly ClockReason StartedAlike = new("started-without-priority", "started: {targetSeconds} {line}");

    /// <summary><c>closed</c>.</summary>
    public static readonly ClockReason Closed = new("closed", "{closesAt} closed until {opensAt}");

    /// <summary><c>closed-for-days</c>: there are holidays or other closed days between.</summary>
    public static readonly ClockReason ClosedForDays = new("closed-for-days", "{closesAt} closed until {opensAt} ({days})");

    /// <summary><c>waiting-for-reporter</c>.</summary>
    public static readonly ClockReason ForReporter = new("waiting-for-reporter", "paused: waiting for reporter");

    /// <summary><c>waiting-for-partners</c>.</summary>
    public static readonly ClockReason ForPartners = new("waiting-for-partners", "paused: waiting for {partners}");

    /// <summary><c>overdue-waiting-for-reporter</c>: the pause began after the due time.</summary>
    public static readonly ClockReason OverdueForReporter = new(
        "overdue-waiting-for-reporter", "paused: waiting for reporter; was due {dueAt}, which stays");

    /// <summary><c>overdue-waiting-for-partners</c>: the pause began after the due time.</summary>
    public static readonly ClockReason OverdueForPartners = new(
        "overdue-waiting-for-partners", "paused: waiting for {partners}; was due {dueAt}, which stays");

    /// <summary><c>resumed</c>.</summary>
    public static readonly ClockReason Resumed = new("resumed", "resumed: {usedSeconds} used, {leftSeconds} left");

    /// <summary><c>resumed-overdue</c>.</summary>
    public static readonly ClockReason ResumedOverdue = new("resumed-overdue", "resumed: was due {dueAt}");

    /// <summary><c>priority-changed</c>: by an account that is not shown.</summary>
    public static readonly ClockReason PriorityChanged = new(
        "priority-changed", "{from} → {to}: {fromSeconds} {fromLine} → {targetSeconds} {line}, {usedSeconds} used");

    /// <summary><c>priority-changed-by</c>.</summary>
    public static readonly ClockReason PriorityChangedBy = new(
        "priority-changed-by", "{from} → {to} by {by}: {fromSeconds} {fromLine} → {targetSeconds} {line}, {usedSeconds} used");

    /// <summary><c>targets-changed</c>: other targets are in force from then on.</summary>
    public static readonly ClockReason TargetsChanged = new(
        "targets-changed", "targets of {at}: {fromSeconds} {fromLine} → {targetSeconds} {line}, {usedSeconds} used");

    /// <summary><c>due-soon</c>: a fifth of the target or less is left.</summary>
    public static readonly ClockReason DueSoon = new("due-soon", "due soon: {leftSeconds} of {targetSeconds} {line} left");

    /// <summary><c>due</c>.</summary>
    public static readonly ClockReason Due = new("due", "due {dueAt}: {targetSeconds} {line} from {startsAt}");

    /// <summary><c>due-after-use</c>: some of the target was used before.</summary>
    public static readonly ClockReason DueAfterUse = new(
        "due-after-use", "due {dueAt}: {targetSeconds} {line} from {startsAt}, minus {usedSeconds} used before");

    /// <summary><c>due-at-once</c>: a new target that is used up already.</summary>
    public static readonly ClockReason DueAtOnce = new("due-at-once", "due at once: {usedSeconds} used of {targetSeconds} {line}");

    /// <summary><c>met</c>.</summary>
    public static readonly ClockReason Met = new("met", "met: {event}, {usedSeconds} used of {targetSeconds} {line}", "by", "partner");

    /// <summary><c>missed</c>.</summary>
    public static readonly ClockReason Missed = new("missed", "missed: {event}, was due {dueAt}", "by", "partner");

    /// <summary><c>stopped</c>.</summary>
    public static readonly ClockReason Stopped = new(
        "stopped", "stopped: {event}, {usedSeconds} used of {targetSeconds} {line}", "by", "partner");

    /// <summary><c>taken-over</c>: it was the clock of a merged ticket, by number.</summary>
    public static readonly ClockReason TakenOver = new(
        "taken-over", "taken over from ticket {ticket}, which was merged into this one");

    /// <summary><c>open-days</c>: days of an order that count.</summary>
    public static readonly ClockReason OpenDays = new("open-days", "{openDays} of {targetDays} open days");

    /// <summary><c>contact-missing</c>: an order whose citizen could not be reached.</summary>
    public static readonly ClockReason ContactMissing = new(
        "contact-missing", "paused: the citizen could not be reached, {openDays} open days do not count");

    /// <summary><c>postponed</c>: an order whose citizen asked for a later day.</summary>
    public static readonly ClockReason Postponed = new(
        "postponed", "paused: the citizen asked for a later day, {openDays} open days do not count");

    /// <summary><c>waiting-for-coordinator</c>: an order after the third no-show.</summary>
    public static readonly ClockReason ForCoordinator = new(
        "waiting-for-coordinator", "paused: no one was home three times, {openDays} open days do not count");

    /// <summary><c>never-opens</c>.</summary>
    public static readonly ClockReason NeverOpens = new("never-opens", "never due: the calendar does not open long enough");

    /// <summary>All of them, in alphabetical order of their codes. The last member: it reads the others.</summary>
    public static IReadOnlyList<ClockReason> All { get; } = DeclaredCodes.All<ClockReason>();
}
