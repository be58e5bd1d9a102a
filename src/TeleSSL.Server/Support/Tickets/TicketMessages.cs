using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A ticket's messages to partners, as rows of the outbox.</summary>
internal static class TicketMessages
{
    /// <summary>Writes a step's outbox rows, in the step's own transaction.</summary>
    public static async Task Put(
        Tx tx, OutboxWriter outbox, TicketStep step, TicketEntry entry, IReadOnlyDictionary<string, Guid> notes, Stamp stamp)
    {
        foreach (var message in PartnerMessage.Of(step, entry.Before!, entry.After).ToArray())
            await outbox.Put(tx, new OutboxMessage
            {
                Partner = message.About.Partner.Kebab(),
                Kind = message.Kind.Kebab(),
                SubjectKind = TicketJournal.Subject,
                SubjectId = entry.After.Id,
                Round = message.About.Round,
                About = IsText(message.Kind) ? notes.Values.Single() : message.Attachment,
                Number = message.About.Number,
            }, stamp.At);
    }

    public static PartnerMessageKind KindOf(OutboxRow row) => Enum.GetValues<PartnerMessageKind>().Single(kind => kind.Kebab() == row.Kind);

    public static bool IsText(PartnerMessageKind kind) => kind is PartnerMessageKind.Escalation or PartnerMessageKind.Comment;
}
