using System.Net;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Live;

namespace TeleSSL.Tests.Support;

/// <summary>Over real sockets, where a server can stop reading.</summary>
public class LargeUploadTests(LiveApp app) : LiveStory(app)
{
    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Two_hundred_megabytes_are_cut_off_early_and_leave_nothing(bool saysItsLength)
    {
        var ticket = await TicketAtDesk.Opened(App);
        using var endless = new Endless(200L << 20, saysItsLength);

        var status = await Send(ticket, Files.Form(endless));

        // A server that hangs up while one still sends may be heard, or only felt.
        Assert.True(status is 413 or null, $"{status}");
        Assert.True(endless.Sent < 60 << 20, $"{endless.Sent} bytes were taken");
        await Eventually.Is(() => Task.FromResult(Files.OnDisk(App).Length == 0), "nothing on the disk");
        Assert.Equal(1, (await ticket.Now())["version"].GetInt32());
    }

    [Fact]
    public async Task A_film_that_breaks_off_halfway_leaves_nothing()
    {
        var ticket = await TicketAtDesk.Opened(App);
        using var breaking = new Breaking(Files.Real("clip.mp4"));

        Assert.Null(await Send(ticket, Files.Form(breaking, "film.mp4")));

        await Eventually.Is(() => Task.FromResult(Files.OnDisk(App).Length == 0), "nothing on the disk");
        Assert.Equal(1, (await ticket.Now())["version"].GetInt32());
    }

    // The factory's own clients keep a copy of what they send, in case they are sent elsewhere.
    private async Task<int?> Send(TicketAtDesk ticket, HttpContent form)
    {
        using var http = new HttpClient(new SocketsHttpHandler()) { BaseAddress = App.Nobody.Http.BaseAddress };
        var agent = await TeleSSLApp.SignIn(http, "spoc1");
        try
        {
            return (int)(await agent.Send(HttpMethod.Post, $"/api/tickets/{ticket.Id}/attachments", form)).Status;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Says that it is a long film, and hangs up within it.</summary>
    private sealed class Breaking(byte[] start) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(start);
            await stream.WriteAsync(new byte[1 << 20]);
            await stream.FlushAsync();
            throw new IOException("The telephone lost its network.");
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = 40 << 20;
            return true;
        }
    }

    /// <summary>A picture that goes on and on.</summary>
    private sealed class Endless(long length, bool saysItsLength) : HttpContent
    {
        public long Sent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var chunk = Files.Png(64 << 10);
            for (; Sent < length; Sent += chunk.Length)
                await stream.WriteAsync(chunk);
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return saysItsLength;
        }
    }
}
