using TeleSSL.Contracts.Partners.Telma;

namespace TeleSSL.Simulators.Telma;

/// <summary>The simulator's SLA: the figures of the Danish national service desk, without a calendar.</summary>
internal static class TelmaSlas
{
    public static TelmaSla Of(TelmaPriority priority, TelmaStatus status, DateTimeOffset createdAt)
    {
        var (react, solve) = priority switch
        {
            TelmaPriority.P1 => (TimeSpan.FromMinutes(15), TimeSpan.FromHours(2)),
            TelmaPriority.P2 => (TimeSpan.FromHours(1), TimeSpan.FromHours(4)),
            TelmaPriority.P3 => (TimeSpan.FromHours(4), TimeSpan.FromDays(2)),
            _ => (TimeSpan.FromDays(1), TimeSpan.FromDays(14)),
        };
        return new TelmaSla(createdAt + react, status is TelmaStatus.AwaitingReporter ? null : createdAt + solve);
    }
}
