using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Reads a ticket's related tickets, only those that the viewer may see.</summary>
internal sealed class RelatedTicketViews(Db db, SightReader sights, Notes notes)
{
    private const string Select =
        "SELECT t.id AS Id, t.number AS Number, t.status AS Status, t.parent AS Parent, t.title AS Title FROM ticket t";

    public Task<TicketBondsAnswer?> Of(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { id });
        var scope = (await sights.Of(viewer, query)).Tickets.Among(db.Dialect, parameters);
        if (await query.Find<string>($"SELECT t.state FROM ticket t WHERE t.id = @id AND {scope}", parameters) is not { } state)
            return null;
        var ticket = TicketRow.Parse(state);
        parameters.Add("around", (Guid[])[.. ticket.Links.Select(link => link.Ticket), .. ticket.MergedFrom, ticket.Parent ?? ticket.Id]);
        var rows = await query.List<Row>(
            Around(db.Dialect, scope), parameters);
        return Answer(ticket, rows, await notes.OpenAll(query, rows.Select(row => row.Title)), await TicketMerges.Of(query, ticket));
    }, ct);

    /// <summary>For the tickets of a page: the number of open children, and which parents and devices the viewer may not see.</summary>
    public static async Task<TicketFamilies> Families(Query query, IReadOnlyList<Ticket> tickets, Sight sight)
    {
        if (tickets.Count == 0)
            return TicketFamilies.None;
        var parameters = new Parameters(new { ids = tickets.Select(ticket => ticket.Id).ToArray() });
        var open = await query.List<Count>(OpenOf(query.Dialect, sight.Tickets.Among(query.Dialect, parameters)), parameters);
        var hidden = await EntryData.Hidden(
            query, sight.Entries, tickets.SelectMany(ticket => new[] { ticket.Parent, ticket.Device }).OfType<Guid>());
        return new TicketFamilies(open.ToDictionary(count => count.Parent, count => (int)count.Open), hidden);
    }

    internal static string Around(Dialect dialect, string scope) =>
        $"{Select} WHERE ({dialect.In("t.id", "@around")} OR t.parent = @id) AND t.id <> @id AND {scope} ORDER BY t.id";

    internal static string OpenOf(Dialect dialect, string scope) =>
        $"""
        SELECT t.parent AS Parent, count(*) AS Open FROM ticket t
        WHERE  {dialect.In("t.parent", "@ids")} AND t.status NOT IN ('resolved', 'closed') AND {scope}
        GROUP  BY t.parent
        """;

    private static TicketBondsAnswer Answer(
        Ticket ticket, IReadOnlyList<Row> rows, IReadOnlyDictionary<Guid, string> titles,
        IReadOnlyDictionary<Guid, IReadOnlyList<MergeChange>> merges)
    {
        var known = rows.ToDictionary(row => row.Id);
        var children = rows.Where(row => row.Parent == ticket.Id).Select(Brief).ToArray();
        return new TicketBondsAnswer(
            ticket.Parent is { } parent && known.TryGetValue(parent, out var above) ? Brief(above) : null,
            children,
            children.Count(child => child.Status is not ("resolved" or "closed")),
            [.. ticket.Links.Where(link => known.ContainsKey(link.Ticket))
                .Select(link => new LinkedTicket(link.Word(), Brief(known[link.Ticket])))],
            [.. ticket.MergedFrom.Where(known.ContainsKey).Select(merged => Brief(known[merged]))],
            [.. ticket.MergedFrom.Where(known.ContainsKey).Where(merges.ContainsKey)
                .Select(merged => new TicketMerge(merged, merges[merged]))]);

        TicketBrief Brief(Row row) => new(row.Id, row.Number, row.Status, titles.GetValueOrDefault(row.Title));
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required long Number { get; init; }

        public required string Status { get; init; }

        public Guid? Parent { get; init; }

        public required Guid Title { get; init; }
    }

    private sealed record Count
    {
        public required Guid Parent { get; init; }

        public required long Open { get; init; }
    }
}

/// <summary>The open children of a page's tickets within a scope, and the parents and devices outside it.</summary>
internal sealed record TicketFamilies(IReadOnlyDictionary<Guid, int> Open, IReadOnlySet<Guid> Hidden)
{
    public static readonly TicketFamilies None = new(new Dictionary<Guid, int>(), new HashSet<Guid>());

    public int OpenChildren(Ticket ticket) => Open.GetValueOrDefault(ticket.Id);

    /// <summary>The id, unless the viewer may not see it.</summary>
    public Guid? Seen(Guid? related) => related is { } id && !Hidden.Contains(id) ? id : null;
}
