using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace TeleSSL.Server.Partners;

/// <summary>
/// The pipeline of every call to a partner: total timeout, retries, circuit breaker, timeout per attempt. Only idempotent
/// requests are retried: a GET, a PUT of a version (If-Match), or a request with an Idempotency-Key.
/// </summary>
internal sealed class PartnerResilience(PartnerResilienceOptions options, CircuitBreakerStateProvider breaker, TimeProvider time)
{
    public void Build(ResiliencePipelineBuilder<HttpResponseMessage> pipeline)
    {
        pipeline.TimeProvider = time;
        pipeline.AddTimeout(Within(options.TotalTimeout, "total")).AddRetry(Retry()).AddCircuitBreaker(Breaker())
            .AddTimeout(Within(options.AttemptTimeout, "attempt"));
    }

    private TimeoutStrategyOptions Within(TimeSpan limit, string name) => new()
    {
        Name = name,
        TimeoutGenerator = args => ValueTask.FromResult(limit + Upload(args.Context.GetRequestMessage()?.Content)),
    };

    private TimeSpan Upload(HttpContent? body) => TimeSpan.FromSeconds((body?.Headers.ContentLength ?? 0) / options.MinBytesPerSecond);

    // The library's own Retry-After handling has no upper limit and uses the system clock.
    private RetryStrategyOptions<HttpResponseMessage> Retry() => new()
    {
        Name = "retry",
        MaxRetryAttempts = options.MaxRetries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = options.Delay,
        ShouldHandle = args => ValueTask.FromResult(
            IsRepeatable(args.Context.GetRequestMessage()) && HttpClientResiliencePredicates.IsTransient(args.Outcome)
            && !(RetryDelay(args.Outcome) > options.MaxRetryAfter)),
        DelayGenerator = args => ValueTask.FromResult(RetryDelay(args.Outcome)),
    };

    // A busy partner (429) is up, so it does not count as a failure.
    private CircuitBreakerStrategyOptions<HttpResponseMessage> Breaker() => new()
    {
        Name = "breaker",
        FailureRatio = 0.5,
        MinimumThroughput = options.MinAttemptsToBreak,
        SamplingDuration = options.Sampling,
        BreakDuration = options.BreakDuration,
        StateProvider = breaker,
        ShouldHandle = args => ValueTask.FromResult(HttpClientResiliencePredicates.IsTransient(args.Outcome) && !IsBusy(args.Outcome)),
    };

    private static bool IsRepeatable(HttpRequestMessage? request) =>
        request is not null && (request.Method == HttpMethod.Get || request.Headers.Contains("Idempotency-Key")
            || (request.Method == HttpMethod.Put && request.Headers.Contains("If-Match")));

    private static bool IsBusy(Outcome<HttpResponseMessage> outcome) => outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests;

    /// <summary>The partner's Retry-After; null when there is none.</summary>
    private TimeSpan? RetryDelay(Outcome<HttpResponseMessage> outcome) =>
        IsBusy(outcome) || outcome.Result?.StatusCode is HttpStatusCode.ServiceUnavailable
            ? RetryAfter.Of(outcome.Result!.Headers, time.GetUtcNow())
            : null;
}
