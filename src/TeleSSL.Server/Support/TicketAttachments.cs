using System.Data.Common;
using System.Text.Json;
using Dapper;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support;

/// <summary>What is known of the files on cases. A file's name and key are one note, sealed as every text on its case: erase and key rotation reach them there.</summary>
internal sealed class TicketAttachments(Db db, TicketStore tickets, CatalogueStore catalogues, Notes notes, AttachmentFiles files, Clock clock)
{
    private const string Columns = """
        SELECT a.id AS Id, a.ticket AS Ticket, a.at AS At, a.actor AS Actor, a.visibility AS Visibility, a.media_type AS MediaType, a.size AS Size,
               a.note AS Note, a.removed AS Removed
        FROM   ticket_attachment a
        """;

    /// <summary>The row and the entry of a file that lies on the disk.</summary>
    public async Task<Result<Written>> Add(Tx tx, Guid id, IncomingFile file, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var step = new Attach(file.Id, file.Kind.MediaType, file.Size, file.Visibility);
        if (!(await tickets.Do(tx, id, step, viewer, stamp, ifMatch)).Accepted(out var ticket, out var refusal))
            return refusal;
        if (await tx.Find<int>("SELECT count(*) FROM ticket_attachment WHERE ticket = @id AND file = 'kept'", new { id }) >= Attach.Most)
            return new Refusal("too-many-attachments", $"A case holds at most {Attach.Most} files.");
        var note = await notes.Seal(tx, ticket.Citizen, JsonSerializer.Serialize(new Secret(file.Name.Value, file.Key), Json.Options), stamp);
        await tx.Execute(
            """
            INSERT INTO ticket_attachment (id, ticket, at, actor, visibility, media_type, size, note, file)
            VALUES (@file, @id, @At, @Actor, @visibility, @MediaType, @Size, @note, 'kept')
            """,
            new { file = file.Id, id, stamp.At, stamp.Actor, visibility = file.Visibility.Kebab(), file.Kind.MediaType, file.Size, note });
        return new Written(201, file.Id.ToString(), ticket.Version, null) { ReadAnswer = true };
    }

    /// <summary>Off the case for good; the file itself goes with <see cref="Drop"/>.</summary>
    public async Task<Result<Written>> Remove(Tx tx, Guid id, Guid attachment, Code reason, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var scope = TicketScope.Of(viewer, await catalogues.In(tx), stamp.Today);
        if (await TicketStore.Find(tx, id, scope) is not { } ticket
            || await tx.Find<Row>($"{Columns} WHERE a.id = @attachment AND {tx.Dialect.In("a.ticket", "@tickets")}", new { attachment, tickets = Tickets(ticket) }) is not { } row)
            return Refusal.NotFound("attachment");
        if (row.Removed is not null)
            return new Written(200, id.ToString(), ticket.Version, null) { ReadAnswer = true };
        if (!(await tickets.Do(tx, id, new Detach(attachment, reason), viewer, stamp, ifMatch)).Accepted(out var after, out var refusal))
            return refusal;
        await tx.Execute("UPDATE ticket_attachment SET removed = @reason, file = 'going' WHERE id = @attachment", new { attachment, reason = reason.Value });
        await tx.Execute("DELETE FROM note WHERE id = @Note", new { row.Note });
        return new Written(200, id.ToString(), after.Version, null) { ReadAnswer = true };
    }

    public static readonly IReadOnlyDictionary<Guid, CaseFile> None = new Dictionary<Guid, CaseFile>();

    /// <summary>Those that lie on a case, also of those merged into it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, CaseFile>> Kept(Tx tx, Ticket ticket) =>
        (await tx.List<Row>($"{Columns} WHERE {tx.Dialect.In("a.ticket", "@tickets")} AND a.file = 'kept'", new { tickets = Tickets(ticket) }))
            .ToDictionary(row => row.Id, row => new CaseFile(row.MediaType, row.Visibility == NoteVisibility.Public.Kebab() ? NoteVisibility.Public : NoteVisibility.Internal));

    /// <summary>One to be given away; null once it was removed or erased.</summary>
    public async Task<KeptFile?> Keep(Tx tx, Guid id) =>
        await tx.Find<Row>($"{Columns} WHERE a.id = @id AND a.file = 'kept'", new { id }) is { } row
        && await notes.Open(tx, row.Note) is { } sealedAside && JsonSerializer.Deserialize<Secret>(sealedAside, Json.Options) is { } secret
            ? new KeptFile(AttachmentKind.Of(row.MediaType), row.Size, () => files.Open(id, secret.Key))
            : null;

    /// <summary>With the citizen goes what was put on the citizen's cases, also before anybody knew whose they were.</summary>
    public static async Task Forget(Tx tx, Ticket ticket)
    {
        foreach (var one in Tickets(ticket))
        {
            await tx.Execute("DELETE FROM note WHERE id IN (SELECT note FROM ticket_attachment WHERE ticket = @one)", new { one });
            await tx.Execute("UPDATE ticket_attachment SET file = 'going' WHERE ticket = @one AND file = 'kept'", new { one });
        }
    }

