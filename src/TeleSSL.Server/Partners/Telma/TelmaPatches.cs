using System.Net;
using Refit;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Outbox;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>
/// Changes Telma's ticket (PATCH). The patch is decided from the current ticket at Telma: a change that is already made, or no
/// longer possible, is skipped.
/// </summary>
internal static class TelmaPatches
{
    private const int MaxTries = 3;

    public static TelmaCall Priority(string number, OutboxRow row, TelmaPriority priority) =>
        Change(number, row, there => there.Priority == priority || IsOver(there) ? null : new TelmaTicketPatch(Priority: priority));

    /// <summary>The comment sent before carries the answer.</summary>
    public static TelmaCall Answered(string number, OutboxRow row) =>
        Change(number, row, there => there.Status is TelmaStatus.AwaitingReporter
            ? new TelmaTicketPatch(Status: TelmaStatus.InProgress)
            : null);

    /// <summary>Closes a ticket that Telma has resolved; cancels one that is still open.</summary>
    public static TelmaCall Ended(string number, OutboxRow row) => Change(number, row, there => IsOver(there)
        ? null
        : new TelmaTicketPatch(Status: there.Status is TelmaStatus.Resolved ? TelmaStatus.Closed : TelmaStatus.Cancelled));

    private static bool IsOver(TelmaTicket there) => there.Status is TelmaStatus.Closed or TelmaStatus.Rejected or TelmaStatus.Cancelled;

    private static TelmaCall Change(string number, OutboxRow row, Func<TelmaTicket, TelmaTicketPatch?> change) => async (telma, ct) =>
    {
        for (var tries = 1; ; tries++)
        {
            var there = await telma.GetTicket(number, ct);
            if (change(there) is not { } patch)
                return there;
            try
            {
                return await telma.ChangeTicket(number, row.Id.ToString(), TelmaWire.ETag(there.Version), patch, ct);
            }
            catch (ApiException stale) when (stale.StatusCode == HttpStatusCode.PreconditionFailed && tries < MaxTries)
            {
                // The ticket changed at Telma in the meantime: read it and decide again.
            }
        }
    };
}
