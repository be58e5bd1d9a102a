using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Replies;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Replies;

/// <summary>A canned reply's row: its state as in the journal, and the columns it is searched by.</summary>
internal sealed record CannedReplyRow(CannedReply Reply)
{
    public const string Subject = "canned-reply";

    public const string Insert = """
        INSERT INTO canned_reply (id, version, unit, key, category, retired, text_version, state)
        VALUES (@Id, @Version, @Unit, @Key, @Category, @Retired, @TextVersion, @State)
        """;

    public const string Update = """
        UPDATE canned_reply
        SET    version = @Version, category = @Category, retired = @Retired, text_version = @TextVersion, state = @State
        WHERE  id = @Id AND version = @Version - 1
        """;

    public static CannedReply Parse(string state) => JsonSerializer.Deserialize<CannedReply>(state, Json.Options)!;

    public Guid Id => Reply.Id;

    public int Version => Reply.Version;

    public string Unit => Reply.Unit;

    public string Key => Reply.Key;

    public string? Category => Reply.Category;

    public bool Retired => Reply.Retired;

    public int TextVersion => Reply.TextVersion;

    public string State { get; } = JsonSerializer.Serialize(Reply, Json.Options);

    /// <summary>The reply with its texts.</summary>
    internal sealed record Worded
    {
        public required string State { get; init; }

        public required string Title { get; init; }

        public required string Body { get; init; }

        public CannedReply Reply => Parse(State);

        /// <summary>The part of a journal entry's data that holds the state.</summary>
        public Worded OutOfJournal => this with { State = DeskJournal.StateIn(State) };

        public CannedReplyAnswer Answer => new(Reply.Id, Reply.Unit, Reply.Key, Title, Body, Reply.Category, Reply.Retired, Reply.Version);
    }
}
