using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners;

/// <summary>Outbox messages about tickets, newest first, limited to tickets in scope.</summary>
internal sealed class OutboxList(Db db, SightReader sights)
{
    public static readonly string[] States = ["pending", "sent", "failed", "dead"];

    private const string Select = """
        SELECT o.id AS Id, o.partner AS Partner, o.kind AS Kind, o.subject_id AS Ticket, t.number AS Number, o.round AS Round,
               o.state AS State,
               o.attempts AS Attempts, o.made_at AS MadeAt, o.next_at AS NextAt, o.sent_at AS SentAt, o.error AS Error
        FROM   outbox o
        JOIN   ticket t ON o.subject_kind = 'ticket' AND t.id = o.subject_id
        """;

    public Task<Page<OutboxEntry>> Page(string? state, Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { state, after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 });
        var scope = (await sights.Of(viewer, query)).Tickets.Where(db.Dialect, parameters);
        var rows = await query.List<Row>(
            $"{Select} WHERE o.id < @after AND {scope}{(state is null ? "" : " AND o.state = @state")} ORDER BY o.id DESC LIMIT @more",
            parameters);
        return paging.Cut(rows, row => row.Id, row => row.Entry);
    }, ct);

    /// <summary>Null when unknown or out of scope.</summary>
    public Task<OutboxEntry?> Find(Guid id, Viewer viewer, CancellationToken ct) =>
        db.Read(async query => await Find(query, id, (await sights.Of(viewer, query)).Tickets), ct);

    /// <summary>The same within a transaction, with the scope on the stamp's date.</summary>
    public async Task<OutboxEntry?> Find(Tx tx, Guid id, Viewer viewer, Stamp stamp) =>
        await Find(tx, id, (await sights.Of(viewer, tx, stamp)).Tickets);

    private static async Task<OutboxEntry?> Find(Query query, Guid id, TicketScope scope)
    {
        var parameters = new Parameters(new { id });
        return (await query.Find<Row>($"{Select} WHERE o.id = @id AND {scope.Where(query.Dialect, parameters)}", parameters))?.Entry;
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required string Partner { get; init; }

        public required string Kind { get; init; }

        public required Guid Ticket { get; init; }

        public required long Number { get; init; }

        public required int Round { get; init; }

        public required string State { get; init; }

        public required int Attempts { get; init; }

        public required DateTimeOffset MadeAt { get; init; }

        public required DateTimeOffset NextAt { get; init; }

        public DateTimeOffset? SentAt { get; init; }

        public string? Error { get; init; }

        public OutboxEntry Entry => new(
            Id, Partner, Kind, Ticket, Number, Round, State, Attempts, MadeAt,
            State is "pending" or "failed" ? NextAt : null, SentAt, Error);
    }
}
