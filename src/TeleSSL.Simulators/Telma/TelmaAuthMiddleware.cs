using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TeleSSL.Simulators.Telma;

/// <summary>Every call: recorded, authenticated, and subject to planned faults; a bad request gets a problem and no stack trace.</summary>
internal sealed class TelmaAuthMiddleware(string token, TelmaFaultInjector trouble, Action<HttpRequest> note)
{
    public async Task Enter(HttpContext http, RequestDelegate next)
    {
        note(http.Request);
        try
        {
            if (http.Request.Headers.Authorization != $"Bearer {token}")
                await TelmaJson.Write(http, TelmaAnswer.No(
                    StatusCodes.Status401Unauthorized, "unauthenticated", "The bearer token is missing or wrong."));
            else
                await trouble.Meet(http, Fenced(next));
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    private static RequestDelegate Fenced(RequestDelegate next) => async http =>
    {
        try
        {
            await next(http);
        }
        catch (BadHttpRequestException bad)
        {
            await TelmaJson.Write(http, TelmaAnswer.No(bad.StatusCode, "malformed", "The request cannot be read."));
        }
        catch (Exception bad) when (bad is JsonException or FormatException or ArgumentException or InvalidDataException)
        {
            await TelmaJson.Write(http, TelmaAnswer.No(StatusCodes.Status400BadRequest, "malformed", "The request cannot be read."));
        }
    };
}
