using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>Sends a file as a download: no browser renders, runs or caches it.</summary>
internal sealed class AttachmentDownload(AttachmentKind kind, string name, long size, SealedFileReader content) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var ct = httpContext.RequestAborted;
        await using (content)
        {
            // Decrypt the first chunk before sending headers: a file that was tampered with answers 404.
            if (await First(ct) is not { } chunk)
            {
                await Problems.Of(Refusal.NotFound("attachment")).ExecuteAsync(httpContext);
                return;
            }

            Describe(httpContext.Response);
            for (var next = chunk; next is not null; next = await content.Next(ct))
                await httpContext.Response.Body.WriteAsync(next, ct);
        }
    }

    private async Task<byte[]?> First(CancellationToken ct)
    {
        try
        {
            return await content.Next(ct);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private void Describe(HttpResponse response)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(kind.Named(name));
        response.ContentType = kind.MediaType;
        response.ContentLength = size;
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.ContentSecurityPolicy = "sandbox";
    }
}
