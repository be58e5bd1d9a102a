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

    /// <summary>If the step is one that a partner must hear of.</summary>
    public async Task Put(Tx tx, TicketStep step, TicketEntry entry, IReadOnlyDictionary<string, Guid> notes, Stamp stamp)
    {
        foreach (var message in PartnerMessage.Of(step, entry.Before!, entry.After).ToArray())
        {
            await tx.Execute(OutboxRow.Insert, new
            {
                id = Guid.CreateVersion7(stamp.At),
                partner = message.About.Partner.Kebab(),
                kind = message.Kind.Kebab(),
                ticket = entry.After.Id,
                message.About.Round,
                about = message.Kind is PartnerMessageKind.Escalation or PartnerMessageKind.Comment ? notes.Values.Single() : message.Attachment,
                message.About.Number,
                stamp.At,
            });
            await tx.Raise(db.Signals.Of(OutboxRow.Signal));
        }
    }
}
