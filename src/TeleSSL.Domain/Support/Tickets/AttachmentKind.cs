namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A kind of file that may be attached to a ticket.</summary>
/// <param name="MediaType">The media type it is served with.</param>
/// <param name="Extensions">The allowed file name extensions; the first is appended to a name with another one.</param>
public sealed record AttachmentKind(string MediaType, params string[] Extensions)
{
    /// <summary>A screenshot.</summary>
    public static readonly AttachmentKind Png = new("image/png", ".png");

    /// <summary>A photo.</summary>
    public static readonly AttachmentKind Jpeg = new("image/jpeg", ".jpg", ".jpeg");

    /// <summary>A photo from an iPhone.</summary>
    public static readonly AttachmentKind Heic = new("image/heic", ".heic", ".heif");

    /// <summary>A document.</summary>
    public static readonly AttachmentKind Pdf = new("application/pdf", ".pdf");

    /// <summary>Plain text in UTF-8.</summary>
    public static readonly AttachmentKind Text = new("text/plain; charset=utf-8", ".txt", ".log");

    private static readonly AttachmentKind[] All = [Png, Jpeg, Heic, Pdf, Text];

    /// <summary>The kind with this media type.</summary>
    public static AttachmentKind Of(string mediaType) => All.Single(kind => kind.MediaType == mediaType);

    /// <summary>
    /// A name to save it under: without a folder, and with the extension of its content, so that no one opens it as something else.
    /// </summary>
    public string Named(string called)
    {
        var name = called.Replace('/', '_').Replace('\\', '_');
        return Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? name : name + Extensions[0];
    }
}