    /// <summary>Those of a case and of all merged into it, oldest first; null when the case is not within the viewer's scope.</summary>
    public Task<IReadOnlyList<TicketAttachment>?> Of(Guid id, Viewer viewer, CancellationToken ct) => db.Read<IReadOnlyList<TicketAttachment>?>(async connection =>
    {
        if (await Rows(connection, id, viewer, null) is not { } rows)
            return null;
        var secrets = await Open(connection, rows);
        return [.. rows.Select(row => Answer(row, secrets.GetValueOrDefault(row.Note)))];
    }, ct);

    /// <summary>One of them.</summary>
    public async Task<TicketAttachment?> Find(Guid id, Guid attachment, Viewer viewer, CancellationToken ct) =>
        await FindOpen(id, attachment, viewer, ct) is var (row, secret) ? Answer(row, secret) : null;

    /// <summary>What it is, its name and its content; null when there is none that the viewer may read.</summary>
    public async Task<(AttachmentKind Kind, string Name, long Size, SealedFileReader? Content)?> Read(Guid id, Guid attachment, Viewer viewer, CancellationToken ct) =>
        await FindOpen(id, attachment, viewer, ct) is var (row, secret) && secret is not null
            ? (AttachmentKind.Of(row.MediaType), secret.Name, row.Size, files.Open(attachment, secret.Key))
            : null;

    /// <summary>Deletes the files of rows that were removed or erased.</summary>
    public async Task Drop(CancellationToken ct = default)
    {
        for (var more = true; more;)
        {
            var going = (await db.Read(connection => connection.QueryAsync<Guid>("SELECT id FROM ticket_attachment WHERE file = 'going' ORDER BY id LIMIT 200"), ct)).ToArray();
            foreach (var id in going)
                files.Delete(id);
            if (going.Length > 0)
                await db.Write<int>(async tx => await tx.Execute($"UPDATE ticket_attachment SET file = 'gone' WHERE {tx.Dialect.In("id", "@going")}", new { going }), ct);
            more = going.Length == 200;
        }
    }

    /// <summary>What a crash may have left: files to be deleted, and files without a row.</summary>
    public async Task Sweep(CancellationToken ct)
    {
        await Drop(ct);
        await files.Sweep(ids => db.Read<IReadOnlySet<Guid>>(async connection => (await connection.QueryAsync<Guid>(
            $"SELECT id FROM ticket_attachment WHERE {db.Dialect.In("id", "@ids")} AND file = 'kept'", new { ids })).ToHashSet(), ct));
    }

    private Task<(Row Row, Secret? Secret)?> FindOpen(Guid id, Guid attachment, Viewer viewer, CancellationToken ct) => db.Read<(Row, Secret?)?>(async connection =>
    {
        if (await Rows(connection, id, viewer, attachment) is not [var row])
            return null;
        return (row, (await Open(connection, [row])).GetValueOrDefault(row.Note));
    }, ct);

    private async Task<IReadOnlyList<Row>?> Rows(DbConnection connection, Guid id, Viewer viewer, Guid? only)
    {
        var scope = TicketScope.Of(viewer, await catalogues.Now(connection), clock.Today);
        var parameters = new DynamicParameters(new { id, only });
        if (await connection.QueryFirstOrDefaultAsync<string>($"SELECT t.state FROM ticket t WHERE t.id = @id AND {scope.Where(db.Dialect, parameters)}", parameters) is not { } state)
            return null;
        parameters.Add("tickets", Tickets(TicketRow.Parse(state)));
        var readable = scope.Internal ? "TRUE" : "a.visibility = 'public'";
        return (await connection.QueryAsync<Row>(
            $"{Columns} WHERE {db.Dialect.In("a.ticket", "@tickets")} AND {readable}{(only is null ? "" : " AND a.id = @only")} ORDER BY a.at, a.id", parameters)).AsList();
    }

    private async Task<Dictionary<Guid, Secret>> Open(DbConnection connection, IReadOnlyList<Row> rows) =>
        (await notes.OpenAll(connection, db.Dialect, rows.Select(row => row.Note)))
            .ToDictionary(note => note.Key, note => JsonSerializer.Deserialize<Secret>(note.Value, Json.Options)!);

    private static Guid[] Tickets(Ticket ticket) => [ticket.Id, .. ticket.MergedFrom];

    private static TicketAttachment Answer(Row row, Secret? secret) =>
        new(row.Id, row.Ticket, row.At, row.Actor, secret?.Name, row.MediaType, row.Size, row.Visibility, row.Removed);

    private sealed record Secret(string Name, byte[] Key);

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required Guid Ticket { get; init; }

        public required DateTimeOffset At { get; init; }

        public required string Actor { get; init; }

        public required string Visibility { get; init; }

        public required string MediaType { get; init; }

        public required long Size { get; init; }

        public required Guid Note { get; init; }

        public string? Removed { get; init; }
    }
}
