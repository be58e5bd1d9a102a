namespace TeleSSL.Simulators.Shared;

/// <summary>A planned fault of a partner.</summary>
/// <param name="Times">How many of the next calls it affects.</param>
public abstract record PlannedFault(int Times);

/// <summary>Faults in the order planned; each call gets the first one that matches.</summary>
internal sealed class FaultQueue<T>
    where T : PlannedFault
{
    private readonly Lock gate = new();
    private readonly List<T> planned = [];

    public IReadOnlyList<T> Left
    {
        get
        {
            lock (gate)
                return [.. planned];
        }
    }

    public void Plan(T fault)
    {
        lock (gate)
            planned.Add(fault);
    }

    public void Clear()
    {
        lock (gate)
            planned.Clear();
    }

    public T? Next(Func<T, bool> matches)
    {
        lock (gate)
        {
            var at = planned.FindIndex(fault => matches(fault));
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
