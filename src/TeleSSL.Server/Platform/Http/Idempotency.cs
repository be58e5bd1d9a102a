using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Platform.Http;

/// <summary>Makes repeated calls harmless. Only committed writes are recorded, in the same transaction.</summary>
internal sealed record Idempotency(string Key, string Content, DateTimeOffset At)
{
    public const string Header = "Idempotency-Key";

    /// <summary>Reads the header; null when absent, <c>malformed-idempotency-key</c> when invalid.</summary>
    public static Result<Idempotency?> Of(HttpContext http, byte[] body, DateTimeOffset at)
    {
        if (!http.Request.Headers.TryGetValue(Header, out var values))
            return (Idempotency?)null;
        var given = values.ToString();
        if (given.Length is 0 or > 200 || !given.All(c => c is > ' ' and <= '~'))
            return RequestRefusals.MalformedIdempotencyKey;
        var scope = $"{http.User.Identity!.Name}\n{http.Request.Method}\n{http.Request.Path}{http.Request.QueryString}\n{given}";
        // Keyed, because a body may be as guessable as a CPR number and a plain hash would reveal it.
        var content = http.RequestServices.GetRequiredService<MasterKeys>().Hash(body);
        return new Idempotency(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(scope))), Convert.ToHexStringLower(content), at);
    }

    /// <summary>Runs the work unless it was already done. Of two concurrent calls, the later one finds the row.</summary>
    public async Task<Result<Written>> Once(Tx tx, Func<Task<Result<Written>>> work)
    {
        if (await Earlier(tx) is { } earlier)
            return earlier;
        var result = await work();
        if (result.Accepted(out var written, out _) && written.Reply is not Reply.Refusing)
            await tx.Execute(
                """
                INSERT INTO idempotency (key, content, at, status, subject_id, subject_version, answer)
                VALUES (@Key, @Content, @At, @Status, @SubjectId, @Version, @answer)
                """,
                new
                {
                    Key,
                    Content,
                    At,
                    written.Status,
                    written.SubjectId,
                    written.Version,
                    answer = written.Reply is Reply.Remembered { Answer: var answer } ? RememberedAnswer.Of(answer) : null,
                });
        return result;
    }

    /// <summary>What the key was used for; null when it was not used.</summary>
    public async Task<Result<Written>?> Earlier(Query query)
    {
        const string select = """
            SELECT content AS Content, status AS Status, subject_id AS SubjectId, subject_version AS Version, answer AS Answer
            FROM   idempotency
            WHERE  key = @Key
            """;
        if (await query.Find<Row>(select, new { Key }) is not { } row)
            return null;
        return row.Content == Content
            ? new Written(row.Status, row.SubjectId, row.Version, row.Reply) { Replayed = true }
            : Refusal.Invalid(Header, RequestProblems.IdempotencyKeyReused);
    }

    private sealed record Row
    {
        public required string Content { get; init; }

        public required int Status { get; init; }

        public required string SubjectId { get; init; }

        public required int Version { get; init; }

        public string? Answer { get; init; }

        public Reply Reply => Answer is null ? Reply.Read : Reply.Stored(JsonSerializer.Deserialize<JsonElement>(Answer));
    }
}
