using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>An attachment sealed on disk, which can be read any number of times.</summary>
/// <param name="Kind">The type of the file.</param>
/// <param name="Size">Bytes, decrypted.</param>
/// <param name="Restriction">Why it stays inside the desk, if it does.</param>
/// <param name="Open">Opens it from the beginning; null when the file is missing.</param>
internal sealed record StoredAttachment(AttachmentKind Kind, long Size, FileRestriction? Restriction, Func<SealedStream?> Open);

/// <summary>Attachments for code that forwards them to partners.</summary>
internal sealed class StoredAttachments(Notes notes, AttachmentFiles files)
{
    public static readonly IReadOnlyDictionary<Guid, TicketFile> None = new Dictionary<Guid, TicketFile>();

    /// <summary>The attachments of a ticket and of those merged into it.</summary>
    public static async Task<IReadOnlyDictionary<Guid, TicketFile>> Of(Tx tx, Ticket ticket) =>
        (await tx.List<AttachmentRow>(
            $"{AttachmentRow.Select} WHERE {tx.Dialect.In("a.ticket", "@tickets")} AND a.file = 'kept'",
            new { tickets = AttachmentRow.Tickets(ticket) }))
            .ToDictionary(
                row => row.Id,
                row => new TicketFile(
                    row.MediaType, row.Visibility == NoteVisibility.Public.Kebab() ? NoteVisibility.Public : NoteVisibility.Internal,
                    row.Stays));

    /// <summary>Null once it has been removed or erased.</summary>
    public async Task<StoredAttachment?> Find(Tx tx, Guid id) =>
        await tx.Find<AttachmentRow>($"{AttachmentRow.Select} WHERE a.id = @id AND a.file = 'kept'", new { id }) is { } row
        && await notes.Open(tx, row.Note) is { } kept && JsonSerializer.Deserialize<AttachmentSecret>(kept, Json.Options) is { } secret
            ? new StoredAttachment(AttachmentKind.Of(row.MediaType), row.Size, row.Stays, () => files.Open(id, secret.Key))
            : null;
}
