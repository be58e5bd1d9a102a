using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>Where a proxy lets no WebSocket through.</summary>
public class LongPollingTests(LiveApp app) : LiveStory(app)
{
    private const char End = '\u001e';

    [Fact]
    public async Task The_same_feed_comes_by_long_polling()
    {
        var cursor = await App.Last();
        await App.Journal("missed");
        var odense = await App.As("odense1");
        var offered = (await odense.Post("/hubs/live/negotiate?negotiateVersion=1", "")).Expect(200);
        Assert.Equal(["WebSockets", "LongPolling"], offered["availableTransports"].EnumerateArray().Select(t => t.GetProperty("transport").GetString()));
        var connection = $"/hubs/live?id={offered.Text("connectionToken")}";
        (await odense.Get(connection)).Expect(200);

        var polling = Poll(odense, connection);
        (await odense.Post(connection, """{"protocol":"json","version":1}""" + End)).Expect(200);
        (await odense.Post(connection, $$"""{"type":1,"target":"Subscribe","arguments":[["devices"],{{cursor}}]}""" + End)).Expect(200);
        await Eventually.Is(() => Task.FromResult(polling.Records.Any(record => record.Contains("CaughtUp"))), "what was missed");
        await App.Journal("foreign", "561", "ssl-esbjerg");
        await App.Journal("live");
        await Eventually.Is(() => Task.FromResult(polling.Records.Any(record => record.Contains("\"live\""))), "what came");
        (await odense.Delete(connection)).Expect(202);
        await polling.Loop;

        Assert.Equal(["missed", "live"], polling.Records.Where(record => record.Contains("\"Entries\"")).SelectMany(Kinds));
    }

    private static (System.Collections.Concurrent.ConcurrentQueue<string> Records, Task Loop) Poll(Client who, string connection)
    {
        var records = new System.Collections.Concurrent.ConcurrentQueue<string>();
        return (records, Task.Run(async () =>
        {
            for (Answer answer; (int)(answer = await who.Get(connection)).Status == 200;)
                foreach (var record in answer.Body.Split(End, StringSplitOptions.RemoveEmptyEntries))
                    records.Enqueue(record);
        }));
    }

    private static IEnumerable<string> Kinds(string record) =>
        JsonSerializer.Deserialize<JsonElement>(record).GetProperty("arguments")[0].EnumerateArray().Select(entry => entry.GetProperty("kind").GetString()!);
}
