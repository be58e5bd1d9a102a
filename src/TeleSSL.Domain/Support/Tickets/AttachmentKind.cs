using TeleSSL.Domain.Media;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A kind of file that may be attached to a ticket.</summary>
/// <param name="MediaType">The media type it is served with.</param>
/// <param name="Format">How its metadata is laid out.</param>
/// <param name="Extensions">The allowed file name extensions; the first is appended to a name with another one.</param>
public sealed record AttachmentKind(string MediaType, MediaFormat Format, params string[] Extensions)
{
    /// <summary>All kinds in one phrase.</summary>
    public const string Names = "png, jpeg, heic, heif, avif, webp, mp4, mov, pdf and plain text in UTF-8";

    /// <summary>The largest film in bytes.</summary>
    public const int MaxFilmBytes = 50 << 20;

    /// <summary>A screenshot.</summary>
    public static readonly AttachmentKind Png = new("image/png", MediaFormat.Png, ".png");

    /// <summary>A photo.</summary>
    public static readonly AttachmentKind Jpeg = new("image/jpeg", MediaFormat.Jpeg, ".jpg", ".jpeg");

    /// <summary>A photo from an iPhone: HEIF, coded with HEVC.</summary>
    public static readonly AttachmentKind Heic = new("image/heic", MediaFormat.Iso, ".heic", ".heif");

    /// <summary>HEIF that does not name its coding.</summary>
    public static readonly AttachmentKind Heif = new("image/heif", MediaFormat.Iso, ".heif", ".heic");

    /// <summary>HEIF, coded with AV1.</summary>
    public static readonly AttachmentKind Avif = new("image/avif", MediaFormat.Iso, ".avif");

    /// <summary>A picture as Android and messengers save it.</summary>
    public static readonly AttachmentKind Webp = new("image/webp", MediaFormat.Webp, ".webp");

    /// <summary>A film.</summary>
    public static readonly AttachmentKind Mp4 = new("video/mp4", MediaFormat.Iso, ".mp4", ".m4v") { MaxBytes = MaxFilmBytes };

    /// <summary>A film from an iPhone.</summary>
    public static readonly AttachmentKind Mov = new("video/quicktime", MediaFormat.Iso, ".mov", ".qt") { MaxBytes = MaxFilmBytes };

    /// <summary>A document.</summary>
    public static readonly AttachmentKind Pdf = new("application/pdf", MediaFormat.Opaque, ".pdf");

    /// <summary>Plain text in UTF-8, as a device's log.</summary>
    public static readonly AttachmentKind Text = new("text/plain; charset=utf-8", MediaFormat.Plain, ".txt", ".log");

    /// <summary>All kinds.</summary>
    public static readonly IReadOnlyList<AttachmentKind> All = [Png, Jpeg, Heic, Heif, Avif, Webp, Mp4, Mov, Pdf, Text];

    /// <summary>The maximum size of one file in bytes.</summary>
    public int MaxBytes { get; init; } = 10 << 20;

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
