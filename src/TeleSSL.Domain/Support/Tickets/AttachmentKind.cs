namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A kind of file that may be put on a ticket.</summary>
/// <param name="MediaType">As it is served.</param>
/// <param name="Extensions">How its name may end; the first is put behind a name that ends otherwise.</param>
public sealed record AttachmentKind(string MediaType, params string[] Extensions)
{
    /// <summary>A picture of the screen.</summary>
    public static readonly AttachmentKind Png = new("image/png", ".png");

    /// <summary>A photo.</summary>
    public static readonly AttachmentKind Jpeg = new("image/jpeg", ".jpg", ".jpeg");

    /// <summary>A photo by an iPhone.</summary>
    public static readonly AttachmentKind Heic = new("image/heic", ".heic", ".heif");

    /// <summary>A document.</summary>
    public static readonly AttachmentKind Pdf = new("application/pdf", ".pdf");

    /// <summary>Plain text in UTF-8.</summary>
    public static readonly AttachmentKind Text = new("text/plain; charset=utf-8", ".txt", ".log");

    private static readonly AttachmentKind[] All = [Png, Jpeg, Heic, Pdf, Text];

    /// <summary>The kind that is served as this.</summary>
    public static AttachmentKind Of(string mediaType) => All.Single(kind => kind.MediaType == mediaType);

    /// <summary>A name to save it by: of no folder, and ending as the content is, so that nobody opens it by what it only claims to be.</summary>
    public string Named(string called)
    {
        var name = called.Replace('/', '_').Replace('\\', '_');
        return Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? name : name + Extensions[0];
    }
}
