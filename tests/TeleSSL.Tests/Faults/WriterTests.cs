using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>The one writer of SQLite and its queue.</summary>
public class WriterTests : IClassFixture<TeleSSLApp>
{
    private readonly TeleSSLApp app;

    public WriterTests(TeleSSLApp app)
    {
        Assert.SkipWhen(Databases.OnPostgres, "PostgreSQL has no one writer; see RetryTests.");
        this.app = app;
    }

    private Db Db => app.Host.Services.GetRequiredService<Db>();

    [Fact]
    public async Task A_full_queue_answers_503_with_Retry_After_and_works_again_when_it_is_not()
    {
        var client = await app.As("admin1");
        var gate = await Hold();
        var queued = new List<Task<Result<bool>>>();
        while (queued.LastOrDefault() is not { IsFaulted: true })
            queued.Add(Db.Write<bool>(_ => Task.FromResult<Result<bool>>(true)));

        var body = new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" };
        var busy = (await client.Post("/api/devices", body)).Refused("busy", 503);
        Assert.Equal("1", busy.Headers["Retry-After"]);
        (await client.Get("/api/tasks")).Expect(200);

        gate.SetResult();
        await Assert.ThrowsAsync<BusyException>(() => queued[^1]);
        Assert.All(await Task.WhenAll(queued[..^1]), result => Assert.True(result.Value));
        (await client.Post("/api/devices", body)).Expect(201);
    }

    [Fact]
    public async Task A_failing_work_fails_alone_and_the_others_of_its_batch_commit()
    {
        var gate = await Hold();
        var before = Write("before");
        var failing = Db.Write<bool>(async tx =>
        {
            await Entries.Mark(tx, "failing");
            await Entries.Mark(tx, "failing");
            return true;
        });
        var refused = Db.Write<bool>(async tx =>
        {
            await Entries.Mark(tx, "refused");
            return Entries.No;
        });
        var after = Write("after");
        gate.SetResult();

        await Assert.ThrowsAnyAsync<Exception>(() => failing);
        Assert.Equal("no", (await refused).Refused?.Code);
        Assert.True((await before).Value && (await after).Value);
        Assert.Equal(2, await Entries.Count(Db, "before"));
        Assert.Equal(0, await Entries.Count(Db, "failing"));
        Assert.Equal(0, await Entries.Count(Db, "refused"));
        Assert.Equal(2, await Entries.Count(Db, "after"));
    }

    [Fact]
    public async Task A_batch_that_cannot_commit_fails_as_a_whole_and_the_next_goes_well()
    {
        var gate = await Hold();
        var before = Write("lost-before");
        var spoils = Db.Write<bool>(async tx =>
        {
            await tx.Execute("ROLLBACK");
            return true;
        });
        var after = Write("lost-after");
        gate.SetResult();

        await Assert.ThrowsAnyAsync<Exception>(() => before);
        await Assert.ThrowsAnyAsync<Exception>(() => spoils);
        await Assert.ThrowsAnyAsync<Exception>(() => after);
        Assert.Equal(0, await Entries.Count(Db, "lost-before") + await Entries.Count(Db, "lost-after"));
        Assert.True((await Write("found")).Value);
    }

    [Fact]
    public async Task What_is_queued_when_the_server_stops_is_still_written()
    {
        var folder = Directory.CreateTempSubdirectory("telessl-writer-").FullName;
        var db = new SqliteDb(folder, Microsoft.Extensions.Logging.Abstractions.NullLogger<SqliteDb>.Instance);
        await db.Migrate(Migration.Embedded(), TimeProvider.System.GetUtcNow(), default);
        Task<Result<bool>>[] queued = [.. Enumerable.Range(0, 1000).Select(i => Write(db, $"queued-{i}"))];
        await db.DisposeAsync();

        Assert.All(await Task.WhenAll(queued), result => Assert.True(result.Value));
        await Assert.ThrowsAsync<BusyException>(() => Write(db, "too late"));
        await using var again = new SqliteDb(folder, Microsoft.Extensions.Logging.Abstractions.NullLogger<SqliteDb>.Instance);
        Assert.Equal(2, await Entries.Count(again, "queued-999"));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Holds the writer until the gate is opened; what is written meanwhile is one batch.</summary>
    private async Task<TaskCompletionSource> Hold()
    {
        var (held, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        _ = Db.Write<bool>(async _ =>
        {
            held.SetResult();
            await gate.Task;
            return true;
        });
        await held.Task;
        return gate;
    }

    private Task<Result<bool>> Write(string name) => Write(Db, name);

    private static Task<Result<bool>> Write(Db db, string name) => db.Write<bool>(async tx =>
    {
        await Entries.Mark(tx, name);
        tx.Append(Entries.Of(name));
        return true;
    });
}
