namespace TeleSSL.Server.Partners;

/// <summary>Timeouts, retries and circuit breaker settings of a partner.</summary>
internal sealed record PartnerResilienceOptions
{
    /// <summary>For a call including all attempts and delays.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Slowest expected upload: both timeouts are extended by the request body's length divided by this, in whole seconds.
    /// </summary>
    public int MinBytesPerSecond { get; init; } = 512 << 10;

    /// <summary>Retries after the first attempt.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>Delay before the first retry; doubles with each retry, with jitter.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>Longest Retry-After to wait for; with a longer one the call fails, and the caller reschedules it.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The breaker opens when half of at least this many attempts within <see cref="Sampling"/> fail.</summary>
    public int MinAttemptsToBreak { get; init; } = 6;

    public TimeSpan Sampling { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the breaker stays open.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(15);
}
