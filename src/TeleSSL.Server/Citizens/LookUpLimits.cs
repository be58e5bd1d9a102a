using System.Diagnostics.Metrics;
using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Server.Citizens.Lists;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// Limits how many citizens an account looks up in an hour, so that a stolen session cannot read the register. Counted from the logs of
/// look-ups and searches in the transaction of the look-up, so it is exact for all processes together. The first refusal within an hour
/// is journaled.
/// </summary>
internal sealed partial class LookUpLimits(IConfiguration configuration, IMeterFactory meters, ILogger<LookUpLimits> logger)
{
    /// <summary>The kind of subject of the entries; the id is the account.</summary>
    public const string Subject = "look-ups";

    // The newest of both logs: as many rows as are allowed, and no more, are read of an index.
    private const string Earliest = """
        SELECT id
        FROM   (SELECT id
                FROM   (SELECT id FROM look_up WHERE actor = @Actor AND id >= @first ORDER BY id DESC LIMIT @max) shown
                UNION ALL
                SELECT id
                FROM   (SELECT id FROM citizen_find WHERE actor = @Actor AND id >= @first ORDER BY id DESC LIMIT @max) searched) newest
        ORDER  BY id DESC
        LIMIT  1 OFFSET @max - 1
        """;

    private readonly int max = configuration.GetValue("LookUps:PerHour", LookUpLimit.PerHour);

    private readonly Counter<long> refusals = meters.Own().CreateCounter<long>(
        "telessl.look_ups.refused", "{look-up}", "Look-ups of citizens beyond the limit of an hour.");

    /// <summary>The look-up, or a refusal of which something is written: so it is committed as well.</summary>
    public async Task<Result<Written>> Within(Tx tx, Stamp stamp, Func<Task<Result<Written>>> lookUp) =>
        await WhyNot(tx, stamp) is { } refusal ? new Written(429, "", 0, Reply.Refuse(refusal)) : await lookUp();

    /// <summary><c>too-many-look-ups</c>, or null. The transaction must be committed in either case.</summary>
    public async Task<Refusal?> WhyNot(Tx tx, Stamp stamp)
    {
        if (max <= 0)
            return null;
        var first = TimeIds.From(stamp.At - LookUpLimit.Window);
        var earliest = await tx.Find<Guid?>(Earliest, new { stamp.Actor, first, max });
        if (LookUpLimit.WhyNot(max, earliest is { } id ? TimeIds.TimeOf(id) : null, stamp.At) is not { } refusal)
            return null;
        await Note(tx, stamp);
        return refusal;
    }

    private async Task Note(Tx tx, Stamp stamp)
    {
        var last = await tx.Find<NotedRow>(
            """
            SELECT subject_version AS Version, at AS At FROM journal
            WHERE  subject_kind = @Subject AND subject_id = @Actor
            ORDER  BY subject_version DESC
            LIMIT  1
            """,
            new { Subject, stamp.Actor });
        var isFirst = last is null || last.At <= stamp.At - LookUpLimit.Window;
        if (isFirst)
            tx.Append(JournalEntry.Of(
                stamp, Subject, stamp.Actor, (last?.Version ?? 0) + 1, "look-ups.limit-reached",
                JournalEntry.StateAnd(JsonSerializer.Serialize(new { max }, Json.Options), "{}")));
        tx.AfterCommit(() =>
        {
            refusals.Add(1);
            if (isFirst)
                LogReached(stamp.Actor, max);
            return Task.CompletedTask;
        });
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Account {Account} looked up {Max} citizens within an hour, more than work at a desk needs; further ones are refused")]
    private partial void LogReached(string account, int max);

    private sealed record NotedRow
    {
        public required int Version { get; init; }

        public required DateTimeOffset At { get; init; }
    }
}
