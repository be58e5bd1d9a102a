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
    IReadOnlyList<string>? Words, Code? Component, Code? Model, ArticleStatus Status, int Limit, int AfterPlace, Guid After)
{
    private static readonly (bool InTitle, bool Prefix)[] Places = [(true, false), (true, true), (false, false), (false, true)];

    public static Result<ArticleQuery> Of(HttpContext http, Viewer viewer)
    {
        var query = http.Request.Query;
        if (!QueryValues.Code(query["component"], "component").Accepted(out var component, out var refusal)
            || !QueryValues.Code(query["model"], "model").Accepted(out var model, out refusal)
            || !QueryValues.Choice<ArticleStatus>(query["status"], "status").Accepted(out var status, out refusal)
            || !Cursor(query["after"].ToString()).Accepted(out var after, out refusal)
            || !Paging.LimitOf(query).Accepted(out var limit, out refusal))
            return refusal;
        if (Cpr.StandsIn(query["q"].ToString()))
            return Refusal.Invalid("q", PersonalData.InName, PersonalData.Code);
        // A viewer who may not read drafts gets no rows, whatever the filter.
        var words = query["q"].ToString() is { Length: > 0 } q && q.Trim().Length > 0 ? SearchWords.Asked(q) : null;
        return viewer.MayAny(TicketScope.Agents) || status is null or ArticleStatus.Published
            ? new ArticleQuery(words, component, model, status ?? ArticleStatus.Published, limit, after.Place, after.Id)
            : new ArticleQuery([], null, null, ArticleStatus.Published, limit, 0, default);
    }

    /// <summary>The statement for a page and one more row; values are added to the parameters.</summary>
    public string Sql(Dialect dialect, Parameters parameters)
    {
        parameters.AddAll(
            new
            {
                status = Status.Kebab(),
                place = AfterPlace,
                after = After,
                more = Limit + 1,
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

    /// <summary>The condition that continues a page after an article.</summary>
    public static string CursorAfter(int place, Guid id) => $"{place}{id:N}";

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

    private static Result<(int Place, Guid Id)> Cursor(string text)
    {
        if (text.Length == 0)
            return (0, Guid.AllBitsSet);
        return text[0] is >= '0' and <= '3' && Guid.TryParseExact(text[1..], "N", out var id)
            ? (text[0] - '0', id)
            : Refusal.Invalid("after", "must be a cursor from a former answer");
    }
}
