using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>Reads the attachments that the viewer may see.</summary>
internal sealed class AttachmentViews(Db db, SightReader sights, Notes notes, AttachmentFiles files)
{
    /// <summary>
    /// Attachments of a ticket and of all merged into it, oldest first; null when the ticket is outside the viewer's scope.
    /// </summary>
    public Task<IReadOnlyList<TicketAttachment>?> Of(Guid id, Viewer viewer, CancellationToken ct) =>
        db.Read<IReadOnlyList<TicketAttachment>?>(async query =>
    {
        if (await Rows(query, id, viewer, null, false) is not { } rows)
            return null;
        var secrets = await Open(query, rows);
        return [.. rows.Select(row => Answer(row, secrets.GetValueOrDefault(row.Note)))];
    }, ct);

    /// <summary>The file that the viewer has just attached, also when only the desk may read it from now on.</summary>
    public async Task<TicketAttachment?> JustAttached(Guid id, Guid attachment, Viewer viewer, CancellationToken ct) =>
        await FindOpen(id, attachment, viewer, true, ct) is var (row, secret) ? Answer(row, secret) : null;

    /// <summary>An attachment's kind, name and content; null when there is none that the viewer may read.</summary>
    public async Task<(AttachmentKind Kind, string Name, SealedStream? Content)?> Read(
        Guid id, Guid attachment, Viewer viewer, CancellationToken ct) =>
        await FindOpen(id, attachment, viewer, false, ct) is var (row, secret) && secret is not null
            ? (AttachmentKind.Of(row.MediaType), secret.Name, files.Open(attachment, secret.Key))
            : null;

    private Task<(AttachmentRow Row, AttachmentSecret? Secret)?> FindOpen(
        Guid id, Guid attachment, Viewer viewer, bool own, CancellationToken ct) =>
        db.Read<(AttachmentRow, AttachmentSecret?)?>(async query =>
    {
        if (await Rows(query, id, viewer, attachment, own) is not [var row])
            return null;
        return (row, (await Open(query, [row])).GetValueOrDefault(row.Note));
    }, ct);

    private async Task<IReadOnlyList<AttachmentRow>?> Rows(Query query, Guid id, Viewer viewer, Guid? only, bool own)
    {
        var scope = (await sights.Of(viewer, query)).Tickets;
        var parameters = new Parameters(new { id, only, account = viewer.Account });
        if (await query.Find<string>(
            $"SELECT t.state FROM ticket t WHERE t.id = @id AND {scope.Where(db.Dialect, parameters)}", parameters) is not { } state)
            return null;
        var ticket = TicketRow.Parse(state);
        parameters.Add("tickets", AttachmentRow.Tickets(ticket));
        var readable = scope.IsInside(ticket) ? "TRUE"
            : own ? "(a.visibility = 'public' OR a.actor = @account)"
            : "a.visibility = 'public'";
        var inTicket = $"{db.Dialect.In("a.ticket", "@tickets")} AND {readable}{(only is null ? "" : " AND a.id = @only")}";
        return await query.List<AttachmentRow>($"{AttachmentRow.Select} WHERE {inTicket} ORDER BY a.at, a.id", parameters);
    }

    private async Task<Dictionary<Guid, AttachmentSecret>> Open(Query query, IReadOnlyList<AttachmentRow> rows) =>
        (await notes.OpenAll(query, rows.Select(row => row.Note)))
            .ToDictionary(note => note.Key, note => JsonSerializer.Deserialize<AttachmentSecret>(note.Value, Json.Options)!);

    private static TicketAttachment Answer(AttachmentRow row, AttachmentSecret? secret) =>
        new(row.Id, row.Ticket, row.At, row.Actor, secret?.Name, row.MediaType, row.Size, row.Visibility, row.Removed,
            row.Restriction, row.Stays?.Says());
}
