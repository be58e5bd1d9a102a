using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>Scans sent as one, two of each device. Carried out once and together, however often they are sent.</summary>
internal sealed class ScanBatch
{
    private const int ScansPerDevice = 2;

    private readonly string body;
    private readonly string? key;
    private readonly IReadOnlyList<Answer> before;

    /// <summary>Of devices in stock as they were last told to be, by the label on each.</summary>
    public ScanBatch(IEnumerable<Answer> devices, string? key)
    {
        (before, this.key) = ([.. devices], key);
        body = JsonSerializer.Serialize(new { scans = before.SelectMany(Scans) });
    }

    /// <summary>Sends it and gives the one outcome of all its scans.</summary>
    public Task<string> Send(Client client) => Send(client, key is null ? [] : [("Idempotency-Key", key)]);

    /// <summary>Sends it without its key, so that only the scans' own ids can tell.</summary>
    public Task<string> SendAgain(Client client) => Send(client, []);

    /// <summary>Its devices as they are now: every scan has done its part, once.</summary>
    public async Task<IReadOnlyList<Answer>> Done(Client client)
    {
        var after = new List<Answer>();
        foreach (var told in before)
        {
            after.Add((await client.Get($"/api/devices/{told.Id}")).Expect(200));
            Assert.Equal(told["version"].GetInt32() + ScansPerDevice, after[^1]["version"].GetInt32());
            Assert.Equal(Elsewhere(told), after[^1].Text("location"));
        }

        return after;
    }

    private async Task<string> Send(Client client, (string, string)[] headers)
    {
        var results = (await client.Post("/api/scans", body, headers)).Expect(200)["results"].EnumerateArray().ToArray();
        Assert.Equal(before.SelectMany(told => Enumerable.Repeat(told.Id, ScansPerDevice)), results.Select(result => result.GetProperty("deviceId").GetGuid()));
        return Assert.Single(results.Select(result => result.GetProperty("outcome").GetString()!).Distinct());
    }

    private static IEnumerable<object> Scans(Answer told)
    {
        yield return Scan(told, new { step = "test", passed = true });
        yield return Scan(told, new { step = "move", location = Elsewhere(told) });
    }

    private static object Scan(Answer told, object evidence) =>
        new { id = Guid.CreateVersion7(), codes = new[] { told.Text("assetTag") }, task = "stock-control", evidence };

    private static string Elsewhere(Answer told) => told.Text("location") == "depot/shelf-b" ? "depot" : "depot/shelf-b";
}
