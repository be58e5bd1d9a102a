namespace TeleSSL.Domain.Support.Articles;

/// <summary>Where an article is in its life: <c>draft → published → retired</c>.</summary>
public enum ArticleStatus
{
    /// <summary>The desk alone reads it.</summary>
    Draft,

    /// <summary>Everybody at the desk, in the municipalities and in the depots reads it.</summary>
    Published,

    /// <summary>Nobody is shown it any more.</summary>
    Retired,
}

/// <summary>What the desks know about something: all but its words, which stand beside it by version.</summary>
public sealed record Article
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts up by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>What people call it by.</summary>
    public required long Number { get; init; }

    /// <summary>Where it is in its life.</summary>
    public required ArticleStatus Status { get; init; }

    /// <summary>Codes of what it is about: a ticket's category or component.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>Codes of the device models it is about.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>The version that brought the words it has.</summary>
    public required int TextVersion { get; init; }

    /// <summary>For everybody, one version on. Refused with <c>article-retired</c>; publishing what is published changes nothing.</summary>
    public Result<Article> Publish() => Status switch
    {
        ArticleStatus.Retired => IsRetired,
        ArticleStatus.Published => this,
        _ => this with { Version = Version + 1, Status = ArticleStatus.Published },
    };

    /// <summary>For nobody, one version on. Retiring what is retired changes nothing.</summary>
    public Article Retire() => Status == ArticleStatus.Retired ? this : this with { Version = Version + 1, Status = ArticleStatus.Retired };

    internal static readonly Refusal IsRetired = new("article-retired", "The article is out of use. Write a new one.");
}
