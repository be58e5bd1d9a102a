using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The only place where a refusal becomes RFC 9457 problem details.</summary>
internal static class Problems
{
    public static readonly Refusal SignInFirst = new("sign-in-needed", "Sign in first.", RefusalKind.Unauthenticated);

    public static readonly Refusal RoleMayNot = new("role", "Your role does not allow this.", RefusalKind.Forbidden);

    public static readonly Refusal MissingRequestHeader =
        new("missing-request-header", "Calls that change something must carry the header X-TeleSSL: 1.", RefusalKind.Forbidden);

    public static readonly Refusal ForeignOrigin =
        new("foreign-origin", "A page of another site may not open a WebSocket here.", RefusalKind.Forbidden);

    public static IResult Of(Refusal refusal) => new Answer(refusal);

    public static Task Write(HttpContext http, Refusal refusal) => Write(http, refusal, StatusOf(refusal.Kind));

    private static Task Write(HttpContext http, Refusal refusal, int status)
    {
        http.RequestServices.GetRequiredService<Refusals>().Count(refusal.Code);
        if (refusal.Params.TryGetValue("retryAfter", out var seconds))
            http.Response.Headers.RetryAfter = seconds;
        return Json.Write(http.Response, Details(refusal, status), status, MediaTypeNames.Application.ProblemJson);
    }

    /// <summary>Completes responses that the framework sent without a body, such as for an unknown path.</summary>
    public static Task WriteStatus(HttpContext http) => http.Response.StatusCode switch
    {
        404 => Write(http, Refusal.NotFound("path")),
        405 => Write(
            http,
            new Refusal("method-not-allowed", "This path does not support the method; see /openapi/v1.json.", RefusalKind.Malformed),
            405),
        413 => Write(http, new Refusal("too-large", "The body is too large.", RefusalKind.TooLarge)),
        415 => Write(
            http, new Refusal("unsupported-media-type", "The media type of the body is not supported.", RefusalKind.WrongMediaType)),
        >= 500 => Write(http, new Refusal("fault", "Internal error; nothing was written.", RefusalKind.Busy), 500),
        _ => Write(http, new Refusal("malformed-request", "The request cannot be read.", RefusalKind.Malformed), http.Response.StatusCode),
    };

    private static ProblemDetails Details(Refusal refusal, int status)
    {
        var details = new ProblemDetails { Status = status, Title = TitleOf(refusal.Kind), Detail = refusal.Detail };
        details.Extensions["code"] = refusal.Code;
        if (refusal.Params.Count > 0)
            details.Extensions["params"] = refusal.Params;
        if (refusal.Errors.Count > 0)
            details.Extensions["errors"] = refusal.Errors;
        return details;
    }

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Malformed => 400,
        RefusalKind.Unauthenticated => 401,
        RefusalKind.Forbidden => 403,
        RefusalKind.NotFound => 404,
        RefusalKind.NotAcceptable => 406,
        RefusalKind.Rule => 409,
        RefusalKind.Stale => 412,
        RefusalKind.TooLarge => 413,
        RefusalKind.WrongMediaType => 415,
        RefusalKind.Invalid => 422,
        RefusalKind.TooMany => 429,
        RefusalKind.Busy => 503,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string TitleOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Malformed => "The request cannot be read",
        RefusalKind.Unauthenticated => "Not signed in",
        RefusalKind.Forbidden => "Not allowed",
        RefusalKind.NotFound => "Not found",
        RefusalKind.NotAcceptable => "No such representation",
        RefusalKind.Rule => "Refused by a rule",
        RefusalKind.Stale => "Changed meanwhile",
        RefusalKind.TooLarge => "Too large",
        RefusalKind.WrongMediaType => "Wrong media type",
        RefusalKind.Invalid => "The content is invalid",
        RefusalKind.TooMany => "Too many attempts",
        RefusalKind.Busy => "Busy, try again",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private sealed class Answer(Refusal refusal) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, refusal);
    }
}
