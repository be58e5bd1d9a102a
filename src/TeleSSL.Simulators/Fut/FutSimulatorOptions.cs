using System.Security.Cryptography;

namespace TeleSSL.Simulators.Fut;

/// <summary>Settings of a simulator. Secrets left out are generated for each instance.</summary>
public sealed record FutSimulatorOptions
{
    /// <summary>The port on the loopback address; 0 picks a free one.</summary>
    public int Port { get; init; }

    /// <summary>The secret of every client.</summary>
    public string ClientSecret { get; init; } = Random();

    public string EventSecret { get; init; } = Random();

    /// <summary>The address events are posted to; none when left out.</summary>
    public Uri? Callback { get; init; }

    public FutSettings Settings { get; init; } = new();

    public TimeProvider Time { get; init; } = TimeProvider.System;

    private static string Random() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}

/// <summary>How FUT writes trace lines, or creates devices (contracts/partners/fut).</summary>
/// <param name="Guide">8 or 10: the version of FUT's implementation guide.</param>
/// <param name="PageSize">The longest page.</param>
/// <param name="Etag">Whether the SSL services send and check versions.</param>
/// <param name="TraceLines"><c>server</c> or <c>client</c>: who writes them.</param>
/// <param name="OrderStatus"><c>explicit</c>: the seller sets it; <c>derived</c>: it follows from the lines.</param>
/// <param name="ExtraMembers">Adds <c>x-future</c> to what is read, and refuses a PUT without it.</param>
/// <param name="Devices"><c>auto</c> at delivery, <c>late</c> when asked by the control, or <c>off</c>.</param>
/// <param name="ConsentRule">Whether an order needs a consent to be submitted.</param>
/// <param name="SyncReports">Whether reports are made at once.</param>
/// <param name="SkewSeconds">How far the clock is ahead.</param>
public sealed record FutSettings(
    int Guide = 10, int PageSize = 3, bool Etag = true, string TraceLines = "server", string OrderStatus = "explicit",
    bool ExtraMembers = true, string Devices = "auto", bool ConsentRule = true, bool SyncReports = true, int SkewSeconds = 0);
