using System.Net;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>PostgreSQL: one process writes at a time, and none can keep the others from it.</summary>
public class WritersLockTests : IClassFixture<TeleSSLApp>
{
    private readonly TeleSSLApp app;

    public WritersLockTests(TeleSSLApp app)
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite one process has the files for itself; see OneProcessTests.");
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    private Db Db => app.Host.Services.GetRequiredService<Db>();

    [Fact]
    public async Task A_process_killed_while_it_writes_leaves_nothing_and_the_others_go_on()
    {
        await using var second = await new ServerProcess(app.Settings).Start();
        var theirs = await second.As("admin1");
        await using var table = await Held.Table(app, "device");
        var serial = Given.Serial();
        var cut = theirs.Post("/api/devices", Device(serial));
        await Eventually.Is(table.SomeoneWaits, "the second process to stand within its transaction");
        var ours = (await app.As("admin1")).Post("/api/devices", Device(serial));
        await Eventually.Is(table.WriterWaits, "the first to wait for the writers' lock");

        await second.Kill();
        await table.DisposeAsync();

        (await ours).Expect(201);
        await Assert.ThrowsAnyAsync<Exception>(() => cut);
    }

    [Fact]
    public async Task A_process_that_is_frozen_while_it_writes_loses_the_lock()
    {
        await using var frozen = new PostgresDb(
            $"{app.Settings["Storage:ConnectionString"]};Options=-c idle_in_transaction_session_timeout=300ms",
            Microsoft.Extensions.Logging.Abstractions.NullLogger<PostgresDb>.Instance);
        var (stands, goesOn) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var runs = 0;
        var late = frozen.Write<bool>(async tx =>
        {
            await Entries.Mark(tx, "frozen");
            _ = await tx.Find<int>("SELECT 1");
            stands.TrySetResult();
            if (Interlocked.Increment(ref runs) == 1)
                await goesOn.Task;
            return true;
        });
        await stands.Task;

        (await (await app.As("admin1")).Post("/api/devices", Device(Given.Serial()))).Expect(201);
        Assert.Equal(0, await Entries.Count(Db, "frozen"));
        goesOn.SetResult();

        Assert.True((await late).Value);
        Assert.Equal((2, 1), (runs, await Entries.Count(Db, "frozen")));
    }

    [Fact]
    public async Task Waiting_too_long_for_another_process_is_answered_with_nothing_was_written()
    {
        await using var impatient = new PostgresDb(
            $"{app.Settings["Storage:ConnectionString"]};Options=-c lock_timeout=200ms",
            Microsoft.Extensions.Logging.Abstractions.NullLogger<PostgresDb>.Instance);
        var (stands, goesOn) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var holder = Db.Write<bool>(async tx =>
        {
            _ = await tx.Find<int>("SELECT 1");
            stands.TrySetResult();
            await goesOn.Task;
            return true;
        });
        await stands.Task;

        await Assert.ThrowsAsync<BusyException>(() => impatient.Write<bool>(async tx => await Entries.Mark(tx, "impatient") == 1));
        goesOn.SetResult();
        await holder;

        Assert.Equal(0, await Entries.Count(Db, "impatient"));
        Assert.True((await impatient.Write<bool>(async tx => await Entries.Mark(tx, "impatient") == 1)).Value);
    }

    [Fact]
    public async Task A_second_process_joins_in_the_middle_of_the_work_of_the_first()
    {
        using var stop = new CancellationTokenSource();
        var first = Load(await app.As("admin1"), stop.Token);
        await using var second = await new ServerProcess(app.Settings).Start();
        var theirs = Load(await second.As("admin1"), stop.Token);
        await Eventually.Is(() => Task.FromResult(theirs.Written >= 20), "the second to write");
        var before = first.Written;
        await Eventually.Is(() => Task.FromResult(first.Written >= before + 20), "the first to get on");
        await stop.CancelAsync();

        await Task.WhenAll(first.Done, theirs.Done);
    }

    [Fact]
    public async Task A_slow_statement_makes_others_wait_and_refuses_none()
    {
        var slow = Db.Write<bool>(async tx =>
        {
            await tx.Execute("SELECT pg_sleep(2)");
            return await Entries.Mark(tx, "slow") == 1;
        });
        var client = await app.As("admin1");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Post("/api/devices", Device(Given.Serial()))));

        Assert.True((await slow).Value);
        Assert.All(answers, answer => answer.Expect(201));
    }

    [Fact]
    public async Task A_failure_between_two_statements_of_a_work_fails_that_work_alone()
    {
        var good = Db.Write<bool>(async tx => await Entries.Mark(tx, "beside") == 1);
        // Nobody asks for the result of the second, so it fails only when it is sent.
        var bad = Db.Write<bool>(async tx =>
        {
            await Entries.Mark(tx, "twice");
            await tx.Execute("INSERT INTO counter (name, value) VALUES ('twice', 0)");
            return true;
        });

        var fault = await Assert.ThrowsAsync<PostgresException>(() => bad);
        Assert.Equal(PostgresErrorCodes.UniqueViolation, fault.SqlState);
        Assert.True((await good).Value);
        Assert.Equal((1, 0), (await Entries.Count(Db, "beside"), await Entries.Count(Db, "twice")));
    }

    private static object Device(string serial) => new { model = "scale", serial, location = "depot", source = "PO 4711" };

    private static Load Load(Client client, CancellationToken stop) => new(client, stop);

    /// <summary>A table that nobody else can use until this is closed.</summary>
    private sealed class Held(NpgsqlConnection connection) : IAsyncDisposable
    {
        public static async Task<Held> Table(TeleSSLApp app, string table)
        {
            var connection = new NpgsqlConnection(app.Settings["Storage:ConnectionString"] + ";Pooling=false");
            await connection.OpenAsync();
            await connection.ExecuteAsync($"BEGIN; LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE");
            return new Held(connection);
        }

        public Task<bool> SomeoneWaits() => Waits("locktype = 'relation'");

        public Task<bool> WriterWaits() => Waits("locktype = 'advisory' AND objid = 7305805");

        public ValueTask DisposeAsync() => connection.DisposeAsync();

        private async Task<bool> Waits(string on) => await connection.ExecuteScalarAsync<long>(
            $"SELECT count(*) FROM pg_locks WHERE {on} AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())") > 0;
    }
}

/// <summary>One who registers devices until stopped, and is never refused.</summary>
internal sealed class Load
{
    private int written;

    public Load(Client client, CancellationToken stop) => Done = Run(client, stop);

    public int Written => Volatile.Read(ref written);

    public Task Done { get; }

    private async Task Run(Client client, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var answer = await client.Post("/api/devices", new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" });
            Assert.Equal(HttpStatusCode.Created, answer.Status);
            Interlocked.Increment(ref written);
        }
    }
}
