using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Partners;

/// <summary>Where steps of cases leave what a partner is to be told: in their own transaction.</summary>
internal sealed class Outbox(Db db, TelmaOptions telma)
{
    /// <summary>There is no way to the partner's system: FUT has none that is known, and Telma's may not be in use.</summary>
    public bool ByHand(Partner partner) => partner != Partner.Telma || telma.Mode == TelmaMode.Manual;

    /// <summary>If the step is one that the partner must hear of.</summary>
    public async Task Put(Tx tx, TicketStep step, Ticket ticket, IReadOnlyDictionary<string, Guid> notes, Stamp stamp)
    {
        if (KindOf(step, ticket) is not { } kind)
            return;
        var there = ticket.Escalation!;
        await tx.Execute(OutboxRow.Insert, new
        {
            id = Guid.CreateVersion7(stamp.At),
            partner = there.Partner.Kebab(),
            kind,
            ticket = ticket.Id,
            there.Round,
            note = notes.Values.Single(),
            stamp.At,
        });
        await tx.Raise(db.Signals.Outbox);
    }

    private static string? KindOf(TicketStep step, Ticket ticket) => (step, ticket.Escalation) switch
    {
        (_, null or { ByHand: true }) => null,
        (Escalate, _) => OutboxRow.Escalation,
        (AddNote { Visibility: NoteVisibility.Public }, { Undelivered: null } there) when Listens(ticket, there) => OutboxRow.Comment,
        _ => null,
    };

    // A partner that asked for more gets its answer so.
    private static bool Listens(Ticket ticket, Escalation there) =>
        ticket.Status == TicketStatus.WaitingPartner || (there.Returned == ReturnReason.NeedInfo && !ticket.IsOver);
}
