namespace TeleSSL.Server.Partners;

/// <summary>
/// Buffers bodies in memory, except files, which can be reopened: a request can be sent again, and a truncated response is a
/// failed attempt.
/// </summary>
internal sealed class BufferingHandler : DelegatingHandler
{
    private const int MaxAnswer = 8 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content and not PartnerForm)
            await content.LoadIntoBufferAsync(cancellationToken);
        var answer = await base.SendAsync(request, cancellationToken);
        try
        {
            await answer.Content.LoadIntoBufferAsync(MaxAnswer, cancellationToken);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }
}
