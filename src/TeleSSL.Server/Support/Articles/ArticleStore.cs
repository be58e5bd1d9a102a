using TeleSSL.Domain;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Articles;

/// <summary>Writes knowledge articles: any agent writes drafts, leads publish and retire them.</summary>
internal sealed class ArticleStore(CatalogueStore catalogues)
{
    public async Task<Result<Article>> Add(Tx tx, ArticleEntry entry, Stamp stamp)
    {
        var fresh = new FreshArticle(Guid.CreateVersion7(stamp.At), await TakeNumber(tx));
        return entry.New(fresh, await catalogues.In(tx)).Accepted(out var article, out var refusal)
            ? await Save(tx, article, entry, "article.drafted", stamp)
            : refusal;
    }

    public async Task<Result<Article>> Change(Tx tx, Guid id, ArticleEntry entry, int? ifMatch, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        return (await Find(tx, id, ifMatch)).Then(before => entry.InPlaceOf(before, catalogue)).Accepted(out var article, out var refusal)
            ? await Save(tx, article, entry, "article.changed", stamp)
            : refusal;
    }

    public static Task<Result<Article>> Publish(Tx tx, Guid id, int? ifMatch, Stamp stamp) =>
        Becomes(tx, id, ifMatch, before => before.Publish(), "article.published", stamp);

    public static Task<Result<Article>> Retire(Tx tx, Guid id, int? ifMatch, Stamp stamp) =>
        Becomes(tx, id, ifMatch, before => before.Retire(), "article.retired", stamp);

    private static async Task<Result<Article>> Becomes(
        Tx tx, Guid id, int? ifMatch, Func<Article, Result<Article>> decide, string kind, Stamp stamp)
    {
        if (!(await Find(tx, id, ifMatch)).Accepted(out var before, out var refusal)
            || !decide(before).Accepted(out var after, out refusal))
            return refusal;
        return ReferenceEquals(before, after) ? after : await Save(tx, after, null, kind, stamp);
    }

    private static async Task<Result<Article>> Find(Tx tx, Guid id, int? ifMatch)
    {
        if (await tx.Find<string>("SELECT state FROM article WHERE id = @id", new { id }) is not { } state)
            return Refusal.NotFound("article");
        var article = ArticleRow.Parse(state);
        return ifMatch is { } version && version != article.Version ? Refusal.Stale() : article;
    }

    private static async Task<Result<Article>> Save(Tx tx, Article article, ArticleEntry? words, string kind, Stamp stamp)
    {
        var row = new ArticleRow(article);
        if (await tx.ExecuteCounted(article.Version == 1 ? ArticleRow.Insert : ArticleRow.Update, row) == 0)
            return Refusal.Stale();
        if (words is not null)
            await Keep(tx, article, words);
        tx.Append(DeskJournal.Entry(ArticleRow.Subject, article.Id, article.Version, kind, stamp.Organisation, row.State, stamp));
        return article;
    }

    private static async Task Keep(Tx tx, Article article, ArticleEntry words)
    {
        await DeskTexts.Keep(tx, article.Id, article.Version, words.Title.Value, words.Body.Value);
        await ArticleIndex.Put(tx, article.Number, words.Title.Value, words.Body.Value);
        await tx.Execute("DELETE FROM article_link WHERE article = @Id", new { article.Id });
        foreach (var (kind, code) in article.Components.Select(code => ("component", code))
            .Concat(article.Models.Select(code => ("model", code))))
            await tx.Execute("INSERT INTO article_link (kind, code, article) VALUES (@kind, @code, @Id)", new { kind, code, article.Id });
    }

    private static Task<long> TakeNumber(Tx tx) => Counter.Next(tx, "article");
}
