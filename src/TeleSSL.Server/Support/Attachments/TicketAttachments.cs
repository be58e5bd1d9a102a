using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>
/// Adds and removes attachments. A file's name and key are one note, sealed like every text on its ticket, so erasure and key rotation
/// cover them.
/// </summary>
internal sealed class TicketAttachments(TicketStore tickets, SightReader sights, TextKeys keys)
{
    /// <summary>Writes the row and the journal entry of a file that is already on disk.</summary>
    public async Task<Result<Written>> Add(Tx tx, Guid id, IncomingFile file, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var step = new Attach(file.Id, file.Kind.MediaType, file.Size, file.ReadBy, file.Restriction) { Asked = file.Visibility };
        if (!(await tickets.Do(tx, id, step, viewer, stamp, ifMatch)).Accepted(out var ticket, out var refusal))
            return refusal;
        if (await tx.Find<int>("SELECT count(*) FROM ticket_attachment WHERE ticket = @id AND file = 'kept'", new { id }) >= Attach.Max)
            return TicketRefusals.TooManyAttachments.With("max", Attach.Max);
        var note = await Notes.Seal(
            tx, await keys.Of(tx, TicketTexts.Subject(ticket), stamp),
            JsonSerializer.Serialize(new AttachmentSecret(file.Name.Value, file.Key), Json.Options), stamp);
        await tx.Execute(
            """
            INSERT INTO ticket_attachment (id, ticket, at, actor, visibility, media_type, size, note, file, restriction)
            VALUES (@file, @id, @At, @Actor, @visibility, @MediaType, @Size, @note, 'kept', @restriction)
            """,
            new
            {
                file = file.Id,
                id,
                stamp.At,
                stamp.Actor,
                visibility = file.ReadBy.Kebab(),
                file.Kind.MediaType,
                file.Size,
                note,
                restriction = file.Restriction?.Kebab(),
            });
        return new Written(201, file.Id.ToString(), ticket.Version, Reply.Read);
    }

    /// <summary>Removes it from the ticket permanently; <see cref="AttachmentSweep.Drop"/> deletes the file.</summary>
    public async Task<Result<Written>> Remove(Tx tx, Guid id, Guid attachment, Code reason, Viewer viewer, Stamp stamp, int? ifMatch)
    {
        var sight = await sights.Of(viewer, tx, stamp);
        if (await TicketStore.Find(tx, id, sight.Tickets) is not { } ticket)
            return await TicketStore.Unseen(tx, id, sight);
        if (await tx.Find<AttachmentRow>(
                $"{AttachmentRow.Select} WHERE a.id = @attachment AND {tx.Dialect.In("a.ticket", "@tickets")}",
                new { attachment, tickets = AttachmentRow.Tickets(ticket) }) is not { } row)
            return Refusal.NotFound("attachment");
        if (row.Removed is not null)
            return new Written(200, id.ToString(), ticket.Version, Reply.Read);
        if (!(await tickets.Do(tx, id, new Detach(attachment, reason), viewer, stamp, ifMatch)).Accepted(out var after, out var refusal))
            return refusal;
        await tx.Execute(
            "UPDATE ticket_attachment SET removed = @reason, file = 'going' WHERE id = @attachment",
            new { attachment, reason = reason.Value });
        await Notes.Delete(tx, row.Note);
        return new Written(200, id.ToString(), after.Version, Reply.Read);
    }

    /// <summary>Marks the files of an erased citizen's tickets for deletion. Their names and keys are gone with the texts.</summary>
    public static async Task Forget(Tx tx, Ticket ticket)
    {
        foreach (var one in AttachmentRow.Tickets(ticket))
            await tx.Execute("UPDATE ticket_attachment SET file = 'going' WHERE ticket = @one AND file = 'kept'", new { one });
    }
}
