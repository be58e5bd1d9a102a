namespace TeleSSL.Server.Partners;

/// <summary>How patient we are with a partner.</summary>
internal sealed record PartnerPatience
{
    /// <summary>For a call with all its tries and waits.</summary>
    public TimeSpan InAll { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan PerTry { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Of a body: for each whole second that it takes by this, each call and try may take a second longer.</summary>
    public int SlowestBytesPerSecond { get; init; } = 512 << 10;

    /// <summary>After the first try.</summary>
    public int MoreTries { get; init; } = 3;

    /// <summary>Doubles with each try, with jitter.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>A partner that asks for more is left alone: whoever called decides when to come back.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>So many failures, within <see cref="Sampling"/> and half of all calls, open the breaker.</summary>
    public int FailuresToBreak { get; init; } = 6;

    public TimeSpan Sampling { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long nobody calls after that.</summary>
    public TimeSpan Break { get; init; } = TimeSpan.FromSeconds(15);
}
