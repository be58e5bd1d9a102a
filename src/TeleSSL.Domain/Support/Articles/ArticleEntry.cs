using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Articles;

/// <summary>Id and number of an article that is about to exist.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">The number people refer to it by.</param>
public sealed record FreshArticle(Guid Id, long Number);

/// <summary>An article, as submitted by an agent: the body of <c>POST /api/articles</c> and of <c>…/change</c>.</summary>
/// <param name="Title">The title.</param>
/// <param name="Body">The full text as markdown; always treated as text.</param>
/// <param name="Components">Codes of what it is about: a ticket's category or component.</param>
/// <param name="Models">Codes of the device models it is about.</param>
public sealed record ArticleEntry(Label Title, LongText Body, IReadOnlyList<Code>? Components = null, IReadOnlyList<Code>? Models = null)
{
    private const int MaxLinks = 50;

    /// <summary>A draft, or <c>unknown-model</c>.</summary>
    public Result<Article> New(FreshArticle fresh, Catalogue catalogue) => Linked(
        new Article { Id = fresh.Id, Version = 1, Number = fresh.Number, Status = ArticleStatus.Draft, TextVersion = 1 }, catalogue);

    /// <summary>
    /// The changed article, with the next version; a published one stays published. Refused with <c>article-retired</c>,
    /// <c>unknown-model</c>.
    /// </summary>
    public Result<Article> InPlaceOf(Article before, Catalogue catalogue) => before.Status == ArticleStatus.Retired
        ? SupportRefusals.ArticleRetired
        : Linked(before with { Version = before.Version + 1, TextVersion = before.Version + 1 }, catalogue);

    private Result<Article> Linked(Article article, Catalogue catalogue)
    {
        string[] components = [.. (Components ?? []).Select(code => code.Value).Distinct()];
        string[] models = [.. (Models ?? []).Select(code => code.Value).Distinct()];
        if (components.Length > MaxLinks || models.Length > MaxLinks)
            return Refusal.Invalid(components.Length > MaxLinks ? "components" : "models", FieldProblems.TooMany.With("max", MaxLinks));
        return models.All(catalogue.Models.ContainsKey)
            ? article with { Components = components, Models = models }
            : Refusal.Invalid("models", UnknownProblems.Model);
    }
}
