using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Articles;

/// <summary>Reads knowledge articles. Only agents see drafts and retired ones.</summary>
internal sealed class ArticleViews(Db db, TicketViews tickets, CatalogueStore catalogues)
{
    private const int MaxSuggested = 10;
    private const int MaxVersions = 200;

    public Task<Page<ArticleAnswer>> List(ArticleQuery asked, CancellationToken ct) => db.Read(async query =>
    {
        var question = asked.Text is { } text ? SearchQuestion.Of(text, (await catalogues.In(query)).Synonyms) : null;
        var parameters = new Parameters();
        var rows = await query.List<ArticleRow.Worded>(asked.Sql(question, query.Dialect, parameters), parameters);
        return asked.Paging.Cut(rows, row => new SortKey(row.Article.Id, Number: row.Place), row => row.To(question));
    }, ct);

    public Task<ArticleAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var row = await query.Find<ArticleRow.Worded>(
            """
            SELECT a.state AS State, x.title AS Title, x.body AS Body
            FROM   article a
            JOIN   desk_text x ON x.subject = a.id AND x.version = a.text_version
            WHERE  a.id = @id
            """,
            new { id });
        return row is not null && (row.Article.Status == ArticleStatus.Published || viewer.MayAny(TicketScope.Agents)) ? row.Answer : null;
    }, ct);

    /// <summary>The article as of a version.</summary>
    public Task<ArticleAnswer?> FindVersion(Guid id, int version, CancellationToken ct) => db.Read(async query =>
        (await query.Find<ArticleRow.Worded>(
            """
            SELECT j.data AS State, x.title AS Title, x.body AS Body
            FROM   journal j
            JOIN   desk_text x ON x.subject = @id AND x.version <= @version
            WHERE  j.subject_kind = 'article' AND j.subject_id = @subject AND j.subject_version = @version
            ORDER  BY x.version DESC LIMIT 1
            """,
            new { id, subject = id.ToString(), version }))?.OutOfJournal.Answer, ct);

    /// <summary>The article's changes, newest first; empty when there is no such article.</summary>
    public Task<ArticleVersion[]> Versions(Guid id, CancellationToken ct) => db.Read(async query =>
        (await query.List<Change>(
            """
            SELECT subject_version AS Version, at AS At, actor AS Actor, kind AS Kind
            FROM   journal
            WHERE  subject_kind = 'article' AND subject_id = @subject
            ORDER  BY subject_version DESC LIMIT @most
            """,
            new { subject = id.ToString(), most = MaxVersions })).Select(
                row => new ArticleVersion(row.Version, row.At, row.Actor, row.Kind)).ToArray(), ct);

    /// <summary>
    /// Articles about a ticket's category, component or device model, best match first. Null when there is no such ticket.
    /// </summary>
    public async Task<ArticleAnswer[]?> For(Guid ticket, Viewer viewer, CancellationToken ct)
    {
        if (await tickets.Find(ticket, viewer, ct) is not { } found)
            return null;
        return await db.Read(async query => (await query.List<ArticleRow.Worded>(
            """
            SELECT a.state AS State, x.title AS Title
            FROM   (SELECT l.article, count(*) AS fits
                    FROM   article_link l
                    WHERE  (l.kind = 'component' AND (l.code = @Category OR l.code = @Component))
                    OR     (l.kind = 'model' AND l.code = (SELECT d.model FROM device d WHERE d.id = @Device))
                    GROUP  BY l.article) s
            JOIN   article a ON a.id = s.article
            JOIN   desk_text x ON x.subject = a.id AND x.version = a.text_version
            WHERE  a.status = 'published'
            ORDER  BY s.fits DESC, a.id DESC
            LIMIT  @most
            """,
            new { found.Category, found.Component, found.Device, most = MaxSuggested })).Select(row => row.Answer).ToArray(), ct);
    }

    private sealed record Change
    {
        public required int Version { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string Actor { get; init; }

        public required string Kind { get; init; }
    }
}
