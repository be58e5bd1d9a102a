namespace TeleSSL.Simulators.Telma;

/// <summary>What can go wrong with a call.</summary>
public enum TelmaFault
{
    /// <summary>The answer comes late.</summary>
    Late,

    /// <summary>It is done, and never answered.</summary>
    NeverAnswers,

    /// <summary>429 with Retry-After, and nothing is done.</summary>
    TooMany,

    /// <summary>503 with Retry-After when a wait is given, and nothing is done.</summary>
    Unavailable,

    /// <summary>422, and nothing is done: it will be the same again.</summary>
    Refused,

    /// <summary>It is done, and the answer's JSON ends in the middle.</summary>
    Truncated,

    /// <summary>The connection is cut before anything is done.</summary>
    CutBefore,

    /// <summary>It is done, and the connection is cut.</summary>
    CutAfter,

    /// <summary>It is done, and the connection is cut in the middle of the answer.</summary>
    CutWithin,
}

/// <summary>A fault that waits for its calls.</summary>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Times">With how many calls; the next ones.</param>
/// <param name="Wait">How late, or what Retry-After says.</param>
/// <param name="Method">Only with calls of this method.</param>
public sealed record TelmaPlannedFault(TelmaFault Kind, int Times = 1, TimeSpan? Wait = null, string? Method = null);

/// <summary>Faults in the order in which they were planned; each call meets the first that fits it.</summary>
public sealed class TelmaFaults
{
    private readonly Lock gate = new();
    private readonly List<TelmaPlannedFault> planned = [];

    public void Plan(TelmaFault kind, int times = 1, TimeSpan? wait = null, string? method = null)
    {
        lock (gate)
            planned.Add(new TelmaPlannedFault(kind, times, wait, method));
    }

    public void Clear()
    {
        lock (gate)
            planned.Clear();
    }

    internal IReadOnlyList<TelmaPlannedFault> Left
    {
        get
        {
            lock (gate)
                return [.. planned];
        }
    }

    internal TelmaPlannedFault? Next(string method)
    {
        lock (gate)
        {
            var at = planned.FindIndex(fault => fault.Method is null || string.Equals(fault.Method, method, StringComparison.OrdinalIgnoreCase));
            if (at < 0)
                return null;
            var fault = planned[at];
            if (fault.Times > 1)
                planned[at] = fault with { Times = fault.Times - 1 };
            else
                planned.RemoveAt(at);
            return fault;
        }
    }
}
