using System.Net;
using System.Net.Http.Headers;
using TeleSSL.Server.Support.Attachments;

namespace TeleSSL.Server.Partners;

/// <summary>A sealed file as a request body: decrypted chunk by chunk, from the start on each send.</summary>
internal sealed class SealedContent : HttpContent
{
    private readonly StoredAttachment file;

    public SealedContent(StoredAttachment file)
    {
        this.file = file;
        Headers.ContentType = MediaTypeHeaderValue.Parse(file.Kind.MediaType);
    }

    /// <summary>False when the file does not exist.</summary>
    public static async Task<bool> Copy(StoredAttachment file, Stream to, CancellationToken ct)
    {
        await using var content = file.Open();
        if (content is null)
            return false;
        await content.CopyToAsync(to, ct);
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        if (!await Copy(file, stream, cancellationToken))
            throw new IOException("The file no longer exists.");
    }

    protected override bool TryComputeLength(out long length)
    {
        length = file.Size;
        return true;
    }
}

/// <summary>A form whose parts can be sent again without buffering.</summary>
internal sealed class PartnerForm : MultipartFormDataContent;
