using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>PostgreSQL dies under load and comes back. The server goes on by itself.</summary>
public sealed class DatabaseGoneTests : IAsyncLifetime
{
    private const int Writers = 8;
    private readonly string folder = Directory.CreateTempSubdirectory("telessl-gone-").FullName;
    private PostgresServer? database;
    private Host? host;

    public async ValueTask InitializeAsync()
    {
        if (!Databases.OnPostgres || PostgresServer.WhyNot() is not null)
            return;
        database = await PostgresServer.Start(Path.Combine(folder, "server"));
        await database.Execute("CREATE DATABASE house");
        host = new Host(
            new Dictionary<string, string?>
            {
                ["Storage:Provider"] = "postgres",
                ["Storage:Path"] = folder,
                ["Storage:ConnectionString"] = database.ConnectionString("house"),
            },
            demo: true);
        host.Start();
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_once_and_work_goes_on_by_itself()
    {
        Assert.SkipUnless(host is not null, "SQLite has no server that could be gone.");
        var client = await TeleSSLApp.SignIn(host, "admin1");
        using var stop = new CancellationTokenSource();
        Task<Written>[] writers = [.. Enumerable.Range(0, Writers).Select(_ => Write(client, stop.Token))];
        await Eventually.Is(() => Task.FromResult(Written.All >= 40), "the load to run");

        await database!.Kill();
        await Eventually.Is(async () => (int)(await client.Get("/health/ready")).Status == 503, "readiness to say so");
        (await client.Get("/health/live")).Expect(200);
        await database.StartAgain();
        await Eventually.Is(async () => (int)(await client.Get("/health/ready")).Status == 200, "readiness to come back");
        var then = Written.All;
        await Eventually.Is(() => Task.FromResult(Written.All >= then + 40), "the writers to get on");
        await stop.CancelAsync();
        var written = await Task.WhenAll(writers);

        Assert.True(written.Sum(one => one.Refused) > 0, "Nobody noticed that the database was gone.");
        var serials = await Serials(client);
        Assert.Equal(serials.Count, serials.Distinct().Count());
        Assert.Empty(written.SelectMany(one => one.Serials).Except(serials));
        // One more for each writer at most: the call that was on its way when it stopped.
        Assert.InRange(serials.Count, written.Sum(one => one.Serials.Count), written.Sum(one => one.Serials.Count) + Writers);
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (database is not null)
            await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    // As a client should: it repeats what was refused, with the same key.
    private static async Task<Written> Write(Client client, CancellationToken stop)
    {
        var written = new Written();
        while (!stop.IsCancellationRequested)
        {
            var serial = Given.Serial();
            var body = new { model = "scale", serial, location = "depot", source = "PO 4711" };
            for (Answer answer; !stop.IsCancellationRequested;)
                if ((int)(answer = await client.Post("/api/devices", body, ("Idempotency-Key", serial))).Status == 201)
                {
                    written.Add(serial);
                    break;
                }
                else
                {
                    Assert.True(answer.Expect(503).Code is "storage-unavailable" or "busy", answer.Body);
                    written.Refused++;
                    await Task.Yield();
                }
        }

        return written;
    }

    private static async Task<List<string>> Serials(Client client)
    {
        var serials = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = (await client.Get($"/api/devices?model=scale&limit=200&after={after}")).Expect(200);
            serials.AddRange(page["items"].EnumerateArray().Select(item => item.GetProperty("serial").GetString()!));
            after = page["next"].GetString();
        }

        return [.. serials.Where(serial => serial.StartsWith('T'))];
    }

    /// <summary>What one writer was told.</summary>
    private sealed class Written
    {
        private static int all;

        public static int All => Volatile.Read(ref all);

        public List<string> Serials { get; } = [];

        public int Refused { get; set; }

        public void Add(string serial)
        {
            Serials.Add(serial);
            Interlocked.Increment(ref all);
        }
    }
}
