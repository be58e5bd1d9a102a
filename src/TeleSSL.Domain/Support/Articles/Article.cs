namespace TeleSSL.Domain.Support.Articles;

/// <summary>The life cycle of an article: <c>draft → published → retired</c>.</summary>
public enum ArticleStatus
{
    /// <summary>Only the desk can read it.</summary>
    Draft,

    /// <summary>Everyone at the desk, in the municipalities and in the depots can read it.</summary>
    Published,

    /// <summary>No longer shown to anyone.</summary>
    Retired,
}

/// <summary>A knowledge article without its text, which is stored separately by version.</summary>
public sealed record Article
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Increases by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The number people refer to it by.</summary>
    public required long Number { get; init; }

    /// <summary>Its state.</summary>
    public required ArticleStatus Status { get; init; }

    /// <summary>Codes of what it is about: a ticket's category or component.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>Codes of the device models it is about.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>The version that introduced its current text.</summary>
    public required int TextVersion { get; init; }

    /// <summary>
    /// Published, with the next version. Refused with <c>article-retired</c>; publishing a published article changes nothing.
    /// </summary>
    public Result<Article> Publish() => Status switch
    {
        ArticleStatus.Retired => SupportRefusals.ArticleRetired,
        ArticleStatus.Published => this,
        _ => this with { Version = Version + 1, Status = ArticleStatus.Published },
    };

    /// <summary>Retired, with the next version. Retiring a retired article changes nothing.</summary>
    public Article Retire() => Status == ArticleStatus.Retired ? this : this with { Version = Version + 1, Status = ArticleStatus.Retired };

}
