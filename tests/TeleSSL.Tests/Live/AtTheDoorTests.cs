using System.Net;
using System.Net.WebSockets;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>Who comes in, and what becomes of what makes no sense.</summary>
public class AtTheDoorTests(LiveApp app) : LiveStory(app)
{
    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task A_role_without_entries_has_no_feed(string user)
    {
        var who = await App.As(user);

        (await who.Post("/hubs/live/negotiate?negotiateVersion=1", "")).Refused("role", 403);
        (await who.Get("/api/journal")).Refused("role", 403);
        (await who.Get("/api/journal/stream")).Refused("role", 403);
        await Refused(HttpStatusCode.Forbidden, await LiveClient.CookieOf(App.Nobody, user));
    }

    [Fact]
    public async Task No_connection_opens_without_signing_in()
    {
        await Refused(HttpStatusCode.Unauthorized, "telessl=nothing");
        (await App.Nobody.Post("/hubs/live/negotiate?negotiateVersion=1", "")).Refused("sign-in-needed", 401);
    }

    [Fact]
    public async Task Negotiate_and_long_polling_want_the_header()
    {
        var cookie = ("Cookie", await LiveClient.CookieOf(App.Nobody, "odense1"));

        (await App.Nobody.Send(HttpMethod.Post, "/hubs/live/negotiate?negotiateVersion=1", null, cookie)).Refused("missing-request-header", 403);
        (await App.Nobody.Send(HttpMethod.Get, "/hubs/live?id=any", null, cookie)).Refused("missing-request-header", 403);
        (await App.Nobody.Send(HttpMethod.Post, "/hubs/live/negotiate?negotiateVersion=1", null, cookie, ("X-TeleSSL", "1"))).Expect(200);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    [InlineData("nonsense")]
    public async Task A_page_of_another_site_opens_no_socket(string origin) =>
        await Refused(HttpStatusCode.Forbidden, await LiveClient.CookieOf(App.Nobody, "odense1"), origin);

    [Theory]
    [InlineData("http")]
    [InlineData("https")]
    public async Task Our_own_page_opens_one_also_behind_a_proxy_that_takes_the_tls_off(string scheme)
    {
        await using var follower = await LiveClient.Connect(App.Nobody, "odense1", $"{scheme}://{App.Nobody.Http.BaseAddress!.Authority}");

        await follower.Subscribe(0, "devices");
    }

    [Fact]
    public async Task A_page_of_another_site_reads_why_it_may_not_connect()
    {
        var page = new Client(App.Nobody.Http);
        (string, string)[] headers =
        [
            ("Cookie", await LiveClient.CookieOf(App.Nobody, "odense1")), ("Origin", "https://elsewhere.example"), ("Connection", "Upgrade"),
            ("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13"), ("Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ];

        (await page.Send(HttpMethod.Get, "/hubs/live", null, headers)).Refused("foreign-origin", 403);
    }

    [Fact]
    public async Task What_cannot_be_followed_is_refused_with_its_code_and_the_connection_stays()
    {
        await using var follower = await App.Follow("odense1");

        await RefusedAs(follower, "too-many-topics", Enumerable.Range(0, 10_000).Select(_ => $"device:{Guid.CreateVersion7()}").ToArray(), 0);
        await RefusedAs(follower, "unknown-topic", new[] { "citizens" }, 0);
        await RefusedAs(follower, "unknown-topic", new[] { "device:" }, 0);
        await RefusedAs(follower, "unknown-topic", new[] { "invoice:" + Guid.CreateVersion7() }, 0);
        await RefusedAs(follower, "unknown-topic", new[] { "device:' OR 1=1 --" }, 0);
        await RefusedAs(follower, "unknown-topic", new string?[] { null }, 0);
        await RefusedAs(follower, "duplicate-topic", new[] { "devices", "devices" }, 0);
        await RefusedAs(follower, "invalid-content", new[] { "devices" }, -1);
        await RefusedAs(follower, "invalid-content", null, 0);

        await follower.Subscribe(0, "devices");
    }

    [Fact]
    public async Task Wrong_arguments_and_unknown_methods_are_errors_that_say_nothing_of_the_inside()
    {
        await using var follower = await App.Follow("odense1");
        string?[] errors =
        [
            await follower.Call("Subscribe"),
            await follower.Call("Subscribe", "devices", 0),
            await follower.Call("Subscribe", new[] { "devices" }, "first"),
            await follower.Call("Subscribe", new[] { "devices" }, 1.5),
            await follower.Call("Subscribe", new[] { 1, 2 }, 0),
            await follower.Call("Subscribe", new { }, null),
            await follower.Call("View", "no id", true),
            await follower.Call("Dispose"),
            await follower.Call("OnConnectedAsync"),
            await follower.Call("Nothing"),
        ];

        Assert.All(errors, error => Assert.StartsWith("Failed to invoke '", error));
        Assert.All(errors, error => Assert.DoesNotContain("Exception:", error!.Replace("HubException: Method does not exist.", "")));
        await follower.Subscribe(0, "devices");
    }

    [Fact]
    public async Task What_is_no_message_at_all_ends_only_its_own_connection()
    {
        await using var other = await (await App.Follow("odense1")).Subscribe(await App.Last(), "devices");
        await using var hostile = await App.Follow("odense1");
        await hostile.SendText("not even JSON");
        await hostile.Until(h => !h.IsOpen, "the connection to end");
        await App.Journal("still");

        await other.Until(o => o.Seqs.Count == 1, "the other's entry");
    }

    private static async Task RefusedAs(LiveClient follower, string code, string?[]? topics, long after) =>
        Assert.Contains($"HubException: {code}: ", await follower.Call("Subscribe", topics, after));

    private async Task Refused(HttpStatusCode status, string cookie, string? origin = null)
    {
        using var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.SetRequestHeader("Cookie", cookie);
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        var hub = new UriBuilder(new Uri(App.Nobody.Http.BaseAddress!, "/hubs/live")) { Scheme = "ws" }.Uri;
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(hub, CancellationToken.None));

        Assert.Equal(status, socket.HttpStatusCode);
    }
}
