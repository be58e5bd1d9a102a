namespace TeleSSL.Contracts;

/// <summary>A call to a desk.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Unit">The desk that was called.</param>
/// <param name="State"><c>ringing answered missed over</c>.</param>
/// <param name="Number">What is known of the caller's number: <c>withheld unreadable given</c>.</param>
/// <param name="RangAt">When it began to ring.</param>
/// <param name="AnsweredAt">When it was answered.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Agent">The account that answered, if the telephone system knows.</param>
/// <param name="HandledBy">The account that handled it.</param>
/// <param name="Ticket">The ticket it became.</param>
/// <param name="Candidates">
/// Citizens who may be calling, within the viewer's scope. Identifying the caller requires a look-up with a reason.
/// </param>
/// <param name="Many">More people share the number than a household: no candidates are shown.</param>
/// <param name="Version">Counts up with each change.</param>
/// <param name="LostAt">
/// When the house ended it, because no end was reported ten minutes after it rang, or four hours after it was answered. A later report
/// takes its place.
/// </param>
/// <param name="Phone">
/// The caller's number, for the desk that was called; null when none was given, and 30 days after the call. It is in no other answer.
/// </param>
public sealed record CallAnswer(
    Guid Id, string Unit, string State, string Number, DateTimeOffset? RangAt, DateTimeOffset? AnsweredAt, DateTimeOffset? EndedAt,
    string? Agent,
    string? HandledBy, Guid? Ticket, IReadOnlyList<CallCandidate> Candidates, bool Many, int Version,
    DateTimeOffset? LostAt,
    string? Phone = null);

/// <summary>A citizen who may be calling.</summary>
/// <param name="Citizen">Id; the name requires a look-up.</param>
/// <param name="Devices">What the citizen has.</param>
/// <param name="Tickets">Open tickets.</param>
/// <param name="Earlier">The last ten tickets that are resolved or closed, newest first; those merged into another are left out.</param>
public sealed record CallCandidate(
    Guid Citizen, IReadOnlyList<CallDevice> Devices, IReadOnlyList<CandidateTicket> Tickets, IReadOnlyList<EarlierTicket> Earlier);

/// <summary>A device of a citizen who may be calling.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Model">Model code.</param>
/// <param name="Custody">Where it is in its life.</param>
public sealed record CallDevice(Guid Id, string Model, string Custody);

/// <summary>An open ticket of a citizen who may be calling.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">What people call it by.</param>
public sealed record CandidateTicket(Guid Id, long Number);

/// <summary>A resolved or closed ticket of a citizen who may be calling. Its texts require reading the ticket.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Status"><c>resolved closed</c>.</param>
/// <param name="Category">What it was about.</param>
/// <param name="Component">The part of it.</param>
/// <param name="Device">Id of the device.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="ResolvedAt">When it was last resolved.</param>
public sealed record EarlierTicket(
    Guid Id, long Number, string Status, string Category, string? Component, Guid? Device, DateTimeOffset OpenedAt,
    DateTimeOffset? ResolvedAt);

/// <summary>The telephone system's report was recorded, now or before.</summary>
/// <param name="Id">Our id of the call.</param>
/// <param name="State"><c>ringing answered missed over</c>.</param>
public sealed record CallHeard(Guid Id, string State);

/// <summary>The ticket that a call became.</summary>
/// <param name="Ticket">Id of the ticket.</param>
public sealed record CallTicket(Guid Ticket);
