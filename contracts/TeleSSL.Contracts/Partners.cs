namespace TeleSSL.Contracts;

/// <summary>The last time a ticket went to a partner, and what came of it.</summary>
/// <param name="Partner"><c>telma</c> or <c>fut</c>.</param>
/// <param name="Since">When it was escalated.</param>
/// <param name="Round">Counts the escalations of the ticket, from 1.</param>
/// <param name="By">The account that escalated it.</param>
/// <param name="Checks">What the first line has tried, as codes.</param>
/// <param name="ByHand">An agent tells the partner, and tells here what it says.</param>
/// <param name="Number">The partner's own number of it.</param>
/// <param name="State">
/// What it last said: <c>new acknowledged in-progress awaiting-reporter resolved closed rejected cancelled returned</c>; null: nothing.
/// </param>
/// <param name="Returned"><c>need-info not-ours duplicate</c>; null unless it was sent back.</param>
/// <param name="SaysSolved">The partner says that it is solved: tell the reporter, then resolve.</param>
/// <param name="Undelivered">Why it did not reach the partner; null while it is under way or there.</param>
/// <param name="Attachments">Ids of the files that go with it; told by hand, the agent gives them.</param>
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
/// <param name="State"><c>up</c>, <c>down</c>, or <c>manual</c>: it is told by hand.</param>
/// <param name="Since">Since when it is so; null: ever.</param>
/// <param name="Waiting">Tickets within your scope that wait for it.</param>
/// <param name="LastSuccess">When a call last went well.</param>
/// <param name="Services">How its services run, as it says.</param>
/// <param name="Breaker"><c>closed open half-open</c>: whether this process calls it, does not, or tries once; null: by hand.</param>
public sealed record PartnerAnswer(
    string Partner,
    string State,
    DateTimeOffset? Since,
    long Waiting,
    DateTimeOffset? LastSuccess,
    IReadOnlyList<PartnerService> Services,
    string? Breaker);

/// <summary>How one of a partner's services runs.</summary>
/// <param name="Component">Which, as kebab text.</param>
/// <param name="Health"><c>up degraded down</c>.</param>
/// <param name="Since">By the partner's clock.</param>
public sealed record PartnerService(string Component, string Health, DateTimeOffset Since);

/// <summary>Something that a partner tells everybody, while it holds.</summary>
/// <param name="Id">Ours.</param>
/// <param name="Partner">Who tells it.</param>
/// <param name="Type"><c>outage planned-work release</c>.</param>
/// <param name="Priority"><c>p1</c> to <c>p5</c>; null of planned work and releases.</param>
/// <param name="Components">What it touches, as kebab text.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">In full; plain text.</param>
/// <param name="StartsAt">From when.</param>
/// <param name="EndsAt">Until when; null while nobody knows.</param>
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

/// <summary>Something that is to be told to a partner, without its text.</summary>
/// <param name="Id">The key that the partner knows it by.</param>
/// <param name="Partner">Who is to be told.</param>
/// <param name="Kind"><c>escalation comment answered priority attachment ended</c>.</param>
/// <param name="Ticket">The ticket.</param>
/// <param name="Number">The ticket's number.</param>
/// <param name="Round">Which escalation of the ticket.</param>
/// <param name="State"><c>pending sent failed dead</c>: failed is tried again by itself, dead only by hand.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="MadeAt">When it was written.</param>
/// <param name="NextAt">When it is tried next; null when it is not.</param>
/// <param name="SentAt">When it was told.</param>
/// <param name="Error">Code of what went wrong last.</param>
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
