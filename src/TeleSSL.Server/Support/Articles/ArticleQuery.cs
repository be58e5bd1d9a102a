using TeleSSL.Domain;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Articles;

/// <summary>
/// A search of the articles. Those with most of the words come first; of these, words in the title count more than in the body, and whole
/// words more than beginnings, ends of compounds and synonyms; then the newest. The same order and paging on every database.
/// </summary>
internal sealed record ArticleQuery(
    string? Text, Code? Component, Code? Model, ArticleStatus Status, Paging Paging)
{
    private static readonly QueryParameter Q = new("q", "Words that it contains.");
    private static readonly QueryParameter OfComponent = new("component", "Code of the component it is about.");
    private static readonly QueryParameter OfModel = new("model", "Code of the model it is about.");
    private static readonly QueryParameter InStatus = QueryParameter.OneOf<ArticleStatus>("status", "Published unless asked otherwise.");

    public static readonly QueryParameter[] Parameters = [Q, OfComponent, OfModel, InStatus];

    // More than all places of all words together.
    private const int Missed = 100;

    public static Result<ArticleQuery> Of(HttpContext http, Viewer viewer)
    {
        if (!OfComponent.CodeIn(http).Accepted(out var component, out var refusal)
            || !OfModel.CodeIn(http).Accepted(out var model, out refusal)
            || !InStatus.ChoiceIn<ArticleStatus>(http).Accepted(out var status, out refusal)
            || !Q.SearchIn(http).Accepted(out var searched, out refusal)
            || !Paging.Of(http).Accepted(out var paging, out refusal))
            return refusal;
        // A viewer who may not read drafts gets no rows, whatever the filter.
        return viewer.MayAny(TicketScope.Agents) || status is null or ArticleStatus.Published
            ? new ArticleQuery(searched, component, model, status ?? ArticleStatus.Published, paging)
            : new ArticleQuery("", null, null, ArticleStatus.Published, paging);
    }

    /// <summary>The statement for a page and one more row; values are added to the parameters.</summary>
    public string Sql(SearchQuestion? question, Dialect dialect, Parameters parameters)
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
            SELECT a.state AS State, x.title AS Title, f.place AS Place, f.has AS Has
            FROM   ({Found(question, FullText.Of(dialect), parameters)}) f
            JOIN   article a ON a.number = f.number
            JOIN   desk_text x ON x.subject = a.id AND x.version = a.text_version
            WHERE  a.status = @status AND (f.place > @place OR (f.place = @place AND a.id < @after))
            {Linked("component", Component)}{Linked("model", Model)}
            ORDER  BY f.place, a.id DESC
            LIMIT  @more
            """;
    }

    private static string Found(SearchQuestion? question, FullText text, Parameters parameters)
    {
        if (question is not { Words: { Count: > 0 } words })
            return $"SELECT number, 0 AS place, 0 AS has FROM article WHERE {(question is null ? "status = @status" : "FALSE")}";
        var hits = words.SelectMany((word, i) => Hits(word, i, text, parameters));
        return $"""
            SELECT number, sum(place) + {Missed} * ({words.Count} - count(*)) AS place, sum(bit) AS has
            FROM   (SELECT number, bit, min(place) AS place FROM ({string.Join(" UNION ALL ", hits)}) h GROUP BY number, bit) w
            GROUP  BY number HAVING count(*) >= {question.Needed}
            """;
    }

    private static IEnumerable<string> Hits(AskedWord word, int i, FullText text, Parameters parameters)
    {
        (IReadOnlyList<string> Terms, bool Prefix)[] ways = [(word.Whole, false), ([word.Beginning], true), (word.Loose, false)];
        var places = from inTitle in (bool[])[true, false] from way in ways select (inTitle, way.Terms, way.Prefix);
        foreach (var (place, (inTitle, terms, prefix)) in places.Index().Where(one => one.Item.Terms.Count > 0))
        {
            parameters.Add($"terms{i}_{place}", text.Question(terms, inTitle, prefix));
            var matches = text.Matches("article_words", inTitle, $"@terms{i}_{place}");
            yield return $"SELECT rowid AS number, {1 << i} AS bit, {place} AS place FROM article_words WHERE {matches}";
        }
    }

    private static string Linked(string kind, Code? code) => code is null
        ? ""
        : $" AND EXISTS (SELECT 1 FROM article_link l WHERE l.kind = '{kind}' AND l.code = @{kind} AND l.article = a.id)";
}
