using TeleSSL.Domain;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Articles;

/// <summary>
/// A search of the articles. Full-text matches rank by title first, whole words before prefixes, then the body, then newest first; the same
/// order and paging on every database.
/// </summary>
internal sealed record ArticleQuery(
    IReadOnlyList<string>? Words, Code? Component, Code? Model, ArticleStatus Status, Paging Paging)
{
    private static readonly QueryParameter Q = new("q", "Words that it contains.");
    private static readonly QueryParameter OfComponent = new("component", "Code of the component it is about.");
    private static readonly QueryParameter OfModel = new("model", "Code of the model it is about.");
    private static readonly QueryParameter InStatus = QueryParameter.OneOf<ArticleStatus>("status", "Published unless asked otherwise.");

    public static readonly QueryParameter[] Parameters = [Q, OfComponent, OfModel, InStatus];

    private static readonly (bool InTitle, bool Prefix)[] Places = [(true, false), (true, true), (false, false), (false, true)];

    public static Result<ArticleQuery> Of(HttpContext http, Viewer viewer)
    {
        if (!OfComponent.CodeIn(http).Accepted(out var component, out var refusal)
            || !OfModel.CodeIn(http).Accepted(out var model, out refusal)
            || !InStatus.ChoiceIn<ArticleStatus>(http).Accepted(out var status, out refusal)
            || !Paging.Of(http).Accepted(out var paging, out refusal))
            return refusal;
        if (Cpr.StandsIn(Q.In(http) ?? ""))
            return Refusal.Invalid(Q.Name, TextProblems.Name);
        // A viewer who may not read drafts gets no rows, whatever the filter.
        var words = Q.In(http) is { } q ? SearchWords.Asked(q) : null;
        return viewer.MayAny(TicketScope.Agents) || status is null or ArticleStatus.Published
            ? new ArticleQuery(words, component, model, status ?? ArticleStatus.Published, paging)
            : new ArticleQuery([], null, null, ArticleStatus.Published, paging);
    }

    /// <summary>The statement for a page and one more row; values are added to the parameters.</summary>
    public string Sql(Dialect dialect, Parameters parameters)
    {
        parameters.AddAll(
            new
            {
                status = Status.Kebab(),
                place = Paging.Last?.Number ?? 0,
                after = Paging.After ?? Guid.AllBitsSet,
                more = Paging.Limit + 1,
                component = Component?.Value,
                model = Model?.Value
            });
        return $"""
            SELECT a.state AS State, x.title AS Title, f.place AS Place
            FROM   ({Found(FullText.Of(dialect), parameters)}) f
            JOIN   article a ON a.number = f.number
            JOIN   desk_text x ON x.subject = a.id AND x.version = a.text_version
            WHERE  a.status = @status AND (f.place > @place OR (f.place = @place AND a.id < @after))
            {Linked("component", Component)}{Linked("model", Model)}
            ORDER  BY f.place, a.id DESC
            LIMIT  @more
            """;
    }

    private string Found(FullText text, Parameters parameters)
    {
        if (Words is not { } words)
            return "SELECT number, 0 AS place FROM article WHERE status = @status";
        if (words.Count == 0)
            return "SELECT number, 0 AS place FROM article WHERE FALSE";
        var branches = Places.Select((place, i) =>
        {
            parameters.Add($"words{i}", text.Question(words, place.InTitle, place.Prefix));
            return $"SELECT rowid AS number, {i} AS place FROM article_words WHERE {text.Matches("article_words", place.InTitle, $"@words{i}")}";
        });
        return $"SELECT number, min(place) AS place FROM ({string.Join(" UNION ALL ", branches)}) h GROUP BY number";
    }

    private static string Linked(string kind, Code? code) => code is null
        ? ""
        : $" AND EXISTS (SELECT 1 FROM article_link l WHERE l.kind = '{kind}' AND l.code = @{kind} AND l.article = a.id)";
}
