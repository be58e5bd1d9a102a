using System.Net.WebSockets;
using System.Text;

namespace TeleSSL.Benchmarks;

/// <summary>Where to follow, as which user, and the group whose entries must arrive.</summary>
internal sealed record Seat(Uri Hub, string Cookie, int Group);

/// <summary>A follower on a real WebSocket. It reads as cheaply as possible, since the client is not what is measured.</summary>
internal sealed class Follower(Seat seat, long after) : IAsyncDisposable
{
    private const byte Invocation = (byte)'1', Completion = (byte)'3', Close = (byte)'7';
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly int TypeAt = "{\"type\":"u8.Length;
    private static readonly byte[] Entries = [.. "\"target\":\"Entries\""u8];
    private ClientWebSocket socket = new();
    private Task reading = Task.CompletedTask;
    private TaskCompletionSource subscribed = new();
    private volatile bool asked;

    public int Group => seat.Group;

    public Got Got { get; } = new(after);

    public bool IsOpen => !reading.IsCompleted;

    /// <summary>Resumes from its cursor. Completes when all missed entries have arrived.</summary>
    public async Task Connect()
    {
        (socket, subscribed) = (new ClientWebSocket(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        socket.Options.SetRequestHeader("Cookie", seat.Cookie);
        await socket.ConnectAsync(seat.Hub, CancellationToken.None);
        await Send("""{"protocol":"json","version":1}""");
        reading = Task.Run(Read);
        await Send($$"""{"type":1,"invocationId":"1","target":"Subscribe","arguments":[["devices"],{{Got.Tally.Last}}]}""");
        asked = true;
        await subscribed.Task.WaitAsync(Patience);
    }

    /// <summary>Sends a keep-alive; nothing else is being sent by then.</summary>
    public async Task Ping()
    {
        try
        {
            if (asked && IsOpen)
                await Send("""{"type":6}""");
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Already disconnected.
        }
    }

    /// <summary>Drops the connection without a close handshake.</summary>
    public async Task Disconnect()
    {
        asked = false;
        socket.Abort();
        await reading;
        socket.Dispose();
    }

    public async ValueTask DisposeAsync() => await Disconnect();

    private Task Send(string record) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(record + (char)Records.Separator), WebSocketMessageType.Text, true, CancellationToken.None);

    private async Task Read()
    {
        var records = new Records();
        try
        {
            while (await socket.ReceiveAsync(records.Free(), CancellationToken.None) is { MessageType: WebSocketMessageType.Text } received)
                records.Received(received.Count, Take);
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // Callers that wait for entries see that the connection is closed.
        }

        subscribed.TrySetException(new BenchmarkException("A follower was cut off."));
    }

    private void Take(ReadOnlySpan<byte> record)
    {
        var type = record.Length > TypeAt ? record[TypeAt] : default;
        if (type == Invocation && record[TypeAt..].IndexOf(Entries) == "1,"u8.Length)
            Got.Take(record);
        else if (type == Completion && record.IndexOf("\"error\""u8) < 0)
            subscribed.TrySetResult();
        else if (type is Completion or Close)
            subscribed.TrySetException(new BenchmarkException($"A follower was refused: {Encoding.UTF8.GetString(record)}"));
    }
}
