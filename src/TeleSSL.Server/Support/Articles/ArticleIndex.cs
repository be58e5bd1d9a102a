using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Articles;

/// <summary>
/// The terms that articles are found by: written with each text, and built again at a start that knows another form of them.
/// </summary>
internal sealed class ArticleIndex(Db db)
{
    public Task Run() => db.Write<int>(async tx =>
    {
        if (!await Counter.MoveTo(tx, "article-words", SearchTerms.Form))
            return 0;
        var texts = await tx.List<Text>(
            """
            SELECT a.number AS Number, x.title AS Title, x.body AS Body
            FROM   article a
            JOIN   desk_text x ON x.subject = a.id AND x.version = a.text_version
            """);
        foreach (var text in texts)
            await Put(tx, text.Number, text.Title, text.Body);
        return texts.Count;
    });

    public static async Task Put(Tx tx, long number, string title, string body)
    {
        await tx.Execute("DELETE FROM article_words WHERE rowid = @number", new { number });
        await tx.Execute(
            "INSERT INTO article_words (rowid, title, body) VALUES (@number, @title, @body)",
            new { number, title = Terms(title), body = Terms(body) });
    }

    private static string Terms(string text) => string.Join(' ', SearchTerms.Of(text));

    private sealed record Text
    {
        public required long Number { get; init; }

        public required string Title { get; init; }

        public required string Body { get; init; }
    }
}
