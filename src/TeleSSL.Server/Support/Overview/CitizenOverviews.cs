using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Devices.Holdings;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Overview;

/// <summary>One citizen's equipment, that of before included.</summary>
internal sealed class CitizenOverviews(Db db, SightReader sights, IEnumerable<IUnitCitizens> held)
{
    /// <summary>Null when the citizen is unknown, erased or out of scope.</summary>
    public Task<CitizenOverview?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var sight = await sights.Of(viewer, query);
        var parameters = new Parameters(new { key = id });
        var sees = sight.Citizens.Where(query.Dialect, parameters, held);
        if (await query.Find<CitizenFactsRow>(
            $"{CitizenFactsRow.Select} WHERE {CitizenStore.ById} AND c.status <> 'erased' AND {sees}", parameters) is not { } citizen)
            return null;
        id = citizen.Id;
        var scope = sight.Devices.WithoutCarried();
        var tickets = await OpenTicketRow.Of(query, [id], sight.Tickets);
        var now = Equipment.Of(citizen, await HeldDeviceRow.Of(query, [id], scope), tickets[id], sight);
        var earlier = await EarlierDeviceRow.Of(query, id, scope);
        return new CitizenOverview(
            id, citizen.Version, now.Municipality, now.Status, now.Programmes, now.Devices, now.OnTheWay, now.OpenTickets,
            [.. earlier.Select(row => row.Answer(sight.Catalogue))]);
    }, ct);
}
