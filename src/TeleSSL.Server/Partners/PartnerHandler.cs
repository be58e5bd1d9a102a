using Polly;

namespace TeleSSL.Server.Partners;

/// <summary>Sends through a partner's pipeline. Bodies are held in memory, but for files, which can be read again: so a request can be sent again, and an answer that breaks off is a try that failed.</summary>
internal sealed class PartnerHandler(PartnerPipeline pipeline) : DelegatingHandler
{
    private const int LongestAnswer = 8 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content and not PartnerForm)
            await content.LoadIntoBufferAsync(cancellationToken);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(PartnerPipeline.Request, request);
        try
        {
            return await pipeline.Calls.ExecuteAsync((context, sent) => Try(sent, context.CancellationToken), context, request);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<HttpResponseMessage> Try(HttpRequestMessage request, CancellationToken ct)
    {
        var answer = await base.SendAsync(request, ct);
        try
        {
            await answer.Content.LoadIntoBufferAsync(LongestAnswer, ct);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
