using System.Text.Json.Serialization;

namespace TeleSSL.Contracts;

/// <summary>
/// The state of a ticket's clocks; null for a clock that ended with a merge. Also null for a ticket that was closed, or not yet read
/// by the watch, when the database was made by a version before 0.2.
/// </summary>
/// <param name="Reaction">For the first reaction.</param>
/// <param name="Solution">For the solution.</param>
public sealed record TicketDue(DueTime? Reaction, DueTime? Solution);

/// <summary>A due time and its state, at the time of the answer.</summary>
/// <param name="DueAt">When it is or was due; null while it is paused, and when the desk never opens long enough.</param>
/// <param name="State">
/// <c>running paused due-soon overdue</c> until it is reached, then <c>met</c> or <c>missed</c>. <c>due-soon</c>: a fifth of the target is
/// left. <c>overdue</c> is <c>missed</c> among the clocks of the ticket, and stays when it is paused afterwards.
/// </param>
public sealed record DueTime(DateTimeOffset? DueAt, string State);

/// <summary>The hand-over of a health ticket to the clinical side.</summary>
/// <param name="DueAt">When it is or was due.</param>
/// <param name="State"><c>running due-soon overdue</c> until it is handed over, then <c>met</c> or <c>missed</c>.</param>
/// <param name="Contacts">With whom to get in touch, in this order; none once it is handed over.</param>
/// <param name="At">When it was handed over.</param>
/// <param name="Reached">The organisation that took over.</param>
/// <param name="Role">The role of the person there.</param>
public sealed record TicketHandOver(
    DateTimeOffset? DueAt, string? State, IReadOnlyList<HandOverContact> Contacts, DateTimeOffset? At, string? Reached, string? Role);

/// <summary>Someone who can take over a health ticket: <c>hand-over</c> takes the organisation and the role as they stand here.</summary>
/// <param name="Organisation">Code.</param>
/// <param name="Name">The name of the organisation.</param>
/// <param name="Role">The role of the person to ask for.</param>
public sealed record HandOverContact(string Organisation, string Name, string Role);

/// <summary>What came back since the assignee, or the desk while there is none, last looked at the ticket or answered.</summary>
/// <param name="Since">When the first of it came.</param>
/// <param name="By"><c>reporter partner device order</c>: who wrote, or that the ticket's device or its order moved; each once.</param>
public sealed record TicketAnswered(DateTimeOffset Since, IReadOnlyList<string> By);

/// <summary>
/// A ticket at the desk. To the store that owns its device it is a fault: id, number, status, priority, category, component, device, times
/// and version; everything else is null or empty. Health tickets are not shown there.
/// </summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Title">In a few words; null when the citizen has been erased.</param>
/// <param name="Status"><c>new open waiting-reporter waiting-partner resolved closed</c>.</param>
/// <param name="Priority"><c>p1</c> to <c>p5</c>.</param>
/// <param name="Triage"><c>technical use health</c>; null until triaged.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Component">The part of it.</param>
/// <param name="Channel">How it reached the desk.</param>
/// <param name="Reporter"><c>citizen staff relative</c>.</param>
/// <param name="Municipality">Code.</param>
/// <param name="Programme">Code.</param>
/// <param name="Citizen">Id of the citizen.</param>
/// <param name="Device">Id of the device.</param>
/// <param name="Assignee">The account that works on it.</param>
/// <param name="Queue">Where it is listed: <c>health</c> for a health ticket, otherwise the unit whose desk has it.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ResolvedAt">When it was last resolved.</param>
/// <param name="MergedInto">The ticket it was merged into.</param>
/// <param name="MergedFrom">Tickets that were merged into it.</param>
/// <param name="Due">The state of its clocks.</param>
/// <param name="Version">Counts up with each change.</param>
/// <param name="Advice">For a health ticket: the advice to the caller, <c>call-112</c> first.</param>
/// <param name="Escalation">Its latest escalation to a partner.</param>
/// <param name="Watchers">Accounts that watch it.</param>
/// <param name="Parent">The ticket it is a child of, if the viewer may see that.</param>
/// <param name="OpenChildren">How many of its children that the viewer may see are neither resolved nor closed.</param>
/// <param name="Rating">The reporter's rating, 1 to 5; null when there is none.</param>
/// <param name="Desk">The unit whose desk has it.</param>
/// <param name="HandOver">For a health ticket: its hand-over.</param>
/// <param name="Answered">What came back and was not looked at; null when nothing did.</param>
/// <param name="AssigneeName">What colleagues call the assignee; null when no name is known.</param>
/// <param name="Replacements">The devices that are or were replaced because of it, oldest first; null in lists, and when none was.</param>
public sealed record TicketAnswer(
    Guid Id,
    long Number,
    string? Title,
    string Status,
    string Priority,
    string? Triage,
    string Category,
    string? Component,
    string? Channel,
    string? Reporter,
    string? Municipality,
    string? Programme,
    Guid? Citizen,
    Guid? Device,
    string? Assignee,
    string? Queue,
    DateTimeOffset OpenedAt,
    DateTimeOffset? ResolvedAt,
    Guid? MergedInto,
    IReadOnlyList<Guid> MergedFrom,
    TicketDue? Due,
    int Version,
    IReadOnlyList<string>? Advice = null,
    TicketEscalation? Escalation = null,
    IReadOnlyList<string>? Watchers = null,
    Guid? Parent = null,
    int OpenChildren = 0,
    int? Rating = null,
    string? Desk = null,
    TicketHandOver? HandOver = null,
    TicketAnswered? Answered = null,
    string? AssigneeName = null,
    IReadOnlyList<TicketReplacement>? Replacements = null);

