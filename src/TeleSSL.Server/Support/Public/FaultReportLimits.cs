using System.Threading.RateLimiting;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Support.Public;

/// <summary>
/// How many fault reports are taken in an hour, per process. With the proof of a label a report counts for the device, however its code
/// is spelled. All others count together, of one address and of all, whether or not their code names a device: so a refusal tells
/// nothing about a device, and guesses take nothing from who has the label.
/// </summary>
internal sealed class FaultReportLimits(IConfiguration configuration) : IDisposable
{
    public const int PerDevice = 5;
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly PartitionedRateLimiter<Guid> devices = By<Guid>(configuration.GetValue("Public:PerDevice", PerDevice));

    private readonly PartitionedRateLimiter<string> addresses = By<string>(configuration.GetValue("Public:UnprovenPerAddress", 10));

    private readonly FixedWindowRateLimiter unproven = new(Of(configuration.GetValue("Public:Unproven", 200)));

    /// <summary><c>too-many-requests</c>, or null when the report may be taken.</summary>
    public Refusal? WhyNot(ReportedDevice reported, CallerAddress address)
    {
        if (reported is { Id: { } device, IsProven: true })
            return WhyNot(devices.AttemptAcquire(device));
        return WhyNot(addresses.AttemptAcquire(address.Text)) ?? WhyNot(unproven.AttemptAcquire());
    }

    public void Dispose()
    {
        devices.Dispose();
        addresses.Dispose();
        unproven.Dispose();
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
