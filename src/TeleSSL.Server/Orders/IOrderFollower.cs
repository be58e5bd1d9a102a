using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders;

/// <summary>What follows a change of an order. A later module registers one, and Orders calls it in the order's transaction.</summary>
internal interface IOrderFollower
{
    /// <summary>Updates the module's records after a change of an order, or of one of its lines. A refusal undoes the change.</summary>
    Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp);
}

/// <summary>
/// All of them, found when first needed: a follower may use the order store, which uses the devices, whose followers this module's are.
/// </summary>
internal sealed class OrderFollowers(IServiceProvider services)
{
    private readonly Lazy<IOrderFollower[]> all = new(() => [.. services.GetServices<IOrderFollower>()]);

    public async Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp)
    {
        foreach (var follower in all.Value)
            if (await follower.Moved(tx, change, stamp) is { } refusal)
                return refusal;
        return null;
    }
}
