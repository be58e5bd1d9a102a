using Microsoft.Net.Http.Headers;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Attachments;

/// <summary>
/// Sends a file as a download: no browser renders, runs or caches it. A part of it on request, as players of films ask.
/// </summary>
internal sealed class AttachmentDownload(Guid id, AttachmentKind kind, string name, SealedStream content) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using (content)
        {
            // Decrypt the first chunk before sending headers: a file that was tampered with answers 404.
            if (!await content.Opens(httpContext.RequestAborted))
            {
                await Problems.Of(Refusal.NotFound("attachment")).ExecuteAsync(httpContext);
                return;
            }

            httpContext.Response.Headers.ContentSecurityPolicy = "sandbox";
            // A file never changes, so its id says which content it is.
            var tag = new EntityTagHeaderValue($"\"{id}\"");
            await TypedResults.Stream(content, kind.MediaType, kind.Named(name), entityTag: tag, enableRangeProcessing: true)
                .ExecuteAsync(httpContext);
        }
    }
}
