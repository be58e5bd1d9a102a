using TeleSSL.Contracts.Partners.Telma;
using static TeleSSL.Contracts.Partners.Telma.TelmaStatus;

namespace TeleSSL.Simulators.Telma;

/// <summary>The allowed status transitions (contracts/partners/telma, States), and those the sender may make.</summary>
internal static class TelmaTransitions
{
    // Ten working days as calendar time: the simulator has no holidays.
    private static readonly TimeSpan Reopening = TimeSpan.FromDays(14);

    public static bool Allows(TelmaTicket ticket, TelmaStatus next, DateTimeOffset now) => (ticket.Status, next) switch
    {
        (New, Acknowledged) or (Acknowledged, InProgress) => true,
        (New or Acknowledged or InProgress, AwaitingReporter) or (AwaitingReporter, InProgress) => true,
        (InProgress or AwaitingReporter, Resolved) or (Resolved, Closed) => true,
        (Resolved, InProgress) => now - ticket.UpdatedAt <= Reopening,
        (New or Acknowledged or InProgress or AwaitingReporter, Rejected or Cancelled) => true,
        _ => false,
    };

    public static bool SenderMaySet(TelmaTicket ticket, TelmaStatus next) =>
        next is Closed or Cancelled || (next is InProgress && ticket.Status is AwaitingReporter or Resolved);

    public static TelmaStatus After(TelmaReturnReason reason) => reason is TelmaReturnReason.NeedInfo ? AwaitingReporter : Rejected;
}
