using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Faults;

/// <summary>What every work may rely on, on either database.</summary>
public class TransactionTests(TeleSSLApp app) : Story(app)
{
    private Db Db => App.Host.Services.GetRequiredService<Db>();

    [Fact]
    public async Task A_work_that_throws_after_writing_leaves_nothing()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => Db.Write<bool>(async tx =>
        {
            await Write(tx, "thrown");
            throw new InvalidDataException();
        }));

        Assert.Equal(0, await Entries.Count(Db, "thrown"));
    }

    [Fact]
    public async Task A_refusal_leaves_nothing()
    {
        var result = await Db.Write<bool>(async tx =>
        {
            await Write(tx, "refused");
            return Entries.No;
        });

        Assert.Equal("not-on-hold", result.Refused?.Code);
        Assert.Equal(0, await Entries.Count(Db, "refused"));
    }

    [Fact]
    public async Task What_waits_for_the_commit_sees_it_committed()
    {
        long seen = 0;
        await Db.Write<bool>(async tx =>
        {
            await Write(tx, "awaited");
            tx.AfterCommit(async () => seen = await Entries.Count(Db, "awaited"));
            Assert.Equal(0, await Entries.Count(Db, "awaited"));
            return true;
        });

        Assert.Equal(2, seen);
    }

    [Fact]
    public async Task What_waits_for_the_commit_never_runs_without_one()
    {
        var ran = 0;
        void Wait(Tx tx) => tx.AfterCommit(() => Task.FromResult(ran++));
        await Db.Write<bool>(tx =>
        {
            Wait(tx);
            return Task.FromResult<Result<bool>>(Entries.No);
        });
        await Assert.ThrowsAsync<InvalidDataException>(() => Db.Write<bool>(tx =>
        {
            Wait(tx);
            throw new InvalidDataException();
        }));

        Assert.Equal(0, ran);
    }

    [Fact]
    public async Task What_fails_after_the_commit_harms_neither_this_work_nor_the_next()
    {
        var runs = 0;
        var result = await Db.Write<int>(async tx =>
        {
            tx.AfterCommit(() => throw new InvalidDataException());
            await Write(tx, $"lasting-{++runs}");
            return runs;
        });

        Assert.Equal(1, result.Value);
        Assert.Equal(2, await Entries.Count(Db, "lasting-1"));
        await Db.Write<bool>(async tx =>
        {
            await Write(tx, "next");
            return true;
        }).WaitAsync(ServerProcess.Patience);
        Assert.Equal(2, await Entries.Count(Db, "next"));
    }

    private static async Task Write(Tx tx, string name)
    {
        await Entries.Mark(tx, name);
        tx.Append(Entries.Of(name));
    }
}
