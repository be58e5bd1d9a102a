namespace TeleSSL.Contracts;

/// <summary>A file on a ticket.</summary>
/// <param name="Id">The file's id.</param>
/// <param name="Ticket">The ticket it was added to: the one requested, or one merged into it.</param>
/// <param name="At">When.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Name">The file's name; null when it was removed or the citizen has been erased.</param>
/// <param name="MediaType">Its type, detected from the content.</param>
/// <param name="Size">Bytes, as stored.</param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
/// <param name="Removed">Why it was removed, as a code; null while it is not.</param>
/// <param name="Restriction">
/// Why it is never sent to a partner, and internal whatever was asked: <c>opaque-format</c> (a pdf), <c>not-understood</c> (broken,
/// encrypted or unusual) or <c>not-examined</c> (attached before version 0.2; its visibility is as it was). Null when places and persons
/// have been taken out, or when it is a plain text.
/// </param>
/// <param name="RestrictionText">The same as a sentence in English.</param>
public sealed record TicketAttachment(
    Guid Id, Guid Ticket, DateTimeOffset At, string Actor, string? Name, string MediaType, long Size, string Visibility, string? Removed,
    string? Restriction, string? RestrictionText);

/// <summary>The form of an upload.</summary>
/// <param name="File">
/// png, jpeg, heic, heif, avif, webp, pdf or plain text in UTF-8 of at most 10 MiB, or mp4 or mov of at most 50 MiB, detected from the
/// content. What may name a place or a person is taken out of pictures and films (Exif but for the orientation, XMP, IPTC, comments, user
/// data, timed metadata), so <c>size</c> is that of what is stored. Where that is not certain the file is internal; see
/// <c>restriction</c>.
/// </param>
/// <param name="Visibility"><c>internal</c> or <c>public</c>.</param>
public sealed record AttachmentForm(Stream File, string Visibility);
