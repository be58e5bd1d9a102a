using System.Security.Cryptography;

namespace TeleSSL.Simulators.Telma;

/// <summary>Settings of a simulator. Values left out are generated for each instance.</summary>
public sealed record TelmaSimulatorOptions
{
    /// <summary>The port on the loopback address; 0 picks a free one.</summary>
    public int Port { get; init; }

    public string Token { get; init; } = Random();

    public string WebhookSecret { get; init; } = Random();

    /// <summary>The address events are sent to; none when left out.</summary>
    public Uri? Callback { get; init; }

    /// <summary>The delays before each retry of an event that was not accepted.</summary>
    public IReadOnlyList<TimeSpan> Again { get; init; } = [];

    /// <summary>What it does on its own with an incoming ticket.</summary>
    public TelmaScript Script { get; init; } = TelmaScript.Nothing;

    public int PageLength { get; init; } = 50;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    private static string Random() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
}
