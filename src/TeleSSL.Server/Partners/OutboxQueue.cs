using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners;

/// <summary>Whose turn it is: those of a case one after the other, each held by one process at a time.</summary>
internal sealed class OutboxQueue(Db db, Clock clock)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>What can be sent now. Nothing overtakes what was left before it of the same case; all wait while the partner fails.</summary>
    public Task<Guid[]> Due(int limit, CancellationToken ct) => db.Read(async query => (await query.List<Guid>(
        """
        SELECT o.id
        FROM   outbox o
        WHERE  o.partner = 'telma' AND o.state IN ('pending', 'failed') AND o.next_at <= @now
        AND    (o.lease_until IS NULL OR o.lease_until <= @now)
        AND    NOT EXISTS (SELECT 1 FROM partner p WHERE p.code = o.partner AND p.retry_at > @now)
        AND    NOT EXISTS (SELECT 1 FROM outbox e WHERE e.ticket = o.ticket AND e.place < o.place AND e.state IN ('pending', 'failed'))
        ORDER  BY o.next_at, o.id
        LIMIT  @limit
        """,
        new { now = clock.Now, limit })).ToArray(), ct);

    /// <summary>Null when another one has it.</summary>
    public async Task<OutboxRow?> Hold(Tx tx, Guid id)
    {
        var held = await tx.Execute(
            """
            UPDATE outbox
            SET    holder = @holder, lease_until = @until, attempts = attempts + 1
            WHERE  id = @id AND state IN ('pending', 'failed') AND next_at <= @Now AND (lease_until IS NULL OR lease_until <= @Now)
            """,
            new { id, holder = Guid.CreateVersion7(clock.Now).ToString(), clock.Now, until = clock.Now + Lease });
        return held == 0 ? null : await tx.Find<OutboxRow>($"{OutboxRow.Select} WHERE o.id = @id", new { id });
    }

    /// <summary>The case is at the partner: what waits of the same escalation goes there.</summary>
    public static Task Learn(Tx tx, OutboxRow row, string number) => tx.Execute(
        "UPDATE outbox SET number = @number WHERE ticket = @Ticket AND round = @Round AND number IS NULL", new { row.Ticket, row.Round, number });

    /// <summary>The case itself has not been refused: sooner or later the partner says its number.</summary>
    public static async Task<bool> MayArrive(Tx tx, OutboxRow row) => await tx.Find<int?>(
        "SELECT 1 FROM outbox WHERE ticket = @Ticket AND round = @Round AND kind = @kind AND state = 'sent'",
        new { row.Ticket, row.Round, kind = PartnerMessageKind.Escalation.Kebab() }) is not null;
}
