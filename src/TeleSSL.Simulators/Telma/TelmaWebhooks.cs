using System.Text.Json;
using System.Threading.Channels;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Telma;

/// <summary>How events are delivered to the callback.</summary>
public enum TelmaDelivery
{
    /// <summary>Each once, in order.</summary>
    Normal,

    /// <summary>Each twice.</summary>
    Twice,

    /// <summary>In swapped pairs: the second before the first, the fourth before the third.</summary>
    Swapped,

    /// <summary>Not at all; only polling finds the changes.</summary>
    Lost,
}

/// <summary>Sends signed events in order from an in-memory queue.</summary>
internal sealed class TelmaWebhooks(string secret, IReadOnlyList<TimeSpan> again, TimeProvider time) : IAsyncDisposable
{
    private readonly Channel<object> queue = Channel.CreateUnbounded<object>();
    private readonly CancellationTokenSource stopping = new();
    private Task? sending;
    private TelmaEvent? held;
    private readonly SignedPost post = new(secret, TelmaWire.TimestampHeader, TelmaWire.SignatureHeader, time);

    public TelmaDelivery Delivery { get; set; }

    public string Secret
    {
        get => post.Secret;
        set => post.Secret = value;
    }

    /// <summary>The response status of each attempt; 0 when there was no response.</summary>
    public IReadOnlyList<int> Answers => post.Answers;

    public void CallTo(Uri? address, HttpMessageHandler? handler) => post.CallTo(address, handler);

    public void Start() => sending = Send();

    public void Tell(TelmaEvent what) => queue.Writer.TryWrite(what);

    /// <summary>Completes when every event queued before has been sent or abandoned.</summary>
    public Task Quiet()
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        queue.Writer.TryWrite(done);
        return done.Task;
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        queue.Writer.Complete();
        if (sending is not null)
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        post.Dispose();
        stopping.Dispose();
    }

    private async Task Send()
    {
        await foreach (var next in queue.Reader.ReadAllAsync(stopping.Token))
        {
            if (next is TelmaEvent what)
                await Deliver(what);
            else
            {
                await Deliver(null);
                ((TaskCompletionSource)next).SetResult();
            }
        }
    }

    /// <summary>Null releases an event held back for a swap.</summary>
    private async Task Deliver(TelmaEvent? what)
    {
        if (Delivery is TelmaDelivery.Swapped && held is null && what is not null)
        {
            held = what;
            return;
        }

        foreach (var one in new[] { what, held }.OfType<TelmaEvent>())
            for (var times = Delivery switch { TelmaDelivery.Twice => 2, TelmaDelivery.Lost => 0, _ => 1 }; times > 0; times--)
                await Patiently(one);
        held = null;
    }

    private async Task Patiently(TelmaEvent what)
    {
        var taken = await Post(what);
        foreach (var wait in again)
        {
            if (taken)
                return;
            await Task.Delay(wait, time, stopping.Token);
            taken = await Post(what);
        }
    }

    private Task<bool> Post(TelmaEvent what) => post.Send(JsonSerializer.SerializeToUtf8Bytes(what, TelmaWire.Json), stopping.Token);
}
