using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>Delivers outbox rows to Telma. They are about tickets.</summary>
internal sealed class TelmaPartnerLine(
    Lazy<ITelma> telma, TelmaOptions options, TelmaMessages messages, TelmaReports reports, TicketStore tickets, Clock clock) : IPartnerLine
{
    public string Partner => TelmaModule.Name;

    public bool ByHand => options.Mode == TelmaMode.Manual;

    public async Task<PreparedMessage> Prepare(Tx tx, OutboxRow row)
    {
        if ((await messages.Of(tx, row)).Accepted(out var call, out var why))
            return new PreparedMessage.Ready(ct => Send(row, call, ct));
        // Once the escalation was sent, Telma will assign its number eventually.
        return why == PartnerRefusals.NoPartnerNumber && await OutboxQueue.WasSent(tx, row, PartnerMessageKind.Escalation.Kebab())
            ? new PreparedMessage.NotYet(why.Code)
            : new PreparedMessage.Never(why.Code);
    }

    public Task DeliveryFailed(Tx tx, OutboxRow row, Code why, Viewer viewer, Stamp stamp) =>
        tickets.Do(tx, row.SubjectId, new PartnerDeliveryFailed(row.Round, why, TicketMessages.KindOf(row)), viewer, stamp, null);

    public async Task<Refusal?> RetryDelivery(Tx tx, OutboxRow row, Viewer viewer, Stamp stamp) =>
        (await tickets.Do(
            tx, row.SubjectId, new PartnerDeliveryRetried(row.Round, TicketMessages.KindOf(row)), viewer, stamp, null)).Refused;

    private async Task<SendResult> Send(OutboxRow row, TelmaCall call, CancellationToken ct)
    {
        try
        {
            return (await call(telma.Value, ct)).Accepted(out var answer, out var why)
                ? new SendResult.Delivered(tx => Store(tx, row, answer))
                : new SendResult.Withdrawn(why.Code);
        }
        catch (Exception error) when (PartnerFailure.Of(error, clock.Now) is { } failure)
        {
            // The key is unique to this message: Telma already has it, in an earlier wording, from an attempt whose answer was lost.
            return failure.PartnerCode == "idempotency-key-reused" ? new SendResult.Delivered(null) : new SendResult.Failed(failure);
        }
    }

    private async Task Store(Tx tx, OutboxRow row, TelmaTicket answer)
    {
        if (TelmaReports.NumberOf(answer.Id) is { } number)
            await OutboxQueue.SetNumber(tx, row, number.Value);
        await reports.Take(tx, answer, TelmaReports.Stamp(clock) with { Organisation = "telessl" });
    }
}
