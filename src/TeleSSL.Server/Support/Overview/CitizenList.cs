using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Devices.Holdings;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Overview;

/// <summary>
/// Lists the citizens who have equipment or wait for it, without names: the page's ids, then what they have, then their tickets.
/// </summary>
internal sealed class CitizenList(Db db, SightReader sights)
{
    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal) || !CitizenFilter.Of(http).Accepted(out var filter, out refusal))
            return Problems.Of(refusal);
        var viewer = user.Viewer();
        return filter.With == CitizensWith.OpenTicket && !viewer.MayAny(TicketScope.Viewers)
            ? Problems.Of(AccessRefusals.Role)
            : Json.Answer(await db.Read(query => Page(query, filter, paging, viewer), ct));
    }

    private async Task<Page<CitizenEquipment>> Page(Query query, CitizenFilter filter, Paging paging, Viewer viewer)
    {
        var sight = await sights.Of(viewer, query);
        var parameters = new Parameters(new { after = paging.After ?? Guid.Empty, more = paging.Limit + 1 });
        var page = new CitizenPage(sight.Devices.WithoutCarried(), sight.Tickets, filter, sight.Catalogue, sight.Today);
        var ids = await query.List<Guid>(page.Sql(parameters, query.Dialect), parameters);
        var cut = paging.Cut(ids, id => id, id => id);
        return new Page<CitizenEquipment>(await Of(query, cut.Items, sight), cut.Next);
    }

    /// <summary>What these citizens have, in the order of the ids.</summary>
    private static async Task<CitizenEquipment[]> Of(Query query, IReadOnlyList<Guid> ids, Sight sight)
    {
        if (ids.Count == 0)
            return [];
        var citizens = await CitizenFactsRow.Of(query, ids);
        var devices = (await HeldDeviceRow.Of(query, ids, sight.Devices.WithoutCarried())).ToLookup(row => row.Device.Citizen!.Value);
        var tickets = await OpenTicketRow.Of(query, ids, sight.Tickets);
        return [.. ids.Select(id => Equipment.Of(citizens[id], devices[id], tickets[id], sight))];
    }
}
