using System.Collections.Concurrent;
using Polly.CircuitBreaker;

namespace TeleSSL.Server.Partners;

/// <summary>The circuit breakers of this process, one per partner.</summary>
internal sealed class PartnerBreakers
{
    private readonly ConcurrentDictionary<string, CircuitBreakerStateProvider> breakers = new();

    public CircuitBreakerStateProvider Of(string partner) => breakers.GetOrAdd(partner, _ => new CircuitBreakerStateProvider());

    /// <summary>
    /// <c>closed</c>: calls pass; <c>open</c>: calls are blocked after too many failures; <c>half-open</c>: one trial call.
    /// </summary>
    public string State(string partner) => Of(partner).CircuitState switch
    {
        CircuitState.Closed => "closed",
        CircuitState.HalfOpen => "half-open",
        _ => "open",
    };
}
