using System.Net;
using System.Text.Json;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Refit;
using TeleSSL.Server.Outbox;

namespace TeleSSL.Server.Partners;

/// <summary>What Refit and the resilience library throw, as a failure of the partner.</summary>
internal static class PartnerFailures
{
    extension(PartnerFailure)
    {
        /// <summary>From what a call threw; null when it is none of a partner's failures (a bug, or a stop of ours).</summary>
        public static PartnerFailure? Of(Exception error, DateTimeOffset now) => error switch
        {
            TimeoutRejectedException =>
                new PartnerFailure("partner-timeout", "The partner did not answer in time; it may have done what was asked."),
            BrokenCircuitException => new("partner-down", "The partner failed so often that it is not called for a moment."),
            HttpRequestException => new("partner-unreachable", "The partner was not reached, or the connection broke."),
            PartnerUnreadableException => new("partner-unreadable", error.Message),
            ApiException refused => Refused(refused, now),
            _ => null,
        };
    }

    private static PartnerFailure Refused(ApiException error, DateTimeOffset now) => new PartnerFailure(error.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => "partner-busy",
        HttpStatusCode.RequestTimeout => "partner-timeout",
        >= HttpStatusCode.InternalServerError => "partner-down",
        _ => "partner-refused",
    }, $"The partner answered {(int)error.StatusCode}{(CodeOf(error) is { } code ? $" {code}" : "")}.")
    {
        Lasting = error.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed
            or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError),
        Status = (int)error.StatusCode,
        PartnerCode = CodeOf(error),
        RetryAfter = RetryAfter.Of(error.Headers, now),
    };

    // A code is short kebab text; anything else that stands there could be anything.
    private static string? CodeOf(ApiException error)
    {
        try
        {
            return JsonSerializer.Deserialize<Coded>(error.Content ?? "", JsonSerializerOptions.Web)?.Code is { Length: <= 60 } code
                && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? code : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Coded(string? Code);
}
