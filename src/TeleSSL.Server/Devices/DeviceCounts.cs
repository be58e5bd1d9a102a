using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>
/// Device counts per group, read from a covering index only. Those of an earlier day are today's without what has changed since. Count-only
/// roles get all devices; the others, the devices in their scope.
/// </summary>
internal sealed class DeviceCounts(Db db, SightReader sights, Clock clock)
{
    private static readonly Role[] CountOnly = [Role.Finance, Role.ProgrammeOffice];

    public static readonly Role[] Counters = [.. CountOnly, Role.Logistics, Role.Municipality];

    public static readonly QueryParameter On = QueryParameter.Day("on", "At the end of this day; now unless given.");

    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!On.DayIn(http).Accepted(out var on, out var refusal))
            return Problems.Of(refusal);
        if (on > clock.Today)
            return Problems.Of(Refusal.Invalid("on", FieldProblems.InTheFuture.With("today", $"{clock.Today:yyyy-MM-dd}")));
        var viewer = user.Viewer();
        var scope = viewer.MayAny(CountOnly) ? DeviceScope.Everywhere : (await sights.Now(viewer, ct)).Devices;
        var parameters = new Parameters();
        var sql = on is { } day ? SqlOn(scope, day, parameters) : Sql(scope, parameters);
        var counts = await db.Read(query => query.List<DeviceCount>(sql, parameters), ct);
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

    /// <summary>In one statement, so that no change comes between. What a contractor carries has no counts of its own.</summary>
    public static string SqlOn(DeviceScope scope, DateOnly on, Parameters parameters)
    {
        parameters.Add("on", on);
        var counted = scope.WithoutCarried();
        return $"""
            SELECT unit AS Unit, nullif(municipality, '') AS Municipality, nullif(programme, '') AS Programme, model AS Model,
                   custody AS Custody, CAST(sum(count) AS bigint) AS Count
            FROM   (SELECT unit, coalesce(municipality, '') AS municipality, coalesce(programme, '') AS programme, model, custody, count
                    FROM   (SELECT d.unit, d.municipality, d.programme, d.model, d.custody, count(*) AS count
                            FROM   device d
                            WHERE  {counted.Where(parameters)}
                            GROUP  BY d.unit, d.municipality, d.programme, d.model, d.custody) present
                    UNION ALL
                    SELECT unit, municipality, programme, model, custody, -change FROM device_count_day c
                    WHERE  day > @on AND {counted.Where(parameters, "c.")}) whole
            GROUP  BY unit, municipality, programme, model, custody
            HAVING sum(count) <> 0
            """;
    }

    // Sorted here: SQLite and PostgreSQL order NULLs differently.
    private static string Sort(DeviceCount line) => $"{line.Unit}\n{line.Municipality}\n{line.Programme}\n{line.Model}\n{line.Custody}";
}
