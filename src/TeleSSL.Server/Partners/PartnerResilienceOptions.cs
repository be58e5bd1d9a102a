namespace TeleSSL.Server.Partners;

/// <summary>How long a partner is waited for, how often it is called again, and when it is left alone.</summary>
internal sealed record PartnerResilienceOptions
{
    /// <summary>For a call with all its attempts and delays.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Of a body: for each whole second that it takes by this, each call and attempt may take a second longer.</summary>
    public int MinBytesPerSecond { get; init; } = 512 << 10;

    /// <summary>After the first attempt.</summary>
    public int MaxRetries { get; init; } = 3;

    /// <summary>Before the first retry; doubles with each one, with jitter.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>A partner that asks for more is left alone: the caller decides when to come back.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Of so many attempts within <see cref="Sampling"/> half must fail to open the breaker.</summary>
    public int MinAttemptsToBreak { get; init; } = 6;

    public TimeSpan Sampling { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the partner is not called after that.</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(15);
}
