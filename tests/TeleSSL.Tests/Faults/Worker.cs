using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>Somebody who writes until the server dies, on devices nobody else touches, and remembers every answer.</summary>
internal sealed class Worker
{
    private readonly bool withKeys;
    private readonly Dictionary<Guid, Answer> devices = [];
    private Guid current;
    private int turn;
    private Sent? cutOff;
    private Sent? repeated;
    private ScanBatch? cutOffScans;

    public Worker(bool withKeys) => this.withKeys = withKeys;

    /// <summary>The last acknowledged answer about each device.</summary>
    public IReadOnlyDictionary<Guid, Answer> Devices => devices;

    /// <summary>Citizens whose registration was acknowledged.</summary>
    public List<Guid> Citizens { get; } = [];

    /// <summary>Scans that were acknowledged.</summary>
    public List<ScanBatch> Scanned { get; } = [];

    /// <summary>Calls that got no answer and were sent again.</summary>
    public int Repeated { get; private set; }

    /// <summary>Batches of scans among them.</summary>
    public int ScansRepeated { get; private set; }

    public async Task Work(Client client, Action acknowledged)
    {
        try
        {
            await Repeat(client);
            for (; ; turn++)
            {
                if (turn % 7 == 6 && devices.Count > 0)
                    await Scan(client, new ScanBatch(devices.Values.TakeLast(3), Key()), "done");
                else
                    await Call(client);
                acknowledged();
            }
        }
        catch (Exception died) when (died is HttpRequestException or IOException)
        {
            turn++;
        }
    }

    /// <summary>What was cut off is sent again, and must have happened once: now, or before the kill.</summary>
    public async Task Repeat(Client client)
    {
        if (cutOffScans is { } scans)
        {
            await Scan(client, scans, "done", "duplicate");
            Assert.Equal("duplicate", await scans.SendAgain(client));
            (Repeated, ScansRepeated) = (Repeated + 1, ScansRepeated + 1);
        }

        if (cutOff is not { } sent)
            return;
        if (sent.Key is not null)
        {
            // The kill may come between the two: then it has been learnt already.
            Learn(sent, (await Send(client, sent)).Expect(sent.Makes is null ? 200 : 201), orNot: repeated == sent);
            repeated = sent;
            var again = (await Send(client, sent)).Expect(sent.Makes is null ? 200 : 201);
            Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
            if (sent.Makes != "citizen")
                Assert.Equal(devices[again.Id]["version"].GetInt32(), again["version"].GetInt32());
        }
        else if (sent.Makes is null)
        {
            Learn(sent, (await client.Get($"/api/devices/{current}")).Expect(200), orNot: true);
        }

        (cutOff, Repeated) = (null, Repeated + 1);
    }

    private async Task Call(Client client)
    {
        cutOff = Next();
        Learn(cutOff, (await Send(client, cutOff)).Expect(cutOff.Makes is null ? 200 : 201));
        cutOff = null;
    }

    private async Task Scan(Client client, ScanBatch batch, params string[] outcomes)
    {
        cutOffScans = batch;
        Assert.Contains(await batch.Send(client), outcomes);
        foreach (var told in await batch.Done(client))
            devices[told.Id] = told;
        Scanned.Add(batch);
        cutOffScans = null;
    }

    private Sent Next() => (turn % 7) switch
    {
        0 => New("/api/devices", "device", new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" }),
        1 => New("/api/citizens", "citizen", Given.Registration()),
        _ when devices.TryGetValue(current, out var told) => Step(told),
        _ => New("/api/citizens", "citizen", Given.Registration()),
    };

    /// <summary>Something that can be done to it as it was told to be, and is not what was done last.</summary>
    private Sent Step(Answer told)
    {
        object evidence = (told.Texts("blockers"), told.Text("location")) switch
        {
            (["needs-function-test", ..], _) => new { step = "test", passed = true },
            (["on-hold", ..], _) => new { step = "unhold", reason = "looked at" },
            (_, "depot") => new { step = "move", location = "depot/shelf-a" },
            _ when turn % 2 == 0 => new { step = "hold", reason = "to be looked at" },
            _ => new { step = "move", location = "depot" },
        };
        return new Sent($"/api/devices/{current}/stock-control", evidence, Key(), null);
    }

    private Sent New(string path, string makes, object body) => new(path, body, Key(), makes);

    private string? Key() => withKeys ? Guid.NewGuid().ToString() : null;

    private static Task<Answer> Send(Client client, Sent sent) =>
        client.Post(sent.Path, sent.Body, sent.Key is { } key ? [("Idempotency-Key", key)] : []);

    private void Learn(Sent sent, Answer answer, bool orNot = false)
    {
        if (sent.Makes == "citizen")
        {
            Citizens.Add(answer.Id);
            return;
        }

        var version = answer["version"].GetInt32();
        var before = devices.TryGetValue(answer.Id, out var told) ? told["version"].GetInt32() : 0;
        Assert.InRange(version, orNot ? before : before + 1, before + 1);
        devices[current = answer.Id] = answer;
    }

    /// <summary>A call on its way. Makes: what it makes, null when it changes a device.</summary>
    private sealed record Sent(string Path, object Body, string? Key, string? Makes);
}
