using Dapper;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>Whoever tails the journal by its last seq misses nothing, whichever process writes.</summary>
public class JournalOrderTests : IClassFixture<TwoServers>
{
    private readonly TwoServers servers;

    public JournalOrderTests(TwoServers servers)
    {
        Assert.SkipWhen(servers.App.Unavailable is not null, servers.App.Unavailable ?? "");
        this.servers = servers;
    }

    private Db First => servers.Db;

    private Db Second => servers.AnotherDb;

    [Fact]
    public async Task Who_starts_first_commits_first()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite the one writer is the order.");
        // It writes when it starts.
        var second = Second;
        var (started, gate) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var slow = First.Write<bool>(async tx =>
        {
            await Entries.Mark(tx, "slow");
            tx.Append(Entries.Of("slow"));
            started.SetResult();
            await gate.Task;
            return true;
        });
        await started.Task;
        var quick = Append(second, "quick");
        await using var watch = await HoldCommits();
        await Eventually.Is(() => Waiting(watch.Connection, 7305805), "the second to wait for the first");
        gate.SetResult();
        await Task.WhenAll(slow, quick);

        Assert.Equal(["slow", "quick"], (await Tail.From(First, 0)).Select(row => row.Kind).Where(kind => kind is "slow" or "quick"));
    }

    [Fact]
    public async Task While_one_commits_no_other_entry_comes_in_between()
    {
        Assert.SkipUnless(Databases.OnPostgres, "On SQLite the one writer is the order.");
        var second = Second;
        await CommitSlowly("held");
        await using var holder = await HoldCommits();
        var held = Append(First, "held");
        await Eventually.Is(() => Waiting(holder.Connection, 42), "the first to stand within its COMMIT, its entry inserted");

        var next = Append(second, "next");
        await Eventually.Is(async () => next.IsCompleted || await Waiting(holder.Connection, 7305805), "the second to wait for the journal");
        Assert.False(next.IsCompleted, "An entry with a higher seq was committed first; a reader has passed the lower one by.");
        await holder.DisposeAsync();
        await Task.WhenAll(held, next);

        Assert.Equal(["held", "next"], (await Tail.From(First, 0)).Select(row => row.Kind).Where(kind => kind is "held" or "next"));
    }

    [Fact]
    public async Task A_reader_that_follows_many_writers_ends_with_every_entry()
    {
        using var stop = new CancellationTokenSource();
        // On a thread of its own: SQLite answers at once, and the reader would never let go of this one.
        var reader = Task.Run(() => Tail.Follow(Second, stop.Token));
        await Task.WhenAll(Enumerable.Range(0, 12).Select(async writer =>
        {
            for (var i = 0; i < 30; i++)
                await Append(writer % 2 == 0 ? First : Second, $"w{writer}-{i}", more: i % 3);
        }));
        await stop.CancelAsync();
        var followed = await reader;

        var all = await Tail.From(First, 0);
        Assert.True(all.Count >= 12 * 30);
        Assert.Equal(all.Select(row => row.Seq), followed.Select(row => row.Seq));
    }

    private static Task<Result<bool>> Append(Db db, string kind, int more = 0) => db.Write<bool>(tx =>
    {
        for (var version = 1; version <= 1 + more; version++)
            tx.Append(Entries.Of(kind, version));
        return Task.FromResult<Result<bool>>(true);
    });

    /// <summary>Entries of this kind commit only when nobody holds lock 42: by then their seq is taken.</summary>
    private Task CommitSlowly(string kind) => First.Write<bool>(async tx =>
    {
        await tx.Execute("CREATE FUNCTION wait_at_commit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_advisory_xact_lock_shared(42); RETURN NULL; END'");
        await tx.Execute($"""
            CREATE CONSTRAINT TRIGGER wait_at_commit AFTER INSERT ON journal DEFERRABLE INITIALLY DEFERRED
            FOR EACH ROW WHEN (NEW.kind = '{kind}') EXECUTE FUNCTION wait_at_commit()
            """);
        return true;
    });

    private async Task<Holder> HoldCommits()
    {
        var connection = new Npgsql.NpgsqlConnection(servers.App.Settings["Storage:ConnectionString"] + ";Pooling=false");
        await connection.OpenAsync();
        await connection.ExecuteAsync("SELECT pg_advisory_lock(42)");
        return new Holder(connection);
    }

    private static async Task<bool> Waiting(Npgsql.NpgsqlConnection connection, int on) => await connection.ExecuteScalarAsync<long>(
        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = @on AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
        new { on = (long)on }) > 0;

    /// <summary>Lets go of its lock when its connection is closed.</summary>
    private sealed record Holder(Npgsql.NpgsqlConnection Connection) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Connection.DisposeAsync();
    }
}
