using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Fut;

/// <summary>Every call: its faults, its token, its answer, and its record.</summary>
internal sealed class FutDoor(FutFaults faults, Func<FutWorld> world, TimeProvider time, CancellationToken stopping)
{
    public async Task Enter(HttpContext http)
    {
        var request = await Read(http);
        try
        {
            await Meet(http, request, context => Answer(context, request));
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
        finally
        {
            world().Record(request, http.Response.StatusCode);
        }
    }

    private async Task Meet(HttpContext http, FutRequest request, RequestDelegate next)
    {
        if (faults.Next(FutStage.Call, request.Service, request.Method, request.Path) is not { } fault)
        {
            await next(http);
            return;
        }

        using var ends = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
        var wait = fault.Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : (TimeSpan?)null;
        await (fault.Kind switch
        {
            "F01" => BrokenAnswers.Late(http, next, wait ?? TimeSpan.FromSeconds(5), time, ends.Token),
            "F02" => BrokenAnswers.Lost(http, next, Loss.Silent, ends.Token),
            "F03-before" or "F34" => BrokenAnswers.Cut(http),
            "F03-after" => BrokenAnswers.Lost(http, next, Loss.Cut, ends.Token),
            "F03-within" => BrokenAnswers.Lost(http, next, Loss.CutWithin, ends.Token),
            "F04" => BrokenAnswers.Lost(http, next, Loss.Truncated, ends.Token),
            _ => Refuse(http, FutRefusals.Of(fault.Kind, IsSsl(request)), fault.Kind, wait),
        });
    }

    private Task Refuse(HttpContext http, FutAnswer answer, string kind, TimeSpan? wait)
    {
        if (kind == "F12-429-date")
            http.Response.Headers.RetryAfter = (time.GetUtcNow() + (wait ?? TimeSpan.FromSeconds(1))).ToString("R");
        else
            BrokenAnswers.RetryAfter(http, wait ?? (kind == "F12-429" ? TimeSpan.FromSeconds(1) : null));
        return Write(http, answer);
    }

    private Task Answer(HttpContext http, FutRequest request)
    {
        FutAnswer answer;
        try
        {
            answer = world().Answer(request);
        }
        catch (FutRefusalException refused)
        {
            answer = refused.Answer;
        }
        catch (Exception bad) when (
            bad is JsonException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            answer = FutRefusalException.Ssl(400, "invalid-input", "The request cannot be read.").Answer;
        }

        return Write(http, answer);
    }

    public static async Task Write(HttpContext http, FutAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = answer.Type;
        if (answer.ETag is not null)
            http.Response.Headers.ETag = answer.ETag;
        if (answer.Raw is not null)
            await http.Response.WriteAsync(answer.Raw, http.RequestAborted);
        else if (answer.Body is not null)
            await http.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes<JsonNode>(answer.Body), http.RequestAborted);
    }

    private async Task<FutRequest> Read(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var path = http.Request.Path.Value ?? "";
        return new FutRequest(
            path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(""), http.Request.Method, path,
            $"{world().At.Root}{path}{http.Request.QueryString}",
            http.Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString()),
            http.Request.Headers.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray());
    }

    private static bool IsSsl(FutRequest request) => request.Service.StartsWith("ssl-", StringComparison.Ordinal);
}

/// <summary>What a planned fault refuses a call with, in the shape of the service.</summary>
internal static class FutRefusals
{
    public static FutAnswer Of(string kind, bool isSsl) => kind switch
    {
        "F05" => Both(isSsl, 401, "unauthenticated", "SECURITY_TOKEN_INVALID"),
        "F06-missing" => Both(isSsl, 403, "wrong-party", "SECURITY_TOKEN_CONTEXT_MISSING"),
        "F06-not-allowed" => Both(isSsl, 403, "wrong-party", "SECURITY_TOKEN_CONTEXT_NOT_ALLOWED"),
        "F07" => Both(isSsl, 403, "wrong-party", "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT"),
        "F08" => Both(isSsl, 404, "not-found", "RESOURCE_NOT_FOUND"),
        "F09" => Both(isSsl, 409, "status-not-possible", "RESOURCE_VERSION_CONFLICT"),
        "F10" => Both(isSsl, 412, "version-conflict", "RESOURCE_VERSION_CONFLICT"),
        "F11-consent" => Both(isSsl, 422, "consent-missing", "CONSENT_MISSING"),
        "F11-device" => Both(isSsl, 422, "device-required", "DEVICE_REQUIRED"),
        "F11-item" => Both(isSsl, 422, "item-not-orderable", "ITEM_NOT_ORDERABLE"),
        "F12-429" or "F12-429-date" => Both(isSsl, 429, "too-many", "TOO_MANY_REQUESTS"),
        "F13" => new FutAnswer(500, null, Type: "text/html", Raw: "<html><body><h1>Internal Server Error</h1></body></html>"),
        "F14-diagnostics" or "F14-text" or "F14-coding" =>
            FutRefusalException.Outcome(403, "DEVICE_WRITE_WRONG_ORGANIZATION_CONTEXT", kind["F14-".Length..]),
        _ => new FutAnswer(503, null, Type: "text/plain", Raw: ""),
    };

    private static FutAnswer Both(bool isSsl, int status, string ssl, string fhir) => isSsl
        ? FutRefusalException.Ssl(status, ssl, "The request was refused.").Answer
        : FutRefusalException.Fhir(status, fhir).Answer;
}
