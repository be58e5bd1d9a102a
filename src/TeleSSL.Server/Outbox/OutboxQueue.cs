using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>One queue per partner and subject: its rows are sent in order, each leased by one process at a time.</summary>
internal sealed class OutboxQueue(Db db, Clock clock)
{
    private const string SameRound = "partner = @Partner AND subject_kind = @SubjectKind AND subject_id = @SubjectId AND round = @Round";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The rows that can be sent now. No row overtakes an earlier one in its queue; all wait while the partner is failing.
    /// </summary>
    public Task<Guid[]> Due(string partner, int limit, CancellationToken ct) => db.Read(async query => (await query.List<Guid>(
        """
        SELECT o.id
        FROM   outbox o
        WHERE  o.partner = @partner AND o.state IN ('pending', 'failed') AND o.next_at <= @now
        AND    (o.lease_until IS NULL OR o.lease_until <= @now)
        AND    NOT EXISTS (SELECT 1 FROM partner p WHERE p.code = o.partner AND p.retry_at > @now)
        AND    NOT EXISTS (
                   SELECT 1
                   FROM   outbox e
                   WHERE  e.partner = o.partner AND e.subject_kind = o.subject_kind AND e.subject_id = o.subject_id
                   AND    e.place < o.place AND e.state IN ('pending', 'failed'))
        ORDER  BY o.next_at, o.id
        LIMIT  @limit
        """,
        new { partner, now = clock.Now, limit })).ToArray(), ct);

    /// <summary>Leases the row; null when another process has it.</summary>
    public async Task<OutboxRow?> Hold(Tx tx, Guid id)
    {
        var held = await tx.ExecuteCounted(
            """
            UPDATE outbox
            SET    holder = @holder, lease_until = @until, attempts = attempts + 1
            WHERE  id = @id AND state IN ('pending', 'failed') AND next_at <= @Now AND (lease_until IS NULL OR lease_until <= @Now)
            """,
            new { id, holder = Guid.CreateVersion7(clock.Now).ToString(), clock.Now, until = clock.Now + Lease });
        return held == 0 ? null : await tx.Find<OutboxRow>($"{OutboxRow.Select} WHERE o.id = @id", new { id });
    }

    /// <summary>The partner has assigned its number to the subject: waiting rows of the same round get it.</summary>
    public static Task SetNumber(Tx tx, OutboxRow row, string number) => tx.Execute(
        $"UPDATE outbox SET number = @number WHERE {SameRound} AND number IS NULL",
        new { row.Partner, row.SubjectKind, row.SubjectId, row.Round, number });

    /// <summary>Whether a message of this kind was sent in the same round.</summary>
    public static async Task<bool> WasSent(Tx tx, OutboxRow row, string kind) => await tx.Find<int?>(
        $"SELECT 1 FROM outbox WHERE {SameRound} AND kind = @kind AND state = 'sent'",
        new { row.Partner, row.SubjectKind, row.SubjectId, row.Round, kind }) is not null;

    /// <summary>Whether a later message about the subject waits.</summary>
    public static async Task<bool> IsFollowed(Tx tx, OutboxRow row) => await tx.Find<int?>(
        """
        SELECT 1
        FROM   outbox
        WHERE  partner = @Partner AND subject_kind = @SubjectKind AND subject_id = @SubjectId AND place > @Place AND state = 'pending'
        LIMIT  1
        """,
        new { row.Partner, row.SubjectKind, row.SubjectId, row.Place }) is not null;
}
