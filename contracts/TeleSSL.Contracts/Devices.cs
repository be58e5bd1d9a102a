using System.Text.Json;

namespace TeleSSL.Contracts;

/// <summary>
/// A device as the viewer sees it. A contractor with an open assignment sees its number, kind and assignment, and the steps that a
/// contractor may take; all else is null or empty.
/// </summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Model">Model code.</param>
/// <param name="Kind">What sort of thing, e.g. <c>tablet</c>.</param>
/// <param name="Serial">The maker's serial.</param>
/// <param name="Lot">Lot or batch.</param>
/// <param name="AssetTag">Short printed form of the own tag.</param>
/// <param name="Custody">Kebab text, e.g. <c>in-stock</c>.</param>
/// <param name="Blockers">Why it may not go to a citizen now, derived ones included.</param>
/// <param name="Location">Code of its place; null while it is not in a store.</param>
/// <param name="Citizen">Opaque id of the citizen it is reserved for or with.</param>
/// <param name="Municipality">That citizen's municipality.</param>
/// <param name="Programme">The programme it serves.</param>
/// <param name="Unit">The unit that owns it.</param>
/// <param name="AppVersion">Installed version of the citizen app.</param>
/// <param name="Firmware">Installed firmware.</param>
/// <param name="CalibratedUntil">The last day its calibration is valid.</param>
/// <param name="Assignment">A carrier's open assignment.</param>
/// <param name="Replaces">The device it replaces or replaced.</param>
/// <param name="NextTasks">
/// The viewer's own steps: whether each is possible now, and why not. Those of other roles are left out. Empty in lists and as of a time.
/// </param>
public sealed record DeviceAnswer(
    Guid Id,
    int Version,
    string? Model,
    string Kind,
    string? Serial,
    string? Lot,
    string AssetTag,
    string? Custody,
    IReadOnlyList<string> Blockers,
    string? Location,
    Guid? Citizen,
    string? Municipality,
    string? Programme,
    string? Unit,
    string? AppVersion,
    string? Firmware,
    DateOnly? CalibratedUntil,
    AssignmentAnswer? Assignment,
    Guid? Replaces,
    IReadOnlyList<NextTask> NextTasks)
{
    /// <summary>The last try to deliver it, while it failed and the device is still in transit.</summary>
    public FailedTryAnswer? FailedTry { get; init; }

    /// <summary>What its unit must look into.</summary>
    public AttentionAnswer? Attention { get; init; }
}

/// <summary>A try to deliver a device that failed.</summary>
/// <param name="Reason"><c>no-show</c>, <c>wrong-address</c>, <c>refused</c> or <c>stopped</c>.</param>
/// <param name="On">The day of it in Europe/Copenhagen.</param>
public sealed record FailedTryAnswer(string Reason, DateOnly On);

/// <summary>
/// A step at the citizen's door that its unit must look into: it was refused, so that it is not certain where the device is, or it was
/// accepted because it happened before a stop was recorded. It ends with the next step that moves the device. When the citizen has a
/// device whose handover was refused, the unit records <c>handed-over</c> with <c>confirmed</c>.
/// </summary>
/// <param name="Step">The step, e.g. <c>delivery.handed-over</c>.</param>
/// <param name="Code">The refusal's code; null when the step was accepted.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="OccurredAt">When it happened.</param>
public sealed record AttentionAnswer(string Step, string? Code, DateTimeOffset At, DateTimeOffset OccurredAt);

/// <summary>A carrier's open assignment.</summary>
/// <param name="Carrier">Organisation code.</param>
/// <param name="Purpose">
/// <c>deliver</c>, <c>fetch</c>, or <c>bring-back</c> when a delivery failed and may not be tried again.
/// </param>
/// <param name="From">Since when.</param>
public sealed record AssignmentAnswer(string Carrier, string Purpose, DateTimeOffset From);

/// <summary>A step of the device's life seen from its present state.</summary>
/// <param name="Task">Slug of the task.</param>
/// <param name="Step">The step, where the task has several.</param>
/// <param name="Possible">Nothing but missing evidence prevents it.</param>
/// <param name="Why">What prevents it.</param>
public sealed record NextTask(string Task, string? Step, bool Possible, IReadOnlyList<Reason> Why);

/// <summary>A refusal's code and parameters.</summary>
/// <param name="Code">Stable kebab text.</param>
/// <param name="Params">Codes and ids for a text in another language.</param>
public sealed record Reason(string Code, IReadOnlyDictionary<string, string> Params);

/// <summary>A line of a device's history.</summary>
/// <param name="Seq">Its place in the journal.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Kind">The step, e.g. <c>delivery.dispatched</c>.</param>
/// <param name="Version">The device's version after it.</param>
/// <param name="Actor">Who.</param>
/// <param name="ActorOrganisation">For whom.</param>
/// <param name="Data">State after it, and its evidence; texts are sealed and appear as ids.</param>
public sealed record HistoryEntry(
    long Seq, DateTimeOffset At, DateTimeOffset OccurredAt, string Kind, int Version, string Actor, string ActorOrganisation,
    JsonElement Data);

/// <summary>A row of table 1.</summary>
/// <param name="Number">1-12.</param>
/// <param name="Slug">Its name in URLs and scans.</param>
/// <param name="Danish">Its name in table 1.</param>
/// <param name="Kind">Kebab text.</param>
/// <param name="Module">The folder of its code.</param>
/// <param name="Steps">Names of its steps; empty where it has only one.</param>
/// <param name="Checklist">What must be ticked.</param>
/// <param name="Roles">The roles that may do it; the administrator may always.</param>
/// <param name="Transitions">From where to where each step moves a device, and who may do it.</param>
public sealed record TaskAnswer(
    int Number,
    string Slug,
    string Danish,
    string Kind,
    string Module,
    IReadOnlyList<string> Steps,
    IReadOnlyList<ChecklistLine> Checklist,
    IReadOnlyList<string> Roles,
    IReadOnlyList<Transition> Transitions);

/// <summary>A line of a checklist.</summary>
/// <param name="Code">Stable kebab text.</param>
/// <param name="Text">What is to be checked.</param>
public sealed record ChecklistLine(string Code, string Text);

/// <summary>What a step does to a device's custody.</summary>
/// <param name="Step">The step, where the task has several.</param>
/// <param name="From">Custodies it may start from.</param>
/// <param name="To">The custody it ends in; null means unchanged.</param>
/// <param name="Otherwise">
/// The custody it ends in instead: of a returned device that its citizen or order no longer wants, and of one exchanged by a workshop.
/// </param>
/// <param name="Roles">The roles that may do it.</param>
public sealed record Transition(string? Step, IReadOnlyList<string> From, string? To, string? Otherwise, IReadOnlyList<string> Roles);
