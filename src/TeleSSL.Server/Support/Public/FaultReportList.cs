using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Public;

/// <summary>Reports that made no ticket, for agents at a desk; and the one whose receipt a caller gives.</summary>
internal sealed class FaultReportList(Db db, SightReader sights, Notes notes)
{
    private const string Open = "r.ticket IS NULL AND r.handled_by IS NULL";

    public Task<Page<FaultReportAnswer>> List(Paging paging, string? receipt, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1, receipt });
        var sight = await sights.Of(viewer, query);
        var (tickets, devices) = (sight.Tickets.Where(db.Dialect, parameters), sight.Devices.Where(parameters));
        // The receipt does not reveal a ticket outside the viewer's scope either.
        var found = receipt is null
            ? Open
            : $"r.receipt = @receipt AND (r.ticket IS NULL OR EXISTS (SELECT 1 FROM ticket t WHERE t.id = r.ticket AND {tickets}))";
        var rows = await query.List<Row>(
            $"""
            SELECT r.id AS Id, r.receipt AS Receipt, r.at AS At, r.category AS Category, r.ticket AS Ticket, r.handled_by AS HandledBy,
                   r.code AS Code, r.text AS Text, r.phone AS Phone, r.why AS Why, CASE WHEN {devices} THEN d.id END AS Device
            FROM   fault_report r
            LEFT   JOIN device d ON d.id = r.device
            WHERE  {found} AND (r.ticket IS NOT NULL OR {Seen(sight.Tickets, db.Dialect, parameters)}) AND r.id < @after
            ORDER  BY r.id DESC LIMIT @more
            """,
            parameters);
        var texts = await notes.OpenAll(query, rows.SelectMany(row => row.Notes));
        return paging.Cut(rows, row => row.Id, row => row.Answer(texts));
    }, ct);

    /// <summary>
    /// True for a report on a device <c>d</c> of a municipality within the scope, and for one that names no such device: then any desk may
    /// look at it.
    /// </summary>
    public static string Seen(TicketScope scope, Dialect dialect, Parameters parameters) =>
        $"(d.municipality IS NULL OR {scope.Where(dialect, parameters, "d.")})";

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required string Receipt { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string Category { get; init; }

        public Guid? Ticket { get; init; }

        public string? HandledBy { get; init; }

        public Guid? Code { get; init; }

        public Guid? Text { get; init; }

        public Guid? Phone { get; init; }

        public Guid? Device { get; init; }

        public string? Why { get; init; }

        public IEnumerable<Guid> Notes => new[] { Code, Text, Phone }.OfType<Guid>();

        public FaultReportAnswer Answer(IReadOnlyDictionary<Guid, string> texts) =>
            new(Id, Receipt, At, Category, Of(texts, Code), Of(texts, Text), Of(texts, Phone), Ticket, HandledBy, Device, Why);

        private static string? Of(IReadOnlyDictionary<Guid, string> texts, Guid? note) =>
            note is { } id ? texts.GetValueOrDefault(id) : null;
    }
}
