namespace TeleSSL.Contracts;

/// <summary>A file on a ticket.</summary>
/// <param name="Id">The file's id.</param>
/// <param name="Ticket">The ticket it was added to: the one requested, or one merged into it.</param>
/// <param name="At">When.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Name">The file's name; null when it was removed or the citizen has been erased.</param>
/// <param name="MediaType">Its type, detected from the content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="Removed">Why it was removed, as a code; null while it is not.</param>
public sealed record TicketAttachment(
    Guid Id, Guid Ticket, DateTimeOffset At, string Actor, string? Name, string MediaType, long Size, string Visibility, string? Removed);

/// <summary>The form of an upload.</summary>
/// <param name="File">png, jpeg, heic, pdf or plain text in UTF-8, detected from the content; at most 10 MiB.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
public sealed record AttachmentForm(Stream File, string Visibility);
