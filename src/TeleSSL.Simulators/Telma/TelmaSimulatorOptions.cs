using System.Security.Cryptography;

namespace TeleSSL.Simulators.Telma;

/// <summary>How a simulated Telma is set up. What is left out is made up anew for each.</summary>
public sealed record TelmaSimulatorOptions
{
    /// <summary>On the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; }

    public string Token { get; init; } = Random();

    public string WebhookSecret { get; init; } = Random();

    /// <summary>Where its events go; nowhere when left out.</summary>
    public Uri? Callback { get; init; }

    /// <summary>How long it waits before it sends an event again that was not taken.</summary>
    public IReadOnlyList<TimeSpan> Again { get; init; } = [];

    /// <summary>What it does by itself with a ticket that comes in.</summary>
    public TelmaScript Script { get; init; } = TelmaScript.Nothing;

    public int PageLength { get; init; } = 50;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    private static string Random() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
