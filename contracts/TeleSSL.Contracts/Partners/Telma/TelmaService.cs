namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>How well a component runs.</summary>
public enum TelmaHealth
{
    /// <summary>As it should.</summary>
    Up,

    /// <summary>Slow or in parts.</summary>
    Degraded,

    /// <summary>Not at all.</summary>
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

/// <summary>How everything runs now (<c>GET /service-status</c>).</summary>
/// <param name="At">When that was, by Telma's clock, UTC.</param>
/// <param name="Components">One row for each component.</param>
public sealed record TelmaServiceStatus(DateTimeOffset At, IReadOnlyList<TelmaComponentHealth> Components);

/// <summary>How one component runs.</summary>
/// <param name="Component">Which.</param>
/// <param name="Health">How well.</param>
/// <param name="Since">From when, UTC.</param>
/// <param name="Announcement">Id of the announcement that tells more.</param>
public sealed record TelmaComponentHealth(TelmaComponent Component, TelmaHealth Health, DateTimeOffset Since, string? Announcement = null);

/// <summary>Something that Telma tells everybody (<c>GET /announcements</c>).</summary>
/// <param name="Id">Telma's id of it; opaque.</param>
/// <param name="Version">From 1, up by one with each change.</param>
/// <param name="Type">What it is about.</param>
/// <param name="Title">1-200 characters.</param>
/// <param name="Text">1-8000 characters.</param>
/// <param name="Components">What it touches.</param>
/// <param name="StartsAt">From when, UTC.</param>
/// <param name="PublishedAt">When it was first told, UTC.</param>
/// <param name="UpdatedAt">When it was last changed, UTC.</param>
/// <param name="Priority">How bad; null of planned work and releases.</param>
/// <param name="EndsAt">Until when, UTC; null while nobody knows. An outage that is over has ended.</param>
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

/// <summary>A no of Telma's: <c>application/problem+json</c> (RFC 9457).</summary>
/// <param name="Type">An address that names the kind, or <c>about:blank</c>.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Stable kebab text for programs.</param>
/// <param name="Detail">More of it.</param>
/// <param name="Errors">Per field what is wrong.</param>
public sealed record TelmaProblem(
    string Type, string Title, int Status, string Code, string? Detail = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors = null);
