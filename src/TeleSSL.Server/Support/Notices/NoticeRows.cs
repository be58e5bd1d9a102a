using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Support.Notices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Orders;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Referrals;

namespace TeleSSL.Server.Support.Notices;

/// <summary>Puts what happens with an order on the lists of those who wait for it.</summary>
internal sealed class NoticeRows(CatalogueStore catalogues) : IOrderFollower
{
    private const string Insert = """
        INSERT INTO notice (id, organisation, receiver, order_id, event, at) VALUES (@id, @organisation, @receiver, @order, @kind, @at)
        """;

    public async Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp)
    {
        var events = OrderNotice.Of(change);
        if (events.Count == 0)
            return null;
        var order = change.After;
        var referral = order.Referral is { } id
            && await tx.Find<string>("SELECT state FROM referral WHERE id = @id", new { id }) is { } state ? ReferralRow.Parse(state) : null;
        var receivers = OrderNotice.Receivers(order, referral, await catalogues.In(tx));
        foreach (var kind in events.Select(one => one.Kebab()))
        {
            // The newest of each event takes the place of the one before, and is not seen.
            await tx.Execute("DELETE FROM notice WHERE order_id = @Id AND event = @kind", new { order.Id, kind });
            foreach (var (organisation, receiver) in receivers)
                await tx.Execute(Insert, new
                {
                    id = Guid.CreateVersion7(stamp.At),
                    organisation,
                    receiver = receiver.Kebab(),
                    order = order.Id,
                    kind,
                    at = stamp.OccurredAt,
                });
        }

        return null;
    }
}
