using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>A process's one writer and its queue.</summary>
public class WriterTests : IClassFixture<TeleSSLApp>
{
    private readonly TeleSSLApp app;
    private readonly Databases databases;

    public WriterTests(TeleSSLApp app, Databases databases)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        (this.app, this.databases) = (app, databases);
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
        Assert.Equal("not-on-hold", (await refused).Refused?.Code);
        Assert.True((await before).Value && (await after).Value);
        Assert.Equal(2, await Entries.Count(Db, "before"));
        Assert.Equal(0, await Entries.Count(Db, "failing"));
        Assert.Equal(0, await Entries.Count(Db, "refused"));
        Assert.Equal(2, await Entries.Count(Db, "after"));
    }

    [Fact]
    public async Task A_work_that_must_be_undone_makes_its_batch_run_again_and_one_that_has_its_answer_stays_as_it_is()
    {
        var gate = await Hold();
        var (good, failed, undone) = (new Counted(), new Counted(), new Counted());
        Task<Result<bool>> first = Db.Write(good.Marks("again-good")), second = Db.Write(failed.Throws()), third = Db.Write(undone.IsRefusedAfter("again-undone"));
        gate.SetResult();

        Assert.True((await first).Value);
        await Assert.ThrowsAsync<InvalidOperationException>(() => second);
        Assert.Equal("not-on-hold", (await third).Refused?.Code);
        Assert.Equal((2, 1, 2), (good.Runs, failed.Runs, undone.Runs));
        Assert.Equal((1, 0), (await Entries.Count(Db, "again-good"), await Entries.Count(Db, "again-undone")));
    }

    [Fact]
    public async Task A_dry_run_makes_no_other_work_run_again_and_leaves_nothing()
    {
        var gate = await Hold();
        var (before, after) = (new Counted(), new Counted());
        var first = Db.Write(before.Marks("beside-before"));
        var looked = Db.Preview(async tx =>
        {
            await Entries.Mark(tx, "beside-looked");
            return 7;
        });
        var last = Db.Write(after.Marks("beside-after"));
        gate.SetResult();

        Assert.Equal(7, await looked);
        Assert.True((await first).Value && (await last).Value);
        Assert.Equal((1, 1), (before.Runs, after.Runs));
        Assert.Equal(0, await Entries.Count(Db, "beside-looked"));
        Assert.Equal((1, 1), (await Entries.Count(Db, "beside-before"), await Entries.Count(Db, "beside-after")));
    }

    [Fact]
    public async Task A_batch_that_cannot_commit_fails_as_a_whole_and_the_next_goes_well()
    {
        Assert.SkipWhen(Databases.OnPostgres, "It says nothing of a COMMIT without a transaction.");
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
        var settings = await databases.Empty();
        var db = Databases.Open(settings);
        await db.Migrate(Migration.Embedded(), TimeProvider.System.GetUtcNow(), default);
        Task<Result<bool>>[] queued = [.. Enumerable.Range(0, 1000).Select(i => Write(db, $"queued-{i}"))];
        await db.DisposeAsync();

        Assert.All(await Task.WhenAll(queued), result => Assert.True(result.Value));
        await Assert.ThrowsAsync<BusyException>(() => Write(db, "too late"));
        await using var again = Databases.Open(settings);
        Assert.Equal(2, await Entries.Count(again, "queued-999"));
    }

    [Fact]
    public async Task A_caller_that_no_longer_waits_when_its_turn_comes_has_written_nothing()
    {
        var gate = await Hold();
        using var stop = new CancellationTokenSource();
        var given = Db.Write<bool>(async tx => await Entries.Mark(tx, "given up") == 1, stop.Token);
        await stop.CancelAsync();
        gate.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.Equal(0, await Entries.Count(Db, "given up"));
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

    /// <summary>A work that counts how often it runs.</summary>
    private sealed class Counted
    {
        public int Runs { get; private set; }

        public Func<Tx, Task<Result<bool>>> Marks(string name) => async tx =>
        {
            Runs++;
            await Entries.Mark(tx, name);
            return true;
        };

        public Func<Tx, Task<Result<bool>>> IsRefusedAfter(string name) => async tx =>
        {
            await Marks(name)(tx);
            return Entries.No;
        };

        public Func<Tx, Task<Result<bool>>> Throws() => _ =>
        {
            Runs++;
            throw new InvalidOperationException("It fails before it writes.");
        };
    }
}
