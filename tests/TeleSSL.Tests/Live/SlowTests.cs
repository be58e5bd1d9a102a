using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>A client that stops reading is cut off, and slows nobody.</summary>
public class SlowTests(LiveApp app) : LiveStory(app)
{
    private static readonly byte[] Buffer = new byte[64 * 1024];

    [Fact]
    public async Task Others_get_everything_while_one_that_stopped_reading_is_cut_off()
    {
        var cursor = await App.Last();
        using var stalled = await StopReading(cursor);
        await using var reader = await (await App.Follow("odense1")).Subscribe(cursor, "devices");
        // More than all buffers on the way to it can hold.
        var big = new string('x', 100_000);
        for (var i = 0; i < 300; i++)
            await App.Journal("big", text: big);
        await reader.Until(r => r.Seqs.Count == 300, "everything, at the one who reads");
        await Eventually.Is(() => Task.FromResult(App.Followers() == 1), "the feed to let go of the one who does not");

        Assert.True(await ReadToTheEnd(stalled) < 300 * big.Length, "It was sent everything, so it was not cut off.");
        var got = await ComeBack(cursor, 300);
        Assert.Equal(got.Distinct().Order(), got);
    }

    [Fact]
    public async Task One_that_stopped_reading_is_cut_off_even_when_nothing_is_sent_to_it()
    {
        using var stalled = await StopReading(await App.Last());
        var since = Stopwatch.StartNew();
        await Eventually.Is(() => Task.FromResult(App.Followers() == 0), "the feed to let go of it");

        Assert.InRange(since.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(90));
    }

    /// <summary>As often as it is cut off, which a busy machine may do too, each time with the cursor it has.</summary>
    private async Task<List<long>> ComeBack(long cursor, int count)
    {
        var got = new List<long>();
        while (got.Count < count)
        {
            await using var again = await App.Follow("odense1");
            await again.Call("Subscribe", (string[])["devices"], got.Count == 0 ? cursor : got[^1]);
            await again.Until(r => !r.IsOpen || got.Count + r.Seqs.Count >= count, "everything, when it comes back with its cursor");
            got.AddRange(again.Seqs);
        }

        return got;
    }

    private async Task<ClientWebSocket> StopReading(long cursor)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", await LiveClient.CookieOf(App.Nobody, "odense1"));
        await socket.ConnectAsync(new UriBuilder(new Uri(App.Nobody.Http.BaseAddress!, "/hubs/live")) { Scheme = "ws" }.Uri, CancellationToken.None);
        await Send(socket, """{"protocol":"json","version":1}""");
        await Send(socket, $$"""{"type":1,"invocationId":"1","target":"Subscribe","arguments":[["devices"],{{cursor}}]}""");
        for (var text = ""; !text.Contains("\"invocationId\":\"1\"");)
            text += Encoding.UTF8.GetString(Buffer, 0, (await socket.ReceiveAsync(Buffer, CancellationToken.None)).Count);
        return socket;
    }

    private static Task Send(ClientWebSocket socket, string record) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(record + '\u001e'), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<long> ReadToTheEnd(ClientWebSocket socket)
    {
        var read = 0L;
        try
        {
            while (await socket.ReceiveAsync(Buffer, CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } result)
                read += result.Count;
        }
        catch (WebSocketException)
        {
            // Cut off in the middle.
        }

        return read;
    }
}
