using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace TeleSSL.Tests.House;

/// <summary>Somebody who follows the live feed over a real WebSocket, in SignalR's own protocol.</summary>
public sealed class LiveClient : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly JsonHubProtocol protocol = new();
    private readonly Pipe received = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> calls = new();
    private readonly ConcurrentQueue<JsonElement> entries = new();
    private readonly ConcurrentQueue<long> caughtUp = new();
    private readonly ConcurrentDictionary<Guid, string> presence = new();
    private int called;
    private Task reading = Task.CompletedTask;

    private LiveClient(string cookie) => socket.Options.SetRequestHeader("Cookie", cookie);

    public IReadOnlyList<JsonElement> Entries => [.. entries];

    public IReadOnlyList<long> Seqs => [.. entries.Select(entry => entry.GetProperty("seq").GetInt64())];

    public IReadOnlyList<string> Subjects => [.. entries.Select(entry => entry.GetProperty("subjectId").GetString()!)];

    public IReadOnlyList<long> CaughtUp => [.. caughtUp];

    public bool IsOpen => !reading.IsCompleted;

    /// <summary>Everybody at a ticket, who types with a star; null while nothing has been said of it.</summary>
    public string? At(Guid ticket) => presence.GetValueOrDefault(ticket);

    /// <summary>Signs in and connects.</summary>
    public static async Task<LiveClient> Connect(Client somebody, string user, string? origin = null) =>
        await Connect(somebody.Http.BaseAddress!, await CookieOf(somebody, user), origin);

    public static async Task<LiveClient> Connect(Uri server, string cookie, string? origin = null)
    {
        var client = new LiveClient(cookie);
        if (origin is not null)
            client.socket.Options.SetRequestHeader("Origin", origin);
        await client.socket.ConnectAsync(new UriBuilder(new Uri(server, "/hubs/live")) { Scheme = "ws" }.Uri, CancellationToken.None);
        await client.SendText("""{"protocol":"json","version":1}""");
        await client.Handshake();
        client.reading = Task.Run(client.Read);
        return client;
    }

    public static async Task<string> CookieOf(Client somebody, string user, string password = "demo") =>
        (await somebody.Post("/api/session", new { user, password })).Expect(204).Headers["Set-Cookie"].Split(';')[0];

    /// <summary>Ends when all that was missed has come.</summary>
    public async Task<LiveClient> Subscribe(long after, params string[] topics)
    {
        Assert.Null(await Call("Subscribe", topics, after));
        return this;
    }

    /// <summary>The error's text, or null when it went well.</summary>
    public async Task<string?> Call(string method, params object?[] arguments)
    {
        var id = Interlocked.Increment(ref called).ToString();
        var answer = calls[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await Send(protocol.GetMessageBytes(new InvocationMessage(id, method, arguments)));
        return await answer.Task.WaitAsync(ServerProcess.Patience);
    }

    public Task Until(Func<LiveClient, bool> condition, string what) => Eventually.Is(() => Task.FromResult(condition(this)), what);

    public Task SendText(string record) => Send(System.Text.Encoding.UTF8.GetBytes(record + '\u001e'));

    /// <summary>As a cable that is pulled: nobody says goodbye.</summary>
    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading;
        socket.Dispose();
    }

    private async Task Send(ReadOnlyMemory<byte> bytes) => await socket.SendAsync(bytes, WebSocketMessageType.Text, true, CancellationToken.None);

    private async Task Handshake()
    {
        while (true)
        {
            await Receive();
            var read = await received.Reader.ReadAsync();
            var buffer = read.Buffer;
            var whole = HandshakeProtocol.TryParseResponseMessage(ref buffer, out var answer);
            received.Reader.AdvanceTo(buffer.Start, whole ? buffer.Start : buffer.End);
            if (!whole)
                continue;
            Assert.Null(answer!.Error);
            return;
        }
    }

    private async Task<bool> Receive()
    {
        var result = await socket.ReceiveAsync(received.Writer.GetMemory(16 * 1024), CancellationToken.None);
        received.Writer.Advance(result.Count);
        await received.Writer.FlushAsync();
        return result.MessageType != WebSocketMessageType.Close;
    }

    private async Task Read()
    {
        try
        {
            do
            {
                if (!received.Reader.TryRead(out var read))
                    continue;
                var buffer = read.Buffer;
                while (protocol.TryParseMessage(ref buffer, Binder.Instance, out var message))
                    Take(message);
                received.Reader.AdvanceTo(buffer.Start, buffer.End);
            }
            while (await Receive());
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection is gone; whoever waits for something sees that it does not come.
        }

        foreach (var call in calls.Values)
            call.TrySetResult("the connection is gone");
    }

    private void Take(HubMessage message)
    {
        switch (message)
        {
            case CompletionMessage { InvocationId: { } id } completion:
                calls[id].TrySetResult(completion.Error);
                break;
            case InvocationMessage { Target: "Entries", Arguments: [JsonElement batch] }:
                foreach (var entry in batch.EnumerateArray())
                    entries.Enqueue(entry);
                break;
            case InvocationMessage { Target: "CaughtUp", Arguments: [long seq] }:
                caughtUp.Enqueue(seq);
                break;
            case InvocationMessage { Target: "Presence", Arguments: [Guid ticket, JsonElement people] }:
                presence[ticket] = string.Join(' ', people.EnumerateArray().Select(person =>
                    person.GetProperty("user").GetString() + (person.GetProperty("typing").GetBoolean() ? "*" : "")));
                break;
        }
    }

    private sealed class Binder : Microsoft.AspNetCore.SignalR.IInvocationBinder
    {
        public static readonly Binder Instance = new();

        public Type GetReturnType(string invocationId) => typeof(JsonElement);

        public IReadOnlyList<Type> GetParameterTypes(string methodName) => methodName switch
        {
            "CaughtUp" => [typeof(long)],
            "Presence" => [typeof(Guid), typeof(JsonElement)],
            _ => [typeof(JsonElement)],
        };

        public Type GetStreamItemType(string streamId) => typeof(JsonElement);
    }
}
