namespace TeleSSL.Contracts;

/// <summary>
/// Answer of <c>GET /api/desk/shift</c>: what an account hands over at the end of its shift. A ticket can be in several lists; each is
/// sorted by what is due first, and tickets without a due time come last.
/// </summary>
/// <param name="Account">Whose shift.</param>
/// <param name="DisplayName">What colleagues call the person.</param>
/// <param name="Desks">The account's desks, and until when each list looks ahead.</param>
/// <param name="Holds">Open tickets that the account has.</param>
/// <param name="Waits">Open tickets of its desks that no one has, and its own with an answer that was not looked at.</param>
/// <param name="RunsOut">Open tickets of its desks, with or without an assignee, that are due before the desk's next morning.</param>
public sealed record ShiftAnswer(
    string Account, string? DisplayName, IReadOnlyList<ShiftDesk> Desks, ShiftList Holds, ShiftList Waits, ShiftList RunsOut);

/// <summary>A desk of an account.</summary>
/// <param name="Unit">Code.</param>
/// <param name="NextMorning">
/// 9.00 on the first working day that has not begun, by the desk's own calendar; null when it never opens again.
/// </param>
public sealed record ShiftDesk(string Unit, DateTimeOffset? NextMorning);

/// <summary>The first 100 tickets of a list, and how many there are.</summary>
/// <param name="Count">All of them.</param>
/// <param name="Items">The first.</param>
public sealed record ShiftList(int Count, IReadOnlyList<ShiftTicket> Items);

/// <summary>A ticket as a shift hands it over; the whole is at <c>GET /api/tickets/{id}</c>.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Title">In a few words; null when the citizen has been erased.</param>
/// <param name="Status"><c>new open waiting-reporter waiting-partner</c>.</param>
/// <param name="Priority"><c>p1</c> to <c>p5</c>.</param>
/// <param name="Triage"><c>technical use health</c>; null until triaged.</param>
/// <param name="Municipality">Code.</param>
/// <param name="Queue">The unit whose desk has it; <c>health</c> for a health ticket.</param>
/// <param name="Assignee">The account that works on it.</param>
/// <param name="AssigneeName">What colleagues call that account.</param>
/// <param name="DueAt">
/// The first of its due times; of a health ticket, when it has to be handed over. Null when no clock of it runs.
/// </param>
/// <param name="Clock">Which clock that is: <c>reaction</c>, <c>solution</c> or <c>hand-over</c>.</param>
/// <param name="Due"><c>none due-soon overdue</c>.</param>
/// <param name="AnsweredSince">Since when an answer waits to be looked at; null when none does.</param>
/// <param name="Version">Counts up with each change.</param>
public sealed record ShiftTicket(
    Guid Id, long Number, string? Title, string Status, string Priority, string? Triage, string Municipality, string Queue,
    string? Assignee, string? AssigneeName, DateTimeOffset? DueAt, string? Clock, string Due,
    DateTimeOffset? AnsweredSince, int Version);