/// <summary>A device that is or was replaced because of a ticket.</summary>
/// <param name="Order">The order that does it.</param>
/// <param name="Number">Its number.</param>
/// <param name="State">How far the order is.</param>
/// <param name="Unit">Code of the unit that carries it out.</param>
/// <param name="Old">The device that is replaced; null when the viewer does not see it.</param>
/// <param name="New">The device that takes its place; null while none is set aside, and when the viewer does not see it.</param>
/// <param name="Waiting">The unit has no device that is ready: the order waits for one.</param>
/// <param name="Reason">Why the last try to deliver the new one failed, or why none is set aside any more; null when neither is so.</param>
/// <param name="Over">Nothing of it is still to come.</param>
/// <param name="Points">What happens, in order.</param>
/// <param name="Ready">
/// While it waits: where devices are that would do, within the viewer's sight. One of another unit has to be transferred.
/// </param>
public sealed record TicketReplacement(
    Guid Order, string Number, string State, string Unit, Guid? Old, Guid? New, bool Waiting, string? Reason, bool Over,
    IReadOnlyList<ReplacementPointAnswer> Points, IReadOnlyList<ReadyDevices> Ready);

/// <summary>A point of a replacement.</summary>
/// <param name="Point">
/// <c>reserved dispatched swapped</c>, then of the old device <c>back cleaned</c>, and <c>ready</c>, <c>repaired</c>, <c>retired</c> or
/// <c>lost</c>.
/// </param>
/// <param name="At">When; null while it is to come.</param>
/// <param name="By">The account that did it; null when the viewer does not see that.</param>
/// <param name="ByName">What colleagues call that account; null when no name is known.</param>
public sealed record ReplacementPointAnswer(string Point, DateTimeOffset? At, string? By, string? ByName);

/// <summary>A text on a ticket.</summary>
/// <param name="Id">The note's id.</param>
/// <param name="Ticket">The ticket it was written on: the one requested, or one merged into it.</param>
/// <param name="At">When.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Kind">With which step, e.g. <c>ticket.resolved</c>.</param>
/// <param name="Field">Which of the step's texts, e.g. <c>description</c>.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="Text">The text; null when the citizen has been erased.</param>
/// <param name="ActorName">What colleagues call the account that wrote it; null when no name is known.</param>
public sealed record TicketNote(
    Guid Id, Guid Ticket, DateTimeOffset At, string Actor, string Kind, string Field, string Visibility, string? Text,
    string? ActorName = null);

/// <summary>One of a ticket's clocks.</summary>
/// <param name="Clock"><c>reaction solution partner hand-over</c>.</param>
/// <param name="Partner">The partner of a partner's clock.</param>
/// <param name="State"><c>running paused met missed stopped</c>.</param>
/// <param name="DueAt">When it is or was due; null while it is paused.</param>
/// <param name="UsedSeconds">How much of the target is used.</param>
/// <param name="TargetSeconds">The target.</param>
/// <param name="Steps">The steps to it.</param>
/// <param name="Cause">
/// Why it is missed: what the ticket waited for most of the time, <c>waited-for-partner waited-for-equipment waited-for-reporter
/// not-taken other</c>. Set for every missed clock, also one that still runs; null for any other.
/// </param>
public sealed record TicketClock(
    string Clock, string? Partner, string State, DateTimeOffset? DueAt, long UsedSeconds, long TargetSeconds,
    IReadOnlyList<ClockStepAnswer> Steps, string? Cause);

/// <summary>An unsent draft on a ticket: one per user and ticket.</summary>
/// <param name="Text">1-8000 characters; empty to discard it.</param>
/// <param name="NotCpr">
/// Up to 20 numbers in the text that read as CPR numbers and are something else; only how many is journaled. Never in an answer.
/// </param>
public sealed record TicketDraft(
    string Text,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? NotCpr = null);

/// <summary>
/// A line of <c>GET /api/tickets/{id}/left-drafts</c>: what someone who is absent or deactivated was writing, for the one who has taken
/// the ticket over.
/// </summary>
/// <param name="Account">Who wrote it.</param>
/// <param name="AccountName">What colleagues call that account.</param>
/// <param name="At">When it was last saved.</param>
/// <param name="Text">The text; null when the citizen has been erased.</param>
public sealed record LeftDraft(string Account, string? AccountName, DateTimeOffset At, string? Text);
