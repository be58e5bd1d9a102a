using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace TeleSSL.Server.Partners;

/// <summary>
/// What every call to one partner goes through: a limit in all, tries again, a breaker, a limit per try. Only what does no harm
/// twice is tried again: a GET, or a request with an Idempotency-Key.
/// </summary>
internal sealed partial class PartnerPipeline
{
    public static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("request");

    private readonly CircuitBreakerStateProvider breaker = new();
    private readonly string partner;
    private readonly PartnerPatience patience;
    private readonly TimeProvider time;
    private readonly ILogger logger;

    public PartnerPipeline(string partner, PartnerPatience patience, TimeProvider time, ILogger<PartnerPipeline> logger)
    {
        (this.partner, this.patience, this.time, this.logger) = (partner, patience, time, logger);
        Calls = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddTimeout(Within(patience.InAll))
            .AddRetry(Retry())
            .AddCircuitBreaker(Breaker())
            .AddTimeout(Within(patience.PerTry))
            .Build();
    }

    public ResiliencePipeline<HttpResponseMessage> Calls { get; }

    /// <summary>The partner failed so often that for a moment nobody calls it.</summary>
    public bool IsOpen => breaker.CircuitState is CircuitState.Open or CircuitState.Isolated;

    private TimeoutStrategyOptions Within(TimeSpan limit) => new()
    {
        TimeoutGenerator = args => ValueTask.FromResult(
            limit + TimeSpan.FromSeconds((args.Context.Properties.GetValue(Request, null!)?.Content?.Headers.ContentLength ?? 0) / patience.SlowestBytesPerSecond)),
    };

    private RetryStrategyOptions<HttpResponseMessage> Retry() => new()
    {
        MaxRetryAttempts = patience.MoreTries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = patience.FirstWait,
        ShouldHandle = args => ValueTask.FromResult(
            IsRepeatable(args.Context)
            && (Wanted(args.Outcome) is { } wait ? wait <= patience.LongestWait : IsBroken(args.Outcome) || AsksToWait(args.Outcome))),
        DelayGenerator = args => ValueTask.FromResult(Wanted(args.Outcome)),
        OnRetry = args =>
        {
            LogAgain(partner, args.AttemptNumber + 1, args.RetryDelay.TotalSeconds, Why(args.Outcome));
            return default;
        },
    };

    private CircuitBreakerStrategyOptions<HttpResponseMessage> Breaker() => new()
    {
        FailureRatio = 0.5,
        MinimumThroughput = patience.FailuresToBreak,
        SamplingDuration = patience.Sampling,
        BreakDuration = patience.Break,
        StateProvider = breaker,
        ShouldHandle = args => ValueTask.FromResult(IsBroken(args.Outcome)),
        OnOpened = args =>
        {
            LogOpened(partner, args.BreakDuration.TotalSeconds);
            return default;
        },
        OnClosed = _ =>
        {
            LogClosed(partner);
            return default;
        },
    };

    private static bool IsRepeatable(ResilienceContext context) =>
        context.Properties.GetValue(Request, null!) is { } request
        && (request.Method == HttpMethod.Get || request.Headers.Contains("Idempotency-Key"));

    private static bool IsBroken(Outcome<HttpResponseMessage> outcome) => outcome.Exception is { } error
        ? error is HttpRequestException or TimeoutRejectedException
        : outcome.Result!.StatusCode is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;

    private static bool AsksToWait(Outcome<HttpResponseMessage> outcome) => outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests;

    /// <summary>How long the partner asks us to wait; null when it does not say.</summary>
    private TimeSpan? Wanted(Outcome<HttpResponseMessage> outcome) =>
        AsksToWait(outcome) || outcome.Result?.StatusCode is HttpStatusCode.ServiceUnavailable ? RetryAfter.Of(outcome.Result!.Headers, time.GetUtcNow()) : null;

    private static string Why(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } answer ? $"{(int)answer.StatusCode}" : outcome.Exception!.GetType().Name;

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Partner} is called again (try {Try}) in {Seconds} s: {Why}")]
    private partial void LogAgain(string partner, int @try, double seconds, string why);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Partner} fails: nobody calls it for {Seconds} s")]
    private partial void LogOpened(string partner, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Partner} answers again")]
    private partial void LogClosed(string partner);
}
