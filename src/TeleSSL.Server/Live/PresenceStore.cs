using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Live;

/// <summary>Who is present at which ticket: rows that expire, so that a crashed process leaves none behind. Not journaled.</summary>
internal sealed class PresenceStore(Db db, SightReader sights, Clock clock)
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

    /// <summary>The people present now at some tickets, each once per ticket; null: at any.</summary>
    public Task<IReadOnlyList<PresentAt>> At(IReadOnlyCollection<Guid>? tickets, CancellationToken ct) =>
        db.Read(query => At(query, tickets is null ? "TRUE" : db.Dialect.In("p.ticket", "@tickets"), new(new { tickets = tickets?.ToArray() })), ct);

    /// <summary>The same of those tickets that a scope sees, in one read.</summary>
    public Task<IReadOnlyList<PresentAt>> Seen(IReadOnlyCollection<Guid> tickets, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { tickets = tickets.ToArray() });
        var scope = (await sights.Of(viewer, query)).Tickets.Among(db.Dialect, parameters);
        return await At(query, $"{db.Dialect.In("p.ticket", "@tickets")} AND {scope}", parameters);
    }, ct);

    // Few are present anywhere, so their rows drive the join.
    private async Task<IReadOnlyList<PresentAt>> At(Query query, string condition, Parameters parameters)
    {
        parameters.Add("now", clock.Now);
        var rows = await query.List<Row>(
            $"""
            SELECT p.ticket AS Ticket, p.account AS Account, a.display_name AS Name, t.municipality AS Municipality,
                   max(CASE WHEN p.typing THEN 1 ELSE 0 END) AS Typing
            FROM   presence p
            CROSS  JOIN ticket t
            LEFT   JOIN account a ON a.name = p.account
            WHERE  t.id = p.ticket AND {condition} AND p.until > @now
            GROUP  BY p.ticket, p.account, a.display_name, t.municipality
            ORDER  BY p.ticket, p.account
            """,
            parameters);
        return [.. rows.GroupBy(row => (row.Ticket, row.Municipality)).Select(room => new PresentAt(
            room.Key.Ticket, room.Key.Municipality,
            [.. room.Select(row => new PresentPerson(row.Account, row.Typing == 1, row.Name))]))];
    }

    private sealed record Row
    {
        public required Guid Ticket { get; init; }

        public required string Account { get; init; }

        public string? Name { get; init; }

        public required string Municipality { get; init; }

        public required int Typing { get; init; }
    }
}

/// <summary>The people present at a ticket.</summary>
/// <param name="Ticket">Its id.</param>
/// <param name="Municipality">Code: who may see the ticket.</param>
/// <param name="People">At least one.</param>
internal sealed record PresentAt(Guid Ticket, string Municipality, IReadOnlyList<PresentPerson> People);
