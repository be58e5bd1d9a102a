using TeleSSL.Contracts;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Server.Outbox;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>How Telma is reached once it has answered what it was asked.</summary>
internal static class TelmaStanding
{
    // Telma answers questions: what could not be sent is worth a try.
    public static PartnerRow Answered(PartnerRow row, TelmaServiceStatus status, DateTimeOffset? heard, DateTimeOffset now) => row.With(Services(row, status)) with
    {
        AsksFail = false,
        LastSuccess = now,
        HeardUntil = heard,
        RetryAt = row.AsksFail ? null : row.RetryAt,
    };

    // What runs as it did is no news, whatever time is given for it now.
    private static IEnumerable<PartnerService> Services(PartnerRow row, TelmaServiceStatus status) =>
        from one in status.Components
        orderby one.Component
        let now = new PartnerService(one.Component.Kebab(), one.Health.Kebab(), one.Since.ToUniversalTime())
        select row.ServiceList.FirstOrDefault(before => before.Component == now.Component && before.Health == now.Health) ?? now;
}
