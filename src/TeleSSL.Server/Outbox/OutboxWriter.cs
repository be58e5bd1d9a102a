using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>Where modules leave messages for partners, in the transaction of the change that the messages are about.</summary>
internal sealed class OutboxWriter(Db db, PartnerLines lines)
{
    /// <summary>There is no line to the partner, or it is not in use: an agent tells it.</summary>
    public bool ByHand(string partner) => lines.ByHand(partner);

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
