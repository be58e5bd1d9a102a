namespace TeleSSL.Contracts;

/// <summary>A unit's service levels over time. Sending back the answer of a GET changes nothing.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Levels">One for a day, in order of time. Days without one have the defaults of the national service desk.</param>
public sealed record ServiceLevelsAnswer(string Unit, IReadOnlyList<ServiceLevelAnswer> Levels);

/// <summary>Targets within dates.</summary>
/// <param name="From">The first day, Europe/Copenhagen; null is for all days before <paramref name="To"/>.</param>
/// <param name="To">The first day it no longer holds; null while open.</param>
/// <param name="Priorities">A row per priority.</param>
/// <param name="HandOverMinutes">From a health ticket to its hand-over, on the wall clock.</param>
/// <param name="OutsideHours">
/// What wall-clock rows do while the desk is closed: <c>counts</c>, or <c>on-opening</c>. A municipality's agreement takes precedence.
/// </param>
/// <param name="PartnerPauses">Waiting for a partner pauses the solution clock.</param>
/// <param name="Partners">Partners with targets of their own; any other has the solution target of the ticket's priority.</param>
public sealed record ServiceLevelAnswer(
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<PriorityTargetsAnswer> Priorities,
    int HandOverMinutes,
    string OutsideHours,
    bool PartnerPauses,
    IReadOnlyList<PartnerTargetAnswer> Partners);

/// <summary>The targets for one priority.</summary>
/// <param name="Priority"><c>p1</c> to <c>p5</c>.</param>
/// <param name="Line">Which time counts: <c>wall-clock</c> or <c>working-time</c>.</param>
/// <param name="ReactionMinutes">From opening to the first reaction.</param>
/// <param name="SolutionMinutes">From opening to the solution; a working day is 8 hours, so 480.</param>
/// <param name="ReactionOutsideMinutes">Instead of <paramref name="ReactionMinutes"/> where it begins while the desk is closed.</param>
public sealed record PriorityTargetsAnswer(
    string Priority, string Line, int ReactionMinutes, int SolutionMinutes, int? ReactionOutsideMinutes);

/// <summary>A partner's target.</summary>
/// <param name="Partner">Its code, e.g. <c>telma</c>.</param>
/// <param name="Line">Which time counts: <c>wall-clock</c> or <c>working-time</c>.</param>
/// <param name="Minutes">While a ticket waits there.</param>
/// <param name="Priority">For this priority only; null is for every priority without a row of its own.</param>
public sealed record PartnerTargetAnswer(string Partner, string Line, int Minutes, string? Priority);

/// <summary>The answer to a what-if question.</summary>
/// <param name="Reaction">Assuming that no one reacts.</param>
/// <param name="Solution">Assuming that no one solves it.</param>
public sealed record ClockPreviewAnswer(PreviewedClockAnswer Reaction, PreviewedClockAnswer Solution);

/// <summary>When a target is due, and why.</summary>
/// <param name="DueAt">Null when the calendar never opens long enough.</param>
/// <param name="Steps">The steps to it, in order of time.</param>
public sealed record PreviewedClockAnswer(DateTimeOffset? DueAt, IReadOnlyList<ClockStepAnswer> Steps);

/// <summary>One step on the way to a due time.</summary>
/// <param name="At">When.</param>
/// <param name="What">
/// <c>started</c>, <c>closed</c>, <c>paused</c>, <c>resumed</c>, <c>retargeted</c>, <c>due-soon</c>, <c>due</c>, <c>met</c>,
/// <c>missed</c>, <c>stopped</c>, <c>taken-over</c> or <c>never-opens</c>.
/// </param>
/// <param name="Why">The reason as a sentence in English with local times.</param>
/// <param name="Reason">The reason in parts, to say it in another language.</param>
public sealed record ClockStepAnswer(DateTimeOffset At, string What, string Why, ClockReasonAnswer Reason);

/// <summary>Why a clock took a step.</summary>
/// <param name="Code">A stable code from the closed list of the document, which names the parameters of each.</param>
/// <param name="Params">
/// Names ending in <c>Seconds</c> are whole seconds, <c>at</c> and names ending in <c>At</c> are times, the others codes. One without a
/// value is absent, such as <c>by</c> for an account that is not shown. A holiday in <c>days</c> has its code, a closed day of the unit
/// the name that people gave it.
/// </param>
public sealed record ClockReasonAnswer(string Code, IReadOnlyDictionary<string, object> Params);
