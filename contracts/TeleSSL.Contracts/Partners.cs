namespace TeleSSL.Contracts;

/// <summary>A ticket's latest escalation to a partner, and its outcome.</summary>
/// <param name="Partner"><c>telma</c> or <c>fut</c>.</param>
/// <param name="Since">When it was escalated.</param>
/// <param name="Round">Counts the escalations of the ticket, from 1.</param>
/// <param name="By">The account that escalated it.</param>
/// <param name="Checks">What the first line has tried, as codes.</param>
/// <param name="ByHand">An agent contacts the partner and records its answers here.</param>
/// <param name="Number">The partner's own number for it.</param>
/// <param name="State">
/// The latest status it reported: <c>new acknowledged in-progress awaiting-reporter resolved closed rejected cancelled returned</c>; null:
/// none.
/// </param>
/// <param name="Returned"><c>need-info not-ours duplicate</c>; null unless it was sent back.</param>
/// <param name="SaysSolved">The partner reports it solved: notify the reporter, then resolve.</param>
/// <param name="Undelivered">Why it could not be delivered to the partner; null while it is pending or delivered.</param>
/// <param name="Attachments">Ids of the attached files; without an interface, the agent sends them.</param>
public sealed record TicketEscalation(
    string Partner,
    DateTimeOffset Since,
    int Round,
    string By,
    IReadOnlyList<string> Checks,
    bool ByHand,
    string? Number,
    string? State,
    string? Returned,
    bool SaysSolved,
    string? Undelivered,
    IReadOnlyList<Guid> Attachments);

/// <summary>How a partner is reached.</summary>
/// <param name="Partner"><c>telma</c> or <c>fut</c>.</param>
/// <param name="State"><c>up</c>, <c>down</c>, or <c>manual</c>: agents contact it themselves.</param>
/// <param name="Since">Since when; null: always.</param>
/// <param name="Waiting">Tickets within your scope that wait for it.</param>
/// <param name="LastSuccess">When a call last succeeded.</param>
/// <param name="Services">The state of its services, as it reports it.</param>
/// <param name="Breaker"><c>closed open half-open</c>: whether this process calls it, does not, or tries once; null when manual.</param>
public sealed record PartnerAnswer(
    string Partner,
    string State,
    DateTimeOffset? Since,
    long Waiting,
    DateTimeOffset? LastSuccess,
    IReadOnlyList<PartnerService> Services,
    string? Breaker);

/// <summary>The state of one of a partner's services.</summary>
/// <param name="Component">Which, as kebab text.</param>
/// <param name="Health"><c>up degraded down</c>.</param>
/// <param name="Since">By the partner's clock.</param>
public sealed record PartnerService(string Component, string Health, DateTimeOffset Since);

/// <summary>A current announcement of a partner.</summary>
/// <param name="Id">Our id.</param>
/// <param name="Partner">The partner that published it.</param>
/// <param name="Type"><c>outage planned-work release</c>.</param>
/// <param name="Priority"><c>p1</c> to <c>p5</c>; null for planned work and releases.</param>
/// <param name="Components">The affected components, as kebab text.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">In full; plain text.</param>
/// <param name="StartsAt">From when.</param>
/// <param name="EndsAt">Until when; null while unknown.</param>
/// <param name="Version">Counts up with each change.</param>
public sealed record AnnouncementAnswer(
    Guid Id,
    string Partner,
    string Type,
    string? Priority,
    IReadOnlyList<string> Components,
    string Title,
    string Text,
    DateTimeOffset StartsAt,
    DateTimeOffset? EndsAt,
    int Version);

/// <summary>A message to a partner, without its text.</summary>
/// <param name="Id">The idempotency key sent to the partner.</param>
/// <param name="Partner">The recipient.</param>
/// <param name="Kind"><c>escalation comment answered priority attachment ended</c>.</param>
/// <param name="Ticket">The ticket.</param>
/// <param name="Number">The ticket's number.</param>
/// <param name="Round">Which escalation of the ticket.</param>
/// <param name="State"><c>pending sent failed dead</c>: failed is retried automatically, dead only manually.</param>
/// <param name="Attempts">Number of attempts.</param>
/// <param name="MadeAt">When it was written.</param>
/// <param name="NextAt">When it is retried; null when it is not.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="Error">Code of the last error.</param>
public sealed record OutboxEntry(
    Guid Id,
    string Partner,
    string Kind,
    Guid Ticket,
    long Number,
    int Round,
    string State,
    int Attempts,
    DateTimeOffset MadeAt,
    DateTimeOffset? NextAt,
    DateTimeOffset? SentAt,
    string? Error);
