using System.Net;
using System.Net.Http.Headers;
using TeleSSL.Contracts.Partners.Fut;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>
/// Sends each call with the token of its context, to FUT's origins alone. A token that FUT refuses is renewed once; the second 401 is the
/// answer.
/// </summary>
internal sealed class FutTokenHandler(ITokenSource tokens, FutOptions options) : DelegatingHandler
{
    /// <summary>Refit names the property after the parameter.</summary>
    private static readonly HttpRequestOptionsKey<FutContext> Context = new("context");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var origin = FutUrl.Origin(request.RequestUri!);
        if (!options.Origins.Contains(origin))
            throw new PartnerUnreadableException($"an address of another origin, {origin}");
        if (!request.Options.TryGetValue(Context, out var context))
            throw new InvalidOperationException("A call to FUT needs its context.");
        var token = await tokens.Get(context, cancellationToken);
        var answer = await Send(request, token, cancellationToken);
        if (answer.StatusCode is not HttpStatusCode.Unauthorized)
            return answer;
        answer.Dispose();
        tokens.Refused(context, token);
        return await Send(request, await tokens.Get(context, cancellationToken), cancellationToken);
    }

    private Task<HttpResponseMessage> Send(HttpRequestMessage request, string token, CancellationToken ct)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return base.SendAsync(request, ct);
    }
}
