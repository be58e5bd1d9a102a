using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

public class KillTests(Databases databases)
{
    private const int Kills = 10;

    [Fact]
    public async Task What_was_acknowledged_survives_ten_kills_under_load_and_what_was_not_happens_once()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await databases.New();
        await using var server = new ServerProcess(settings);
        Worker[] workers = [.. Enumerable.Range(0, 8).Select(i => new Worker(withKeys: i % 2 == 0))];
        for (var kill = 0; kill < Kills; kill++)
            await WorkAndKill(server, workers, acknowledged: 30 + (3 * kill));

        await server.Start();
        var admin = await server.As("admin1");
        await Task.WhenAll(workers.Select(async worker =>
        {
            await worker.Repeat(admin);
            foreach (var batch in worker.Scanned)
                Assert.Equal("duplicate", await batch.SendAgain(admin));
            foreach (var (device, told) in worker.Devices)
                await IsAsTold(admin, device, told);
        }));
        Assert.True(workers.Sum(worker => worker.Repeated) > 0, "No call was ever cut off: the load was no load.");
        Assert.True(workers.Sum(worker => worker.ScansRepeated) > 0, "No batch of scans was ever cut off.");
        await server.Kill();
        await IsWhole(settings, [.. workers.SelectMany(worker => worker.Citizens)]);
    }

    private static async Task WorkAndKill(ServerProcess server, Worker[] workers, int acknowledged)
    {
        await server.Start();
        var client = await server.As("admin1");
        var enough = new TaskCompletionSource();
        var work = Task.WhenAll(workers.Select(worker => worker.Work(client, () =>
        {
            if (Interlocked.Decrement(ref acknowledged) == 0)
                enough.SetResult();
        })));
        await Task.WhenAny(enough.Task, work);
        await server.Kill();
        await work;
    }

    /// <summary>No one else changed it: it is exactly what was last acknowledged.</summary>
    private static async Task IsAsTold(Client admin, Guid device, Answer told)
    {
        var now = await Whole.Device(admin, device);
        Assert.Equal(told["version"].GetInt32(), now["version"].GetInt32());
        Assert.Equal(told.Text("custody"), now.Text("custody"));
        Assert.Equal(told.Text("location"), now.Text("location"));
        Assert.Equal(told.Texts("blockers"), now.Texts("blockers"));
    }

    /// <summary>The same of every row there is, also of those whose writer never heard of it.</summary>
    private static async Task IsWhole(Dictionary<string, string?> settings, Guid[] citizens)
    {
        await using var host = new Host(settings);
        host.Start();
        await host.Services.GetRequiredService<Db>().Write<bool>(async tx =>
        {
            Assert.Equal(0, await tx.Find<long>("""
                SELECT count(*) FROM device d
                WHERE  d.version <> (SELECT count(*) FROM journal j WHERE j.subject_kind = 'device' AND j.subject_id = lower(CAST(d.id AS text)))
                OR     d.version <> (SELECT max(j.subject_version) FROM journal j WHERE j.subject_kind = 'device' AND j.subject_id = lower(CAST(d.id AS text)))
                """));
            Assert.Equal(0, await tx.Find<long>("""
                SELECT count(*) FROM journal j
                WHERE  j.subject_kind = 'device' AND NOT EXISTS (SELECT 1 FROM device d WHERE lower(CAST(d.id AS text)) = j.subject_id)
                """));
            Assert.Equal(0, await tx.Find<long>(
                "SELECT count(*) FROM citizen c WHERE NOT EXISTS (SELECT 1 FROM vault.citizen_key k WHERE k.citizen = c.id)"));
            Assert.Equal(0, await tx.Find<long>("SELECT count(*) FROM scan s WHERE NOT EXISTS (SELECT 1 FROM device d WHERE d.id = s.device)"));
            Assert.Empty(citizens.Except(await tx.List<Guid>("SELECT id FROM citizen")));
            return true;
        });
    }
}
