using TeleSSL.Contracts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Live;

/// <summary>Who is present at which ticket: rows that expire, so that a crashed process leaves none behind. Not journaled.</summary>
internal sealed class PresenceStore(Db db, Clock clock)
{
    public const string Signal = "presence";

    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(30);

    public Task View(Guid ticket, string connection, string account, bool typing) => db.Write<bool>(async tx =>
    {
        var now = clock.Now;
        await tx.Execute("DELETE FROM presence WHERE until <= @now", new { now });
        await tx.Execute(
            """
            INSERT INTO presence (ticket, connection, account, typing, until) VALUES (@ticket, @connection, @account, @typing, @until)
            ON CONFLICT (ticket, connection) DO UPDATE SET account = excluded.account, typing = excluded.typing, until = excluded.until
            """,
            new { ticket, connection, account, typing, until = now + Lasts });
        await tx.Raise(db.Signals.Of(Signal));
        return true;
    });

    /// <summary>Removes a connection from one ticket, or from all.</summary>
    public Task Leave(string connection, Guid? ticket = null) => db.Write<bool>(async tx =>
    {
        var left = await tx.ExecuteCounted(
            $"DELETE FROM presence WHERE connection = @connection{(ticket is null ? "" : " AND ticket = @ticket")}",
            new { connection, ticket });
        if (left > 0)
            await tx.Raise(db.Signals.Of(Signal));
        return true;
    });

    /// <summary>Wakes this process's presence loop, for a new subscriber.</summary>
    public void Look() => db.Signals.Of(Signal).Raise();

    /// <summary>The people present at these tickets now, each once per ticket.</summary>
    public Task<ILookup<Guid, PresentPerson>> At(IReadOnlyCollection<Guid> tickets, CancellationToken ct) => db.Read(async query =>
    {
        var rows = await query.List<Row>(
            $"""
            SELECT ticket AS Ticket, account AS Account, max(CASE WHEN typing THEN 1 ELSE 0 END) AS Typing
            FROM   presence
            WHERE  {db.Dialect.In("ticket", "@tickets")} AND until > @now
            GROUP  BY ticket, account
            ORDER  BY account
            """,
            new { tickets = tickets.ToArray(), now = clock.Now });
        return rows.ToLookup(row => row.Ticket, row => new PresentPerson(row.Account, row.Typing == 1));
    }, ct);

    private sealed record Row
    {
        public required Guid Ticket { get; init; }

        public required string Account { get; init; }

        public required int Typing { get; init; }
    }
}
