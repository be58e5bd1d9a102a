using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>Whom a stop is at, through the assignment that is open on one of its boxes.</summary>
internal sealed class StopContacts(CatalogueStore catalogues, Assignments assignments)
{
    public async Task<Result<Written>> LookUp(Tx tx, Guid stop, Viewer viewer, Stamp stamp)
    {
        var sight = new Sight(viewer, await catalogues.In(tx), stamp.Today).As(Role.Contractor);
        var lines = await StopLineRow.Of(tx, [stop], RunScope.Of(sight));
        foreach (var device in lines[stop].Select(line => line.DeviceId).OfType<Guid>())
            if ((await assignments.LookUp(tx, device, sight.Viewer, stamp)).Accepted(out var contact, out _))
                return contact;
        return Refusal.NotFound("stop");
    }
}
