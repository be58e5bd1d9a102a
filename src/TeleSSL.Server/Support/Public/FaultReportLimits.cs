using System.Threading.RateLimiting;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Support.Public;

/// <summary>
/// How many fault reports are taken in an hour, per process. A report counts for what its code means, not for how it is spelled: the
/// device, or else all codes that name none, of one address and of all.
/// </summary>
internal sealed class FaultReportLimits(IConfiguration configuration) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<Guid> devices = By<Guid>(configuration.GetValue("Public:PerDevice", 5));

    private readonly PartitionedRateLimiter<string> addresses = By<string>(configuration.GetValue("Public:UnknownPerAddress", 10));

    private readonly FixedWindowRateLimiter unknown = new(Of(configuration.GetValue("Public:Unknown", 200)));

    /// <summary><c>too-many-requests</c>, or null when the report may be taken.</summary>
    public Refusal? WhyNot(ReportedDevice reported, CallerAddress address)
    {
        if (reported.Id is { } device)
            return WhyNot(devices.AttemptAcquire(device));
        return WhyNot(addresses.AttemptAcquire(address.Text)) ?? WhyNot(unknown.AttemptAcquire());
    }

    public void Dispose()
    {
        devices.Dispose();
        addresses.Dispose();
        unknown.Dispose();
    }

    private static Refusal? WhyNot(RateLimitLease lease)
    {
        using (lease)
            return lease.IsAcquired ? null : PublicDoor.TooMany(lease);
    }

    private static PartitionedRateLimiter<T> By<T>(int permits)
        where T : notnull =>
        PartitionedRateLimiter.Create<T, T>(key => RateLimitPartition.GetFixedWindowLimiter(key, _ => Of(permits)));

    private static FixedWindowRateLimiterOptions Of(int permits) => new() { PermitLimit = permits, Window = Window };
}
