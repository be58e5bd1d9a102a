using TeleSSL.Contracts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Live;

/// <summary>Who is at which ticket: rows that end by themselves, so that a process that dies leaves nobody behind. Never journaled.</summary>
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

    /// <summary>One ticket, or all that a connection was at.</summary>
    public Task Leave(string connection, Guid? ticket = null) => db.Write<bool>(async tx =>
    {
        var left = await tx.Execute(
            $"DELETE FROM presence WHERE connection = @connection{(ticket is null ? "" : " AND ticket = @ticket")}", new { connection, ticket });
        if (left > 0)
            await tx.Raise(db.Signals.Of(Signal));
        return true;
    });

    /// <summary>Lets this process look at once, for one who has just come.</summary>
    public void Look() => db.Signals.Of(Signal).Raise();

    /// <summary>Everybody who is at one of these tickets now, each once.</summary>
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
