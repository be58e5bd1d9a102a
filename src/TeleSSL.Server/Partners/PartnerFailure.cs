using System.Net;
using System.Text.Json;
using Polly.CircuitBreaker;
using Polly.Timeout;
using Refit;

namespace TeleSSL.Server.Partners;

/// <summary>Why a call to a partner did not go well: one answer for every way a call can fail.</summary>
/// <param name="Code">Stable kebab text: <c>partner-timeout partner-unreachable partner-busy partner-down partner-unreadable partner-refused</c>.</param>
/// <param name="Detail">For whoever looks after it; nothing that the partner wrote but its code.</param>
/// <param name="Lasting">The same again would fail the same: somebody has to look at it.</param>
internal sealed record PartnerFailure(string Code, string Detail, bool Lasting = false)
{
    /// <summary>The HTTP status, when there was one.</summary>
    public int? Status { get; init; }

    /// <summary>The partner's own code of its refusal.</summary>
    public string? PartnerCode { get; init; }

    /// <summary>How long it asks us to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What a call threw, said in this way; null when it is none of a partner's failures (a bug, or a stop of ours).</summary>
    public static PartnerFailure? Of(Exception error, DateTimeOffset now) => error switch
    {
        TimeoutRejectedException => new("partner-timeout", "The partner did not answer in time; it may have done what was asked."),
        BrokenCircuitException => new("partner-down", "The partner failed so often that it is not called for a moment."),
        HttpRequestException => new("partner-unreachable", "The partner was not reached, or the connection broke."),
        PartnerUnreadableException => new("partner-unreadable", error.Message),
        ApiException refused => Of(refused, now),
        _ => null,
    };

    private static PartnerFailure Of(ApiException error, DateTimeOffset now) => new PartnerFailure(error.StatusCode switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed => "partner-busy",
        HttpStatusCode.RequestTimeout => "partner-timeout",
        >= HttpStatusCode.InternalServerError => "partner-down",
        _ => "partner-refused",
    }, $"The partner answered {(int)error.StatusCode}{(CodeOf(error) is { } code ? $" {code}" : "")}.")
    {
        Lasting = error.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError),
        Status = (int)error.StatusCode,
        PartnerCode = CodeOf(error),
        RetryAfter = Partners.RetryAfter.Of(error.Headers, now),
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
