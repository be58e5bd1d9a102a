using TeleSSL.Domain;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Partners.Fut.Inbox;

/// <summary>A reference that a process reads now.</summary>
/// <param name="Id">Of the hint.</param>
/// <param name="Reference">The address.</param>
/// <param name="At">When the reading began.</param>
/// <param name="Until">When another process may take it.</param>
/// <param name="Attempts">How many failed before.</param>
/// <param name="GoneAt">When FUT first did not know it.</param>
internal sealed record FutHint(Guid Id, string Reference, DateTimeOffset At, DateTimeOffset Until, int Attempts, DateTimeOffset? GoneAt);

/// <summary>
/// What may have changed at FUT. One row for each reference; it is read at most once in half a minute, so five events of one change are
/// one or two reads, and no change is missed.
/// </summary>
internal sealed class FutHints(Db db, Notes notes, FutOrders orders, Clock clock)
{
    public const string Signal = "fut-hint";

    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>Adds a reference, or has one that is known read again.</summary>
    public async Task Add(Tx tx, string reference, Stamp stamp)
    {
        var key = orders.KeyOf(reference)!;
        if (await tx.Find<Row>($"{Select} WHERE url_key = @key", new { key }) is { } row)
        {
            var soonest = row.At + Between;
            var next = soonest > stamp.At ? soonest : stamp.At;
            await tx.Execute(
                "UPDATE fut_hint SET next_at = @next WHERE id = @Id AND next_at > @next", new { row.Id, next });
        }
        else
        {
            var note = await notes.Seal(tx, (Guid?)null, reference, stamp);
            await tx.Execute(
                "INSERT INTO fut_hint (id, url_key, note, at, next_at, attempts) VALUES (@id, @key, @note, @before, @At, 0)",
                new { id = Guid.CreateVersion7(stamp.At), key, note, before = DateTimeOffset.UnixEpoch, stamp.At });
        }

        await tx.Raise(db.Signals.Of(Signal));
    }

    /// <summary>Ids of those that are due, the oldest first.</summary>
    public Task<List<Guid>> Due(int most, CancellationToken ct) => db.Read(query => query.List<Guid>(
        """
        SELECT id FROM fut_hint WHERE next_at <= @Now AND (lease_until IS NULL OR lease_until <= @Now) ORDER BY next_at, id LIMIT @most
        """,
        new { clock.Now, most }), ct);

    /// <summary>Takes one for this process; null when another one has it.</summary>
    public async Task<FutHint?> Claim(Guid id, CancellationToken ct) => (await db.Write<FutHint?>(async tx =>
    {
        var now = clock.Now;
        if (await tx.Find<Row>($"{Select} WHERE id = @id", new { id }) is not { } row || row.NextAt > now || row.LeaseUntil > now
            || await notes.Open(tx, row.Note) is not { } reference)
            return (FutHint?)null;
        await tx.Execute(
            "UPDATE fut_hint SET at = @now, next_at = @until, lease_until = @until WHERE id = @id",
            new { id, now, until = now + Lease });
        return new FutHint(id, reference, now, now + Lease, row.Attempts, row.GoneAt);
    }, ct)).Value;

    /// <summary>It was read. One that came meanwhile is read again.</summary>
    public static Task Done(Tx tx, FutHint hint) => tx.Execute(
        """
        UPDATE fut_hint
        SET    attempts = 0, gone_at = NULL, lease_until = NULL, next_at = CASE WHEN next_at = @Until THEN @Never ELSE next_at END
        WHERE  id = @Id
        """,
        new { hint.Id, hint.Until, Never });

    /// <summary>FUT does not have it: it is read once more after a while.</summary>
    public static Task Gone(Tx tx, FutHint hint, DateTimeOffset again) => tx.Execute(
        """
        UPDATE fut_hint
        SET    attempts = 0, gone_at = @since, lease_until = NULL,
               next_at = CASE WHEN next_at <> @Until AND next_at < @again THEN next_at ELSE @again END
        WHERE  id = @Id
        """,
        new { hint.Id, hint.Until, again, since = hint.GoneAt ?? hint.At });

    /// <summary>It could not be read.</summary>
    public Task Later(FutHint hint, DateTimeOffset again, CancellationToken ct) => db.Write<int>(async tx => await tx.ExecuteCounted(
        "UPDATE fut_hint SET attempts = attempts + 1, lease_until = NULL, next_at = @again WHERE id = @Id", new { hint.Id, again }), ct);

    /// <summary>Forgets what was read long enough ago.</summary>
    public Task Clean(CancellationToken ct) => db.Write<int>(async tx =>
    {
        const string Old = "next_at = @Never AND at < @before AND lease_until IS NULL";
        var parameters = new { Never, before = clock.Now - Remembered };
        await Notes.Delete(tx, $"SELECT note FROM fut_hint WHERE {Old}", parameters);
        return await tx.ExecuteCounted($"DELETE FROM fut_hint WHERE {Old}", parameters);
    }, ct);

    private const string Select = """
        SELECT id AS Id, note AS Note, at AS At, next_at AS NextAt, attempts AS Attempts, gone_at AS GoneAt, lease_until AS LeaseUntil
        FROM   fut_hint
        """;

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required Guid Note { get; init; }

        public required DateTimeOffset At { get; init; }

        public required DateTimeOffset NextAt { get; init; }

        public required int Attempts { get; init; }

        public DateTimeOffset? GoneAt { get; init; }

        public DateTimeOffset? LeaseUntil { get; init; }
    }
}
