namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>The health of a component.</summary>
public enum TelmaHealth
{
    /// <summary>Fully working.</summary>
    Up,

    /// <summary>Slow or partly unavailable.</summary>
    Degraded,

    /// <summary>Unavailable.</summary>
    Down,
}

/// <summary>What an announcement is about (outages, planned work, releases).</summary>
public enum TelmaAnnouncementType
{
    /// <summary>Something is down.</summary>
    Outage,

    /// <summary>Something will be down.</summary>
    PlannedWork,

    /// <summary>A new version.</summary>
    Release,
}

/// <summary>The state of all components now (<c>GET /service-status</c>).</summary>
/// <param name="At">When that was, by Telma's clock, UTC.</param>
/// <param name="Components">One row for each component.</param>
public sealed record TelmaServiceStatus(DateTimeOffset At, IReadOnlyList<TelmaComponentHealth> Components);

/// <summary>The state of one component.</summary>
/// <param name="Component">Which.</param>
/// <param name="Health">Its health.</param>
/// <param name="Since">From when, UTC.</param>
/// <param name="Announcement">Id of the announcement with details.</param>
public sealed record TelmaComponentHealth(TelmaComponent Component, TelmaHealth Health, DateTimeOffset Since, string? Announcement = null);

/// <summary>An announcement to all of Telma's users (<c>GET /announcements</c>).</summary>
/// <param name="Id">Telma's id of it; opaque.</param>
/// <param name="Version">From 1, up by one with each change.</param>
/// <param name="Type">What it is about.</param>
/// <param name="Title">1-200 characters.</param>
/// <param name="Text">1-8000 characters.</param>
/// <param name="Components">The affected components.</param>
/// <param name="StartsAt">From when, UTC.</param>
/// <param name="PublishedAt">When it was first published, UTC.</param>
/// <param name="UpdatedAt">When it was last changed, UTC.</param>
/// <param name="Priority">Severity; null for planned work and releases.</param>
/// <param name="EndsAt">Until when, UTC; null while unknown. An outage that is over has an end.</param>
public sealed record TelmaAnnouncement(
    string Id,
    int Version,
    TelmaAnnouncementType Type,
    string Title,
    string Text,
    IReadOnlyList<TelmaComponent> Components,
    DateTimeOffset StartsAt,
    DateTimeOffset PublishedAt,
    DateTimeOffset UpdatedAt,
    TelmaPriority? Priority = null,
    DateTimeOffset? EndsAt = null);

/// <summary>A page of a list.</summary>
/// <param name="Items">Oldest change first.</param>
/// <param name="Next">The cursor of the next page; null on the last.</param>
public sealed record TelmaPage<T>(IReadOnlyList<T> Items, string? Next = null);

/// <summary>An error from Telma: <c>application/problem+json</c> (RFC 9457).</summary>
/// <param name="Type">An address that names the kind, or <c>about:blank</c>.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable kebab text for programs.</param>
/// <param name="Detail">The details.</param>
/// <param name="Errors">The errors, by field.</param>
public sealed record TelmaProblem(
    string Type, string Title, int Status, string Code, string? Detail = null,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors = null);
