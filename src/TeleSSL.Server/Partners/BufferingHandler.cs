namespace TeleSSL.Server.Partners;

/// <summary>
/// Holds bodies in memory, but for files, which can be read again: so a request can be sent again, and an answer that breaks off
/// is an attempt that failed.
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
