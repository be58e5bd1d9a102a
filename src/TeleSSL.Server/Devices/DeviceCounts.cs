using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>
/// Device counts per group, read from a covering index only. Count-only roles get all devices; the others, the devices in
/// their scope.
/// </summary>
internal sealed class DeviceCounts(Db db, SightReader sights)
{
    private static readonly Role[] CountOnly = [Role.Finance, Role.ProgrammeOffice];

    public static readonly Role[] Counters = [.. CountOnly, Role.Logistics, Role.Municipality, Role.SpocLead];

    public async Task<IResult> Answer(ClaimsPrincipal user, CancellationToken ct)
    {
        var viewer = user.Viewer();
        var scope = viewer.MayAny(CountOnly) ? DeviceScope.Everywhere : (await sights.Now(viewer, ct)).Devices;
        var parameters = new Parameters();
        var counts = await db.Read(query => query.List<DeviceCount>(Sql(scope, parameters), parameters), ct);
        return Json.Answer(new DeviceCountsAnswer(counts.Sum(line => line.Count), [.. counts.OrderBy(Sort, StringComparer.Ordinal)]));
    }

    public static string Sql(DeviceScope scope, Parameters parameters) =>
        $"""
        SELECT d.unit AS Unit, d.municipality AS Municipality, d.programme AS Programme, d.model AS Model,
               d.custody AS Custody, count(*) AS Count
        FROM   device d
        WHERE  {scope.Where(parameters)}
        GROUP  BY d.unit, d.municipality, d.programme, d.model, d.custody
        """;

    // Sorted here: SQLite and PostgreSQL order NULLs differently.
    private static string Sort(DeviceCount line) => $"{line.Unit}\n{line.Municipality}\n{line.Programme}\n{line.Model}\n{line.Custody}";
}
