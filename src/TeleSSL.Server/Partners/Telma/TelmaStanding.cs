using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Server.Outbox;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Telma's status after a successful poll.</summary>
internal static class TelmaStanding
{
    // Telma answers again, so postponed messages are retried at once.
    public static PartnerRow Answered(
        PartnerRow row, TelmaServiceStatus status, DateTimeOffset? heard, DateTimeOffset now) => row.With(Services(row, status)) with
        {
            AsksFail = false,
            LastSuccess = now,
            HeardUntil = heard,
            RetryAt = row.AsksFail ? null : row.RetryAt,
        };

    // Unchanged health keeps its old entry, even when Telma reports another time for it.
    private static IEnumerable<PartnerService> Services(PartnerRow row, TelmaServiceStatus status) =>
        from one in status.Components
        orderby one.Component
        let now = new PartnerService(one.Component.Kebab(), one.Health.Kebab(), one.Since.ToUniversalTime())
        select row.ServiceList.FirstOrDefault(before => before.Component == now.Component && before.Health == now.Health) ?? now;
}
