using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Telma;

/// <summary>The faults a call can have.</summary>
public enum TelmaFault
{
    /// <summary>The response is delayed.</summary>
    Late,

    /// <summary>The request is carried out, but there is no response.</summary>
    NeverAnswers,

    /// <summary>429 with Retry-After; nothing is carried out.</summary>
    TooMany,

    /// <summary>503, with Retry-After when a wait is given; nothing is carried out.</summary>
    Unavailable,

    /// <summary>422, a permanent failure; nothing is carried out.</summary>
    Refused,

    /// <summary>The request is carried out, but the response's JSON is truncated.</summary>
    Truncated,

    /// <summary>The connection is cut before the request is carried out.</summary>
    CutBefore,

    /// <summary>The request is carried out, then the connection is cut.</summary>
    CutAfter,

    /// <summary>The request is carried out, and the connection is cut in the middle of the response.</summary>
    CutWithin,
}

/// <summary>A planned fault.</summary>
/// <param name="Kind">The kind of fault.</param>
/// <param name="Times">How many of the next calls it affects.</param>
/// <param name="Wait">The delay, or the value of Retry-After.</param>
/// <param name="Method">Affects only calls with this HTTP method.</param>
public sealed record TelmaPlannedFault(TelmaFault Kind, int Times = 1, TimeSpan? Wait = null, string? Method = null) : PlannedFault(Times);

/// <summary>Faults in the order planned; each call gets the first one that matches.</summary>
public sealed class TelmaFaults
{
    private readonly FaultQueue<TelmaPlannedFault> planned = new();

    public void Plan(TelmaFault kind, int times = 1, TimeSpan? wait = null, string? method = null) =>
        planned.Plan(new TelmaPlannedFault(kind, times, wait, method));

    public void Clear() => planned.Clear();

    internal IReadOnlyList<TelmaPlannedFault> Left => planned.Left;

    internal TelmaPlannedFault? Next(string method) => planned.Next(fault =>
        fault.Method is null || string.Equals(fault.Method, method, StringComparison.OrdinalIgnoreCase));
}
