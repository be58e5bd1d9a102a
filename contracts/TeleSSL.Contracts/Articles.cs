namespace TeleSSL.Contracts;

/// <summary>A knowledge article.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Status"><c>draft published retired</c>.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Body">In full, as markdown; to be shown as text, never as HTML. Null in lists.</param>
/// <param name="Components">Codes of what it is about: a ticket's category or component.</param>
/// <param name="Models">Codes of the device models it is about.</param>
/// <param name="Version">Counts up with each change.</param>
/// <param name="Missed">Words of the search that it does not have, as they were typed. Null when nothing was searched for.</param>
public sealed record ArticleAnswer(
    Guid Id, long Number, string Status, string Title, string? Body, IReadOnlyList<string> Components, IReadOnlyList<string> Models,
    int Version, IReadOnlyList<string>? Missed = null);

/// <summary>Words that mean the same to those who search articles.</summary>
/// <param name="Groups">In each group, each word finds the others.</param>
public sealed record SearchSynonymsAnswer(IReadOnlyList<IReadOnlyList<string>> Groups);

/// <summary>A change of an article.</summary>
/// <param name="Version">The version it gave.</param>
/// <param name="At">When.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Kind"><c>article.drafted article.changed article.published article.retired</c>.</param>
public sealed record ArticleVersion(int Version, DateTimeOffset At, string Actor, string Kind);
