using System.Net.Sockets;
using System.Text;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Live;

namespace TeleSSL.Tests.Faults;

/// <summary>What is broken in the server or on the way to it is answered as a problem that says nothing of the inside.</summary>
public class BrokenPartsTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task A_row_that_cannot_be_read_is_a_fault_and_its_text_stays_in_the_log()
    {
        var settings = await App.Copy();
        await using var host = new Host(settings);
        host.Start();
        var depot = await TeleSSLApp.SignIn(host, "depot1");
        var device = (await depot.Get("/api/devices?limit=1")).Expect(200)["items"][0].GetProperty("id").GetGuid();
        await Stored.Execute(settings, "UPDATE device SET state = '{\"inside' WHERE id = @device", new { device });

        var answer = await depot.Get($"/api/devices/{device}");

        answer.Refused("fault", 500);
        Assert.DoesNotContain("inside", answer.Body);
        Assert.Contains("unexpected exception", host.Log.Text);
    }

    [Fact]
    public async Task A_table_that_is_gone_is_answered_with_503_and_a_time_to_ask_again()
    {
        var settings = await App.Copy();
        await using var host = new Host(settings);
        host.Start();
        var depot = await TeleSSLApp.SignIn(host, "depot1");
        await Stored.Execute(settings, "ALTER TABLE device RENAME TO gone");

        var answer = (await depot.Get("/api/devices")).Refused("storage-unavailable", 503);

        Assert.Equal("5", answer.Headers["Retry-After"]);
        Assert.DoesNotContain("device", answer.Text("detail"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_body_that_breaks_off_its_chunks_is_a_malformed_request()
    {
        var server = App.Nobody.Http.BaseAddress!;
        var cookie = await LiveClient.CookieOf(App.Nobody, "depot1");
        using var socket = new TcpClient();
        await socket.ConnectAsync(server.Host, server.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        var request = $"POST /api/codes HTTP/1.1\r\nHost: {server.Authority}\r\nCookie: {cookie}\r\nX-TeleSSL: 1\r\nConnection: close\r\n"
            + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 400", answer);
        Assert.Contains("\"code\":\"malformed-request\"", answer);
        SeenCodes.Look("POST /api/codes", "malformed-request");
    }
}
