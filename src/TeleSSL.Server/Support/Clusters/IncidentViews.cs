using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>Reads incidents, with only those of their tickets that the viewer may see.</summary>
internal sealed class IncidentViews(Db db, SightReader sights, Notes notes)
{
    private const string Select = "SELECT i.id AS Id, i.title AS Title, i.resolution AS Resolution, i.state AS State FROM incident i";
    private const string Brief =
        "SELECT t.id AS Id, t.number AS Number, t.status AS Status, t.municipality AS Municipality, t.title AS Title";

    public Task<Page<IncidentAnswer>> Page(string? state, Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var (sight, parameters) = (
            IncidentSight.Of(await sights.Of(viewer, query)), new Parameters(new { state, after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 }));
        var rows = await query.List<Row>(
            $"""
            {Select}
            WHERE  i.id < @after
            AND    {sight.Where(db.Dialect, parameters)}{(state is null ? "" : " AND i.phase = @state")}
            ORDER  BY i.id DESC LIMIT @more
            """,
            parameters);
        var own = await sight.OwnTickets(query, [.. rows.Where(row => !sight.IsDesks(row.Incident)).Select(row => row.Id)]);
        return paging.Cut(rows, row => row.Id, row => sight.Shown(row.Incident, row.Answer, own.GetValueOrDefault(row.Id)));
    }, ct);

    /// <summary>With its tickets: two reads, and one that decrypts their titles.</summary>
    public Task<IncidentAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var sight = IncidentSight.Of(await sights.Of(viewer, query));
        if (await Load(query, id, sight.Where) is not { } row)
            return null;
        var linked = await Tickets(query, "incident_ticket l", "t.id = l.ticket AND l.incident = @Id", new { row.Id }, viewer);
        var matching = row.Incident.IsOver
            ? []
            : await Tickets(query, $"({IncidentTickets.Matching}) m", "t.id = m.ticket", IncidentTickets.Key(row.Incident), viewer);
        var titles = await notes.OpenAll(query, linked.Concat(matching).Select(one => one.Title));
        var (own, others) = row.Incident.State == IncidentState.Suggested ? (matching, linked) : (linked, matching);
        return sight.Shown(row.Incident, row.Answer, linked.Count) with
        {
            Tickets = [.. own.Select(one => one.Answer(titles))],
            Matches = [.. others.Select(one => one.Answer(titles))]
        };
    }, ct);

    /// <summary>The incident as of a version.</summary>
    public Task<IncidentAnswer?> FindVersion(Guid id, int version, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        if (await Load(query, id, IncidentScope.Of(viewer).Where) is not { } row
            || await query.Find<string>(IncidentJournal.Select, new { subject = id.ToString(), version }) is not { } data)
            return null;
        using var document = JsonDocument.Parse(data);
        var then = IncidentRow.Parse(document.RootElement.GetProperty("state").GetRawText());
        return IncidentRow.Answer(then, then.ConfirmedAt is null ? null : row.Title, then.IsOver ? row.Resolution : null);
    }, ct);

    /// <summary>The incidents a ticket is linked to, and open ones that it matches; null when the viewer may not see the ticket.</summary>
    public Task<TicketIncident[]?> OfTicket(Guid ticket, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { ticket });
        var sees = (await sights.Of(viewer, query)).Tickets.Among(db.Dialect, parameters);
        if (await query.Find<Guid?>($"SELECT t.id FROM ticket t WHERE t.id = @ticket AND {sees}", parameters) is null)
            return null;
        var within = IncidentScope.Of(viewer).Where(db.Dialect, parameters);
        var linked = await query.List<Row>(
            $"{Select} WHERE i.id IN (SELECT incident FROM incident_ticket WHERE ticket = @ticket) AND {within} ORDER BY i.id DESC",
            parameters);
        var matching = await query.List<Row>(
            $"""
            SELECT i.id AS Id, i.title AS Title, i.resolution AS Resolution, i.state AS State
            FROM   ticket_trait r
            CROSS  JOIN incident i
            WHERE  r.ticket = @ticket AND r.counts AND i.queue = r.queue AND i.kind = r.kind AND i.value = r.value AND i.ended_at IS NULL
            AND    i.since <= r.at AND {within}
            ORDER  BY i.id DESC
            """,
            parameters);
        return (TicketIncident[])[.. linked.Select(row => new TicketIncident("linked", row.Answer)),
            .. matching.Select(row => new TicketIncident("matches", row.Answer))];
    }, ct);

    private async Task<List<TicketRow>> Tickets(Query query, string first, string joined, object key, Viewer viewer)
    {
        var parameters = new Parameters(key);
        var scope = (await sights.Of(viewer, query)).Tickets.Among(db.Dialect, parameters);
        return await query.List<TicketRow>(
            $"{Brief} FROM {first} CROSS JOIN ticket t WHERE {joined} AND {scope} ORDER BY t.id", parameters);
    }

    private async Task<Row?> Load(Query query, Guid id, Func<Dialect, Parameters, string> within)
    {
        var parameters = new Parameters(new { id });
        return await query.Find<Row>($"{Select} WHERE i.id = @id AND {within(db.Dialect, parameters)}", parameters);
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public string? Title { get; init; }

        public string? Resolution { get; init; }

        public required string State { get; init; }

        public Incident Incident => IncidentRow.Parse(State);

        public IncidentAnswer Answer => IncidentRow.Answer(Incident, Title, Resolution);
    }

    private sealed record TicketRow
    {
        public required Guid Id { get; init; }

        public required long Number { get; init; }

        public required string Status { get; init; }

        public required string Municipality { get; init; }

        public required Guid Title { get; init; }

        public IncidentTicket Answer(IReadOnlyDictionary<Guid, string> titles) =>
            new(Id, Number, Status, Municipality, titles.GetValueOrDefault(Title));
    }
}
