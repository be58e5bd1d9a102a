using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;
using TeleSSL.Contracts.Partners.Telma;

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
    private (Uri Address, HttpClient Http)? callback;

    public TelmaDelivery Delivery { get; set; }

    public string Secret { get; set; } = secret;

    /// <summary>The response status of each attempt; 0 when there was no response.</summary>
    public IReadOnlyList<int> Answers
    {
        get
        {
            lock (answers)
                return [.. answers];
        }
    }

    private readonly List<int> answers = [];

    public void CallTo(Uri? address, HttpMessageHandler? handler)
    {
        callback?.Http.Dispose();
        callback = address is null
            ? null
            : (address, new HttpClient(handler ?? new SocketsHttpHandler()) { Timeout = TimeSpan.FromSeconds(10) });
    }

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
        callback?.Http.Dispose();
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

    private async Task<bool> Post(TelmaEvent what)
    {
        if (callback is not { } there)
            return true;
        using var request = Signed(there.Address, JsonSerializer.SerializeToUtf8Bytes(what, TelmaWire.Json));
        var status = 0;
        try
        {
            using var answer = await there.Http.SendAsync(request, stopping.Token);
            status = (int)answer.StatusCode;
        }
        catch (Exception error) when (
            error is HttpRequestException or TaskCanceledException or IOException && !stopping.IsCancellationRequested)
        {
            // Unreachable: retried like any non-success response.
        }

        lock (answers)
            answers.Add(status);
        return status is >= 200 and < 300;
    }

    private HttpRequestMessage Signed(Uri address, byte[] body)
    {
        var timestamp = $"{time.GetUtcNow().ToUnixTimeSeconds()}";
        var signed = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(Secret), (byte[])[.. Encoding.ASCII.GetBytes(timestamp), (byte)'.', .. body]);
        var content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = content,
            Headers = { { TelmaWire.TimestampHeader, timestamp }, { TelmaWire.SignatureHeader, $"v1={Convert.ToHexStringLower(signed)}" } },
        };
    }
}
