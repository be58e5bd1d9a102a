using System.Collections.Concurrent;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// Wakes services that follow the database. Raised after COMMIT in this process and, on PostgreSQL, in the others. A signal can be
/// lost, so anyone who waits for one also polls.
/// </summary>
internal sealed class Signals
{
    private readonly ConcurrentDictionary<string, Signal> named = new();

    public Signals() => Journal = Of("journal");

    public Signal Journal { get; }

    /// <summary>The signal with this name; each module defines its own.</summary>
    public Signal Of(string name) => named.GetOrAdd(name, static name => new Signal(name));

    /// <summary>Another process raised the signal with this name.</summary>
    public void Received(string name)
    {
        if (named.TryGetValue(name, out var signal))
            signal.Raise();
    }
}

/// <summary>For a single waiter: any number of raises end the next wait once.</summary>
internal sealed class Signal(string name)
{
    private volatile TaskCompletionSource raised = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => name;

    public void Raise() => raised.TrySetResult();

    public async Task Wait(TimeSpan atMost, CancellationToken ct)
    {
        await raised.Task.WaitAsync(atMost, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ct.ThrowIfCancellationRequested();
        if (raised.Task.IsCompleted)
            raised = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
