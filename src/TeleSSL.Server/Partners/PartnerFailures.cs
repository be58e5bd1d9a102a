using System.Net;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Refit;
using TeleSSL.Server.Outbox;

namespace TeleSSL.Server.Partners;

/// <summary>Maps exceptions from Refit and the resilience library to partner failures.</summary>
internal static class PartnerFailures
{
    extension(PartnerFailure)
    {
        /// <summary>Null when the exception is not a partner failure (a bug, or our own shutdown).</summary>
        public static PartnerFailure? Of(Exception error, DateTimeOffset now) => error switch
        {
            TimeoutRejectedException =>
                new PartnerFailure("partner-timeout", "The partner did not answer in time; it may have carried out the request."),
            BrokenCircuitException => new("partner-down", "The circuit breaker is open after too many failures; try again later."),
            HttpRequestException => new("partner-unreachable", "The partner could not be reached, or the connection was lost."),
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

    private static string? CodeOf(ApiException error) => PartnerCode.Of(error.Content);
}
