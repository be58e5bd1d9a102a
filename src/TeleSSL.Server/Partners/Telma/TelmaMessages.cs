using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Attachments;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Partners.Telma;

/// <summary>A prepared call that can be repeated, or the reason its message is not sent.</summary>
internal delegate Task<Result<TelmaTicket>> TelmaCall(ITelma telma, CancellationToken ct);

/// <summary>Builds a message at send time from sealed texts. It names neither citizen, reporter nor agent.</summary>
internal sealed class TelmaMessages(Notes notes, PersonalDataRedactor redactor, TelmaEscalations escalations, StoredAttachments files)
{
    /// <summary>
    /// Refused with <c>citizen-erased</c>, <c>moved-on</c>, <c>now-a-health-case</c>, <c>no-partner-case</c>, <c>file-with-personal-data</c>,
    /// <c>attachment-restricted</c> or <c>attachment-gone</c>.
    /// </summary>
    public async Task<Result<TelmaCall>> Of(Tx tx, OutboxRow row)
    {
        if (await TicketStore.Find(tx, row.SubjectId, TicketScope.Everywhere) is not { Escalation: { } there } ticket)
            return PartnerRefusals.MovedOn;
        var kind = TicketMessages.KindOf(row);
        var number = row.Number ?? (there.Round == row.Round ? there.Number : null);
        // The escalation ended at the time, whatever the ticket's status is now.
        if (kind == PartnerMessageKind.Ended)
            return number is null ? PartnerRefusals.NoPartnerNumber : TelmaPatches.Ended(number, row);
        if (TicketMessages.IsText(kind) && await notes.Open(tx, row.About!.Value) is null)
            return CitizenRefusals.Erased;
        if (there.Round != row.Round)
            return PartnerRefusals.MovedOn;
        if (ticket.AwaitsHandOver)
            return PartnerRefusals.NowHealth;
        return kind == PartnerMessageKind.Escalation ? await Escalation(tx, row, ticket, there)
            : number is null ? PartnerRefusals.NoPartnerNumber
            : await Of(tx, row, ticket, number);
    }

    private async Task<Result<TelmaCall>> Of(Tx tx, OutboxRow row, Ticket ticket, string number) => TicketMessages.KindOf(row) switch
    {
        PartnerMessageKind.Comment => await Comment(tx, row, ticket, number),
        PartnerMessageKind.Answered => TelmaPatches.Answered(number, row),
        PartnerMessageKind.Priority => TelmaPatches.Priority(number, row, TelmaEscalations.PriorityOf(ticket.Priority)),
        _ => await files.Find(tx, row.About!.Value) is not { } file ? PartnerRefusals.AttachmentGone
            : file.Restriction is not null ? PartnerRefusals.AttachmentRestricted
            : new TelmaFile(file, $"{TelmaReference.Of(ticket.Number, row.Round)}-{row.Place}", await redactor.Of(tx, ticket))
                .To(number, row),
    };

    private async Task<Result<TelmaCall>> Escalation(Tx tx, OutboxRow row, Ticket ticket, Escalation there)
    {
        // An earlier attempt may have reached the partner, so a retry is still sent; the queued message after it ends the escalation.
        if (ticket.Status != TicketStatus.WaitingPartner && row.Attempts == 1)
            return PartnerRefusals.MovedOn;
        var findings = await notes.Open(tx, row.About!.Value);
        return (await escalations.Of(tx, ticket, there, findings!)).Then<TelmaCall>(
            escalation => (TelmaCall)(async (telma, ct) => await telma.Escalate(row.Id.ToString(), escalation, ct)));
    }

    private async Task<Result<TelmaCall>> Comment(Tx tx, OutboxRow row, Ticket ticket, string number)
    {
        var text = Redaction.WithoutNumbers((await redactor.Of(tx, ticket))((await notes.Open(tx, row.About!.Value))!));
        var comment = new TelmaComment(text, TelmaVisibility.Public);
        return (TelmaCall)(async (telma, ct) => await telma.Comment(number, row.Id.ToString(), comment, ct));
    }
}
