using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Connections.Client;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace TeleSSL.Tests.House;

/// <summary>A follower of the live feed over a real WebSocket, with the SignalR client.</summary>
public sealed class LiveClient : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly HubConnection hub;
    private readonly ConcurrentQueue<JsonElement> entries = new();
    private readonly ConcurrentQueue<long> caughtUp = new();
    private readonly ConcurrentDictionary<Guid, string> presence = new();

    private LiveClient(Uri server, string cookie, string? origin)
    {
        socket.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        hub = new HubConnectionBuilder().WithUrl(new Uri(server, "/hubs/live"), HttpTransportType.WebSockets, Own).Build();
        hub.ServerTimeout = hub.HandshakeTimeout = ServerProcess.Patience;
        hub.On<JsonElement[]>("Entries", batch => Array.ForEach(batch, entries.Enqueue));
        hub.On<long>("CaughtUp", caughtUp.Enqueue);
        hub.On<Guid, JsonElement[]>("Presence", (ticket, people) => presence[ticket] = string.Join(' ', people.Select(person =>
            person.GetProperty("user").GetString() + (person.GetProperty("typing").GetBoolean() ? "*" : ""))));
    }

    public IReadOnlyList<JsonElement> Entries => [.. entries];

    public IReadOnlyList<long> Seqs => [.. entries.Select(entry => entry.GetProperty("seq").GetInt64())];

    public IReadOnlyList<string> Subjects => [.. entries.Select(entry => entry.GetProperty("subjectId").GetString()!)];

    public IReadOnlyList<long> CaughtUp => [.. caughtUp];

    public bool IsOpen => hub.State == HubConnectionState.Connected;

    /// <summary>The users on a ticket, those typing with a star; null until a list was received.</summary>
    public string? At(Guid ticket) => presence.GetValueOrDefault(ticket);

    /// <summary>Signs in and connects.</summary>
    public static async Task<LiveClient> Connect(Client somebody, string user, string? origin = null) =>
        await Connect(somebody.Http.BaseAddress!, await CookieOf(somebody, user), origin);

    public static async Task<LiveClient> Connect(Uri server, string cookie, string? origin = null)
    {
        var client = new LiveClient(server, cookie, origin);
        await client.hub.StartAsync();
        return client;
    }

    public static async Task<string> CookieOf(Client somebody, string user, string password = "demo") =>
        (await somebody.Post("/api/session", new { user, password })).Expect(204).Headers["Set-Cookie"].Split(';')[0];

    /// <summary>Completes when all missed entries have arrived.</summary>
    public async Task<LiveClient> Subscribe(long after, params string[] topics)
    {
        var before = caughtUp.Count;
        Assert.Null(await Call("Subscribe", topics, after));
        // The client runs its handlers separately from the answers to calls.
        await Until(client => client.caughtUp.Count > before || !client.IsOpen, "what was missed");
        return this;
    }

    /// <summary>The error's text, or null on success.</summary>
    public async Task<string?> Call(string method, params object?[] arguments)
    {
        try
        {
            await hub.InvokeCoreAsync(method, arguments).WaitAsync(ServerProcess.Patience);
            return null;
        }
        catch (HubException error)
        {
            SeenCodes.LookAtHub(method, error.Message);
            return error.Message;
        }
        catch (Exception end) when (end is OperationCanceledException or InvalidOperationException or WebSocketException or IOException)
        {
            return "the connection is gone";
        }
    }

    public Task Until(Func<LiveClient, bool> condition, string what) => Eventually.Is(() => Task.FromResult(condition(this)), what);

    /// <summary>Bypasses the client, which would not send an invalid message.</summary>
    public Task SendText(string record) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(record + '\u001e'), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>Drops the connection without a close handshake.</summary>
    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await hub.DisposeAsync();
        socket.Dispose();
    }

    private void Own(HttpConnectionOptions options)
    {
        options.SkipNegotiation = true;
        options.WebSocketFactory = async (connection, ct) =>
        {
            await socket.ConnectAsync(connection.Uri, ct);
            return socket;
        };
    }
}
