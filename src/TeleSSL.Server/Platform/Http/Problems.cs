using System.Net.Mime;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Telemetry;

namespace TeleSSL.Server.Platform.Http;

/// <summary>The only place where a refusal becomes RFC 9457 problem details.</summary>
internal static class Problems
{
    public static IResult Of(Refusal refusal) => new Answer(refusal);

    public static Task Write(HttpContext http, Refusal refusal) => Write(http, refusal, StatusOf(refusal.Kind));

    private static Task Write(HttpContext http, Refusal refusal, int status)
    {
        http.RequestServices.GetRequiredService<Refusals>().Count(refusal.Code);
        if (refusal.Params.TryGetValue("retryAfter", out var seconds))
            http.Response.Headers.RetryAfter = seconds;
        return Json.Write(http.Response, Details(refusal, status), status, MediaTypeNames.Application.ProblemJson);
    }

    public static Task WriteFault(HttpContext http) => Write(http, RequestRefusals.Fault);

    /// <summary>Completes responses that the framework sent without a body, such as for an unknown path.</summary>
    public static Task WriteStatus(HttpContext http) => http.Response.StatusCode switch
    {
        404 => Write(http, Refusal.NotFound("path")),
        405 => Write(http, RequestRefusals.MethodNotAllowed, 405),
        413 => Write(http, TooLarge(http)),
        415 => Write(http, RequestRefusals.UnsupportedMediaType.With("mediaType", "what /openapi/v1.json names")),
        >= 500 => WriteFault(http),
        _ => Write(http, RequestRefusals.MalformedRequest, http.Response.StatusCode),
    };

    private static ProblemDetails Details(Refusal refusal, int status)
    {
        var details = new ProblemDetails { Status = status, Title = TitleOf(refusal.Kind), Detail = refusal.Detail };
        details.Extensions["code"] = refusal.Code;
        if (refusal.Params.Count > 0)
            details.Extensions["params"] = refusal.Params;
        if (refusal.Fields.Count == 0)
            return details;
        details.Extensions["errors"] = refusal.Fields.GroupBy(FieldErrors.NameOf)
            .ToDictionary(field => field.Key, field => field.Select(one => one.Problem.Filled).ToArray());
        details.Extensions["fields"] = refusal.Fields.Select(FieldErrors.Of);
        return details;
    }

    /// <summary>The body is larger than this request may send.</summary>
    public static Refusal TooLarge(HttpContext http) => RequestRefusals.TooLarge.With(
        "bytes", http.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? Body.JsonLimit);

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
        RefusalKind.Fault => 500,
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
        RefusalKind.Fault => "Internal error",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private sealed class Answer(Refusal refusal) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => Write(httpContext, refusal);
    }
}
