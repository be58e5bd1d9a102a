using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>Queues messages for partners in the transaction of the change they are about.</summary>
internal sealed class OutboxWriter(Db db, PartnerLines lines)
{
    /// <summary>True when no line to the partner carries such subjects: an agent informs the partner.</summary>
    public bool ByHand(string partner, string subjectKind) => lines.ByHand(partner, subjectKind);

    public async Task Put(Tx tx, OutboxMessage message, DateTimeOffset at)
    {
        await tx.Execute(OutboxRow.Insert, new
        {
            Id = Guid.CreateVersion7(at),
            message.Partner,
            message.Kind,
            message.SubjectKind,
            message.SubjectId,
            message.Round,
            message.About,
            message.Number,
            At = at,
        });
        await tx.Raise(db.Signals.Of(OutboxRow.Signal));
    }
}
