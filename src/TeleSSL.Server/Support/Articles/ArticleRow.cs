using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Articles;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Articles;

/// <summary>An article's row: its state as in the journal, and the columns it is searched by.</summary>
internal sealed record ArticleRow(Article Article)
{
    public const string Subject = "article";

    public const string Insert = """
        INSERT INTO article (id, version, number, status, text_version, state)
        VALUES (@Id, @Version, @Number, @Status, @TextVersion, @State)
        """;

    public const string Update = """
        UPDATE article SET version = @Version, status = @Status, text_version = @TextVersion, state = @State
        WHERE  id = @Id AND version = @Version - 1
        """;

    public static Article Parse(string state) => JsonSerializer.Deserialize<Article>(state, Json.Options)!;

    public Guid Id => Article.Id;

    public int Version => Article.Version;

    public long Number => Article.Number;

    public string Status => Article.Status.Kebab();

    public int TextVersion => Article.TextVersion;

    public string State { get; } = JsonSerializer.Serialize(Article, Json.Options);

    /// <summary>The article with its texts; lists leave out the body.</summary>
    internal sealed record Worded
    {
        public required string State { get; init; }

        public required string Title { get; init; }

        public string? Body { get; init; }

        /// <summary>How well it answers the question; the least is best.</summary>
        public long Place { get; init; }

        /// <summary>A bit for each word of the question that it has, from the lowest.</summary>
        public long Has { get; init; }

        public Article Article => Parse(State);

        /// <summary>The part of a journal entry's data that holds the state.</summary>
        public Worded OutOfJournal => this with { State = DeskJournal.StateIn(State) };

        public ArticleAnswer Answer => Of(Article, null);

        /// <summary>The same as an answer to a question.</summary>
        public ArticleAnswer To(SearchQuestion? question) =>
            Of(Article, question is null ? null : [.. question.Words.Where((_, i) => (Has & (1L << i)) == 0).Select(word => word.Typed)]);

        private ArticleAnswer Of(Article article, IReadOnlyList<string>? missed) => new(
            article.Id, article.Number, article.Status.Kebab(), Title, Body, article.Components, article.Models, article.Version, missed);
    }
}
