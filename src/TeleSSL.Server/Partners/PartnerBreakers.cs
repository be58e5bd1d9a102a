using System.Collections.Concurrent;
using Polly.CircuitBreaker;

namespace TeleSSL.Server.Partners;

/// <summary>The breakers of this process, one per partner.</summary>
internal sealed class PartnerBreakers
{
    private readonly ConcurrentDictionary<string, CircuitBreakerStateProvider> breakers = new();

    public CircuitBreakerStateProvider Of(string partner) => breakers.GetOrAdd(partner, _ => new CircuitBreakerStateProvider());

    /// <summary><c>closed</c>: it is called; <c>open</c>: it failed too often and is not; <c>half-open</c>: one call finds out.</summary>
    public string State(string partner) => Of(partner).CircuitState switch
    {
        CircuitState.Closed => "closed",
        CircuitState.HalfOpen => "half-open",
        _ => "open",
    };
}
