using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Simulators.Shared;

namespace TeleSSL.Simulators.Fut;

/// <summary>An event that waits to be posted.</summary>
public sealed record FutQueued(string Topic, string EventType, string Reference, string Version, int Copies = 1, double DelaySeconds = 0);

/// <summary>The queue of events: posted in order, unless the control holds it, mixes it or throws it away.</summary>
internal sealed class FutEvents(SignedPost post, FutFaults faults, TimeProvider clock, TimeProvider timers) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly Channel<object> queue = Channel.CreateUnbounded<object>();
    private readonly CancellationTokenSource stopping = new();
    private List<FutQueued>? held;
    private Task? sending;

    /// <summary>Those held back; empty while the queue is not paused.</summary>
    public IReadOnlyList<FutQueued> Held
    {
        get
        {
            lock (gate)
                return [.. held ?? []];
        }
    }

    public void Start() => sending = Send();

    public void Tell(string topic, string type, string reference, string version = "") =>
        Tell(new FutQueued(topic, type, reference, version));

    public void Tell(FutQueued one)
    {
        lock (gate)
        {
            if (held is not null)
                held.Add(one);
            else
                queue.Writer.TryWrite(one);
        }
    }

    public void Control(string act)
    {
        lock (gate)
        {
            switch (act)
            {
                case "pause":
                    held ??= [];
                    break;
                case "shuffle":
                    held?.Reverse();
                    break;
                case "drop":
                    held?.Clear();
                    break;
                case "resume":
                    foreach (var one in held ?? [])
                        queue.Writer.TryWrite(one);
                    held = null;
                    break;
                default:
                    throw new ArgumentException($"The queue cannot {act}.");
            }
        }
    }

    /// <summary>Completes when every event queued before has been posted.</summary>
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
            if (next is FutQueued one)
                await Deliver(one);
            else
                ((TaskCompletionSource)next).SetResult();
        }
    }

    private async Task Deliver(FutQueued one)
    {
        if (one.DelaySeconds > 0)
            await Task.Delay(TimeSpan.FromSeconds(one.DelaySeconds), timers, stopping.Token);
        var fault = faults.Next(FutStage.Event, "events", "POST", one.Topic)?.Kind;
        if (fault == "F15-lost")
            return;
        for (var copies = fault == "F15-copies" ? 5 : one.Copies; copies > 0; copies--)
            await post.Send(
                Body(one, fault), fault == "F18-wrong" ? post.Secret + "x" : post.Secret,
                clock.GetUtcNow() - (fault == "F18-old" ? TimeSpan.FromHours(1) : TimeSpan.Zero), stopping.Token);
    }

    private static byte[] Body(FutQueued one, string? fault)
    {
        if (fault == "F17-json")
            return "EHealthSimpleEvent"u8.ToArray();
        if (fault == "F17-big")
            return Encoding.UTF8.GetBytes($"{{\"body\":\"{new string('x', 2 << 20)}\"}}");
        var type = fault == "F16-type" ? "created" : one.EventType;
        var reference = fault == "F16-port" ? Old(one.Reference) : one.Reference;
        var message = fault == "F17-type" ? "EHealthApplicationEvent" : FutEventBody.Simple;
        return JsonSerializer.SerializeToUtf8Bytes(
            new FutEvent(
                new FutEventBody(message, "1.0", type, reference, one.Version),
                new Dictionary<string, string>
                {
                    ["destination"] = $"topic://{one.Topic}",
                    ["resourceProfile"] = one.Topic,
                    ["resourceReference"] = reference,
                    ["messageType"] = message,
                    ["messageVersion"] = "1.0",
                    ["eventType"] = type,
                }),
            SslWire.Json);
    }

    /// <summary>As in FUT's old samples: <c>http</c> and port 31380.</summary>
    private static string Old(string reference) => new UriBuilder(reference) { Scheme = "http", Port = 31380 }.Uri.ToString();
}
