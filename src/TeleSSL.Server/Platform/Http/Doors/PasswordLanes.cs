using System.Threading.RateLimiting;
using TeleSSL.Domain;

namespace TeleSSL.Server.Platform.Http.Doors;

/// <summary>
/// Hashing a password takes a processor for some 60 ms, so one is hashed at a time for strangers, and one for those with a device
/// cookie. A few may wait; more are refused.
/// </summary>
internal sealed class PasswordLanes : IDisposable
{
    public const int MaxWaiting = 16;

    private readonly ConcurrencyLimiter strangers = Lane();
    private readonly ConcurrencyLimiter known = Lane();

    /// <summary>What the work gives when its turn has come, or <c>sign-in-busy</c>.</summary>
    /// <param name="isKnown">Whether the caller has a device cookie.</param>
    /// <param name="work">Refuses, or hashes with <see cref="Hashed"/>.</param>
    /// <param name="ct">Leaves the lane.</param>
    public async Task<Result<T>> InTurn<T>(bool isKnown, Func<Task<Result<T>>> work, CancellationToken ct)
    {
        using var lease = await (isKnown ? known : strangers).AcquireAsync(1, ct);
        return lease.IsAcquired ? await work() : AccessRefusals.SignInBusy.With("retryAfter", "2");
    }

    /// <summary>On a thread of its own: those of the pool serve everyone else.</summary>
    public static Task<T> Hashed<T>(Func<T> hash) => Task.Factory.StartNew(
        hash, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    public void Dispose()
    {
        strangers.Dispose();
        known.Dispose();
    }

    private static ConcurrencyLimiter Lane() =>
        new(new() { PermitLimit = 1, QueueLimit = MaxWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
}
