using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>PostgreSQL: a work that lost a race runs again, as if for the first time.</summary>
public class RetryTests : IClassFixture<TeleSSLApp>
{
    private const string LoseTheRace = "DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = '40001'; END $$";
    private readonly TeleSSLApp app;

    public RetryTests(TeleSSLApp app)
    {
        Assert.SkipUnless(Databases.OnPostgres, "SQLite has one writer and no races; see WriterTests.");
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    private Db Db => app.Host.Services.GetRequiredService<Db>();

    [Fact]
    public async Task It_is_written_once_and_told_once_however_often_it_ran()
    {
        var (runs, told) = (0, 0);
        var result = await Db.Write<int>(async tx =>
        {
            await Entries.Mark(tx, "again");
            tx.Append(Entries.Of("again"));
            tx.AfterCommit(() => Task.FromResult(told++));
            if (++runs < 5)
                await tx.Execute(LoseTheRace);
            return runs;
        });

        Assert.Equal((5, 5, 1), (result.Value, runs, told));
        Assert.Equal(2, await Entries.Count(Db, "again"));
    }

    [Fact]
    public async Task A_race_that_is_always_lost_ends_as_busy_and_keeps_no_connection()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Assert.ThrowsAsync<BusyException>(() => Db.Write<bool>(async tx =>
        {
            await Entries.Mark(tx, "never");
            await tx.Execute(LoseTheRace);
            return true;
        }))));

        Assert.Equal(0, await Entries.Count(Db, "never"));
        (await (await app.As("admin1")).Get("/api/tasks")).Expect(200);
        await Given.NewDevice(app, "scale");
    }

    [Fact]
    public async Task A_row_that_is_there_each_time_it_runs_is_a_mistake_and_not_called_busy()
    {
        var fault = await Assert.ThrowsAsync<PostgresException>(() => Db.Write<bool>(async tx =>
        {
            await Entries.Mark(tx, "twice");
            await Entries.Mark(tx, "twice");
            return true;
        }));

        Assert.Equal(PostgresErrorCodes.UniqueViolation, fault.SqlState);
        Assert.Equal(0, await Entries.Count(Db, "twice"));
    }

    [Fact]
    public async Task Writers_of_one_row_all_get_their_turn()
    {
        await Db.Write<bool>(async tx => await Entries.Mark(tx, "turns") == 1);
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Db.Write<int>(async tx =>
        {
            var value = await tx.Find<int>("SELECT value FROM counter WHERE name = 'turns'");
            return await tx.Execute("UPDATE counter SET value = @next WHERE name = 'turns'", new { next = value + 1 });
        })));

        Assert.Equal(100, (await Db.Write<int>(async tx => await tx.Find<int>("SELECT value FROM counter WHERE name = 'turns'"))).Value);
    }

    [Fact]
    public async Task Whoever_stops_waiting_for_another_turn_has_written_nothing()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Db.Write<bool>(
            async tx =>
            {
                await Entries.Mark(tx, "stopped");
                await stop.CancelAsync();
                await tx.Execute(LoseTheRace);
                return true;
            },
            stop.Token));

        Assert.Equal(0, await Entries.Count(Db, "stopped"));
    }
}
