using TeleSSL.Contracts;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Stock;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Front.Search;

/// <summary>Reads each group with its own scope. None of them is about persons.</summary>
internal sealed class SearchReader(
    Db db, SightReader sights, CodeResolver codes, DeviceList devices, TicketViews tickets)
{
    private const int MaxOfEach = 10;

    // Fewer begin too many serials and names; a ticket's number may be shorter.
    private const int MinLength = 3;

    public Task<SearchAnswer> Find(string text, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var sight = await sights.Of(viewer, query);
        var isLong = text.Length >= MinLength;
        return new SearchAnswer(
            viewer.MayAny(DeviceEndpoints.Viewers) && isLong ? await Devices(query, text, sight) : [],
            viewer.MayAny(TicketScope.Viewers) ? await tickets.Numbered(query, text, sight) : [],
            isLong ? LocationEndpoints.Found(text, sight.Catalogue, unit => sight.Devices.OrganisationForUnit(unit) is not null, MaxOfEach) : [],
            [], false);
    }, ct);

    // What a scanner typed comes first: it names one device.
    private async Task<IReadOnlyList<DeviceAnswer>> Devices(Query query, string text, Sight sight)
    {
        var scope = sight.Devices;
        var scanned = codes.Read([text], sight.Today).Accepted(out var reading, out _)
            ? (await CodeResolver.Resolve(reading, sight.Catalogue, scope, query)).Device
            : null;
        var found = await devices.First(query, text, MaxOfEach, sight);
        return scanned is null
            ? found
            :
            [
                DeviceAnswers.Short(scanned.Facts(sight.Catalogue, sight.Today), scope.OnlyCarries(scanned.Device)),
                .. found.Where(one => one.Id != scanned.Device.Id),
            ];
    }
}
