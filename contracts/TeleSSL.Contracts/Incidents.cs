namespace TeleSSL.Contracts;

/// <summary>
/// A major incident at a desk. A municipality sees those that were confirmed at the desk that serves it, or that a ticket of its own is
/// linked to: of the tickets only its own, and nothing of the desk's work.
/// </summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="State"><c>suggested confirmed closed dismissed</c>.</param>
/// <param name="Kind">What its tickets have in common: <c>model app-version component</c>.</param>
/// <param name="Value">Which, e.g. <c>tablet</c>, <c>2.0.0</c>, <c>login</c>, <c>login/pin</c>.</param>
/// <param name="Title">Its title; null until it is confirmed.</param>
/// <param name="Priority"><c>p1</c> to <c>p5</c>.</param>
/// <param name="Queue">The unit whose desk has it.</param>
/// <param name="TicketCount">
/// While it is suggested: how many tickets raised the alarm; then how many are linked. For a municipality: how many of its own are.
/// </param>
/// <param name="Since">Tickets opened from here on may match it.</param>
/// <param name="SuggestedAt">When the alarm was raised; null when it was declared.</param>
/// <param name="ConfirmedAt">When it was confirmed or declared.</param>
/// <param name="ConfirmedBy">The account that did so; null for a municipality.</param>
/// <param name="AnsweredAt">When all its tickets were last answered at once.</param>
/// <param name="EndedAt">When it was closed or dismissed.</param>
/// <param name="Reason">Why it was dismissed, as a code.</param>
/// <param name="Resolution">How it was solved.</param>
/// <param name="Version">The version its ETag carries; null for a municipality, as it counts the tickets.</param>
/// <param name="Tickets">
/// The linked tickets that the viewer may see, or the matching ones while suggested. Null in lists and after steps.
/// </param>
/// <param name="Matches">Of a confirmed one: tickets that match it and are not linked. Null in lists and after steps.</param>
public sealed record IncidentAnswer(
    Guid Id,
    string State,
    string Kind,
    string Value,
    string? Title,
    string? Priority,
    string Queue,
    int TicketCount,
    DateTimeOffset Since,
    DateTimeOffset? SuggestedAt,
    DateTimeOffset? ConfirmedAt,
    string? ConfirmedBy,
    DateTimeOffset? AnsweredAt,
    DateTimeOffset? EndedAt,
    string? Reason,
    string? Resolution,
    int? Version,
    IReadOnlyList<IncidentTicket>? Tickets = null,
    IReadOnlyList<IncidentTicket>? Matches = null);

/// <summary>A ticket of an incident, in a line.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Status">Where it is in its life.</param>
/// <param name="Municipality">Code.</param>
/// <param name="Title">In a few words; null when the citizen has been erased.</param>
public sealed record IncidentTicket(Guid Id, long Number, string Status, string Municipality, string? Title);

/// <summary>The outcome for a ticket when all were answered or resolved at once.</summary>
/// <param name="Id">The ticket.</param>
/// <param name="Outcome"><c>answered</c>, <c>resolved</c> or <c>refused</c>.</param>
/// <param name="Code">Why it was refused, e.g. <c>health-case</c>, <c>ticket-over</c>.</param>
public sealed record IncidentTicketOutcome(Guid Id, string Outcome, string? Code);

/// <summary>The outcome for an incident's tickets.</summary>
/// <param name="Id">The incident.</param>
/// <param name="State">Its state now.</param>
/// <param name="Version">Its version.</param>
/// <param name="Tickets">Each ticket that the step was tried on; empty when there was none.</param>
/// <param name="OpenTickets">How many of the incident's tickets are neither resolved nor closed.</param>
public sealed record IncidentOutcomes(Guid Id, string State, int Version, IReadOnlyList<IncidentTicketOutcome> Tickets, int OpenTickets);

/// <summary>How an incident relates to a ticket.</summary>
/// <param name="As"><c>linked</c>, or <c>matches</c>: it might belong there.</param>
/// <param name="Incident">The incident.</param>
public sealed record TicketIncident(string As, IncidentAnswer Incident);
