using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Public;

/// <summary>
/// Decides what becomes of a fault report that was received: a ticket, or a report that waits for a person, and why. Once, whichever
/// process does it.
/// </summary>
internal sealed class FaultReportTickets(
    TicketStore tickets, Notes notes, TextKeys keys, DailyLimit limit, FaultReportMeters meters)
{
    /// <summary>False when another process, or an agent, came first.</summary>
    public async Task<Result<bool>> Settle(Tx tx, Guid id, Stamp stamp)
    {
        if (await tx.Find<DueReport>(DueReport.Take, new { id }) is not { } due)
            return false;
        var device = due.Device is { } named ? await DeviceStore.Find(tx, named) : null;
        var opened = (await Open(tx, due, device, stamp with { OccurredAt = due.At })).Accepted(out var ticket, out var refusal)
            ? ticket
            : null;
        var state = new FaultReportState(id, due.Version + 1, due.Category, opened?.Id, refusal?.Code);
        await tx.Execute(
            "UPDATE fault_report SET version = @Version, ticket = @Ticket, why = @Why, handled_by = @handledBy WHERE id = @Id",
            new
            {
                state.Id,
                state.Version,
                state.Ticket,
                state.Why,
                handledBy = refusal == SupportRefusals.TooManyOnDevice ? stamp.Actor : null,
            });
        if (opened is not null)
            await keys.Join(tx, id, opened.Id);
        else if (device?.Citizen is { } citizen)
            await IsAbout(tx, id, citizen);
        tx.Append(FaultReportState.Entry(opened is null ? "fault-report.waits" : "fault-report.became-ticket", state, stamp));
        tx.AfterCommit(() => meters.Count(state.Why));
        return true;
    }

    private async Task<Result<Ticket>> Open(Tx tx, DueReport due, Device? device, Stamp stamp)
    {
        if (await IsOneOfMany(tx, due))
            return SupportRefusals.TooManyOnDevice;
        var report = await due.Read(tx, notes);
        var day = Clock.DayOf(due.At);
        var left = limit.Tickets - await StrangersDay.Tickets(tx, day);
        if (!report.Becomes(device, due.IsProven, left).Accepted(out var opening, out var refusal))
        {
            if (refusal.Code == SupportRefusals.DailyLimit.Code && await StrangersDay.IsFirstOver(tx, day))
                tx.AfterCommit(() => meters.LimitReached(day, limit.Tickets));
            return refusal;
        }

        var opened = await tickets.Open(tx, opening, PublicActor.Viewer, stamp);
        if (opened.Refused is null)
            await StrangersDay.Opened(tx, day);
        return opened;
    }

    // So that its texts are erased with the citizen, also if no one handles it.
    private async Task IsAbout(Tx tx, Guid id, Guid citizen)
    {
        await tx.Execute("UPDATE fault_report SET citizen = @citizen WHERE id = @id", new { id, citizen });
        await keys.Part(tx, new TextSubject(id, FaultReportStore.Subject, citizen));
    }

    private static async Task<bool> IsOneOfMany(Tx tx, DueReport due) => due is { Device: { } device, IsProven: false }
        && await tx.Find<int>(
            """
            SELECT count(*) FROM (SELECT 1 FROM fault_report
                                  WHERE  device = @device AND NOT proven AND id < @Id AND at > @since LIMIT @most) earlier
            """,
            new { device, due.Id, since = due.At - FaultReportLimits.Window, most = FaultReportLimits.PerDevice })
            == FaultReportLimits.PerDevice;
}
