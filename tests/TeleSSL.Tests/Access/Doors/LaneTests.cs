using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>One password is hashed at a time in each lane.</summary>
public class LaneTests
{
    [Fact]
    public async Task Beyond_the_few_who_wait_strangers_are_refused_and_known_browsers_go_on()
    {
        using var lanes = new PasswordLanes();
        var release = new TaskCompletionSource();
        var (inside, most) = (0, 0);
        async Task<Result<int>> Hashing()
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await release.Task;
            Interlocked.Decrement(ref inside);
            return 1;
        }

        var strangers = Enumerable.Range(0, 1 + PasswordLanes.MaxWaiting).Select(_ => lanes.InTurn(false, Hashing, default)).ToArray();
        var refused = await lanes.InTurn(false, Hashing, default);
        var known = await lanes.InTurn<int>(true, () => Task.FromResult<Result<int>>(2), default);

        Assert.Equal("sign-in-busy", refused.Refused?.Code);
        Assert.Equal(RefusalKind.TooMany, refused.Refused?.Kind);
        Assert.Equal("2", refused.Refused?.Params["retryAfter"]);
        Assert.Equal(2, known.Value);
        release.SetResult();
        Assert.All(await Task.WhenAll(strangers), result => Assert.Equal(1, result.Value));
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Someone_who_leaves_while_waiting_makes_room()
    {
        using var lanes = new PasswordLanes();
        using var leaves = new CancellationTokenSource();
        var release = new TaskCompletionSource<Result<int>>();
        var first = lanes.InTurn(false, () => release.Task, default);
        var waiting = Enumerable.Range(0, PasswordLanes.MaxWaiting).Select(_ => lanes.InTurn(false, () => release.Task, leaves.Token)).ToArray();

        await leaves.CancelAsync();
        foreach (var left in waiting)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        var next = lanes.InTurn(false, () => release.Task, default);
        release.SetResult(1);

        Assert.Equal(1, (await first).Value);
        Assert.Equal(1, (await next).Value);
    }

    [Fact]
    public async Task Hashing_leaves_the_threads_of_the_pool_alone() =>
        Assert.False(await PasswordLanes.Hashed(() => Thread.CurrentThread.IsThreadPoolThread));
}
