namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// What wakes those who follow the database: raised after a COMMIT, in this process and, on PostgreSQL, in the others. A signal
/// can be lost on the way, so whoever waits for one also looks by itself now and then.
/// </summary>
internal sealed class Signals
{
    public Signal Journal { get; } = new("journal");

    public Signal Presence { get; } = new("presence");

    public Signal Outbox { get; } = new("outbox");

    /// <summary>Another process raised the one with this name.</summary>
    public void Heard(string name)
    {
        foreach (var signal in (Signal[])[Journal, Presence, Outbox])
            if (signal.Name == name)
                signal.Raise();
    }
}

/// <summary>For one who waits: however often it is raised meanwhile, the next wait ends at once, and once.</summary>
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
