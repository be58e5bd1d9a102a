using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Recalls;

/// <summary>How many devices a recall notice covers: all for the programme office, for others those within their scope.</summary>
internal sealed class RecallCounts(Db db, CatalogueStore catalogues, Clock clock)
{
    /// <summary>Null when there is no such notice.</summary>
    public async Task<RecallCountsAnswer?> Of(Guid recall, Viewer viewer, CancellationToken ct)
    {
        var catalogue = await catalogues.Now(ct);
        if (catalogue.Recalls.All(one => one.Id != recall))
            return null;
        var scope = viewer.MayAny([Role.ProgrammeOffice])
            ? DeviceScope.Everywhere
            : new Sight(viewer, catalogue, clock.Today).Devices;
        var parameters = new Parameters(new { recall });
        var lines = await db.Read(query => query.List<RecallCount>(Sql(scope, parameters), parameters), ct);
        return new RecallCountsAnswer(
            lines.Sum(line => line.Count), lines.Sum(line => line.InHomes), lines.Sum(line => line.Open),
            [.. lines.OrderBy(Sort, StringComparer.Ordinal)]);
    }

    private static string Sql(DeviceScope scope, Parameters parameters) =>
        $"""
        SELECT d.unit AS Unit, d.municipality AS Municipality, d.model AS Model, count(*) AS Count,
               count(*) FILTER (WHERE {RecallList.IsInHome}) AS InHomes, count(*) FILTER (WHERE NOT m.closed) AS Open
        FROM   recall_mark m
        CROSS  JOIN device d
        WHERE  m.recall = @recall AND d.id = m.device AND {scope.Where(parameters)}
        GROUP  BY d.unit, d.municipality, d.model
        """;

    // Sorted here: SQLite and PostgreSQL order NULLs differently.
    private static string Sort(RecallCount line) => $"{line.Unit}\n{line.Municipality}\n{line.Model}";
}
