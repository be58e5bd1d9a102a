using System.Net.ServerSentEvents;
using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>The same entries for programs without SignalR.</summary>
public class OverHttpTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task Pages_follow_one_another_to_the_end_of_the_journal()
    {
        var cursor = await App.Last();
        for (var i = 0; i < 7; i++)
            await App.Journal($"n{i}", i % 2 == 0 ? "461" : "561", subject: i == 2 ? "ticket" : "device");
        var odense = await App.As("odense1");
        var (kinds, after) = (new List<string>(), cursor.ToString());
        for (var next = after; next is not null;)
        {
            var page = (await odense.Get($"/api/journal?after={next}&limit=3")).Expect(200);
            kinds.AddRange(page["items"].EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()!));
            next = page["next"].GetString();
        }

        Assert.Equal(["n0", "n2", "n4", "n6"], kinds);
        Assert.Equal(["n2"], Kinds(await odense.Get($"/api/journal?topics=tickets&after={cursor}")));
        Assert.Equal(["n0", "n4", "n6"], Kinds(await odense.Get($"/api/journal?topics=devices&topics=orders&after={cursor}")));
        Assert.Empty(Kinds(await odense.Get($"/api/journal?after={long.MaxValue}")));
    }

    [Theory]
    [InlineData("topics=citizens", "unknown-topic")]
    [InlineData("topics=devices,devices", "duplicate-topic")]
    [InlineData("after=-1", "invalid-content")]
    [InlineData("after=x", "invalid-content")]
    [InlineData("after=99999999999999999999", "invalid-content")]
    public async Task What_makes_no_sense_is_refused_alike_by_page_and_stream(string query, string code)
    {
        var odense = await App.As("odense1");

        (await odense.Get($"/api/journal?{query}")).Refused(code, 422);
        (await odense.Get($"/api/journal/stream?{query}")).Refused(code, 422);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=201")]
    public async Task A_page_has_its_limits(string query) => (await (await App.As("odense1")).Get($"/api/journal?{query}")).Refused("invalid-content", 422);

    [Fact]
    public async Task A_stream_sends_what_was_missed_and_what_comes_and_goes_on_after_its_last_id()
    {
        var cursor = await App.Last();
        await App.Journal("missed");
        await App.Journal("foreign", "561", "ssl-esbjerg");
        var first = await Stream(cursor.ToString(), 2, () => App.Journal("live"));
        await App.Journal("between");
        var second = await Stream(first[^1].EventId!, 1, () => Task.CompletedTask);

        Assert.Equal(["missed", "live"], first.Select(Kind));
        Assert.Equal(["between"], second.Select(Kind));
        Assert.All(first, item => Assert.Equal(item.EventId, JsonSerializer.Deserialize<JsonElement>(item.Data).GetProperty("seq").GetInt64().ToString()));
    }

    /// <summary>Entries of a stream until so many have come; something happens once it has caught up.</summary>
    private async Task<List<SseItem<string>>> Stream(string lastEventId, int count, Func<Task> onceCaughtUp)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/journal/stream?topics=devices&after=0");
        request.Headers.Add("Last-Event-ID", lastEventId);
        using var response = await (await App.As("odense1")).Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        var items = new List<SseItem<string>>();
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
        {
            if (item.EventType == "caught-up")
                await onceCaughtUp();
            else
                items.Add(item);
            if (items.Count == count)
                break;
        }

        return items;
    }

    private static IEnumerable<string> Kinds(Answer page) =>
        page.Expect(200)["items"].EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()!);

    private static string Kind(SseItem<string> item) => JsonSerializer.Deserialize<JsonElement>(item.Data).GetProperty("kind").GetString()!;
}
