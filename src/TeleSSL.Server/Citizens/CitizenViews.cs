using TeleSSL.Contracts;
using TeleSSL.Server.Citizens.Lists;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens;

/// <summary>Reads that contain no personal data.</summary>
internal sealed class CitizenViews(Db db)
{
    private static readonly string All = FormerCitizens.All("@citizen");

    /// <summary>The citizen after a version.</summary>
    public Task<CitizenState?> FindVersion(Guid id, int version, CancellationToken ct) => db.Read(async query =>
        await query.Find<string>(
            "SELECT data FROM journal WHERE subject_kind = 'citizen' AND subject_id = @subject AND subject_version = @version",
            new { subject = id.ToString(), version }) is { } data
            ? CitizenJournal.Parse(id, version, data)
            : null, ct);

    /// <summary>
    /// The look-ups of the citizen and of those who were merged into it, newest first: a lead's all, a municipality's those of the time in
    /// which the citizen belonged to it.
    /// Null when that was never, or there is no such citizen. They survive an erase.
    /// </summary>
    public Task<Page<LookUpEntry>?> LookUps(Guid citizen, Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        citizen = await FormerCitizens.Now(query, citizen);
        var parameters = new Parameters(new { citizen, after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 });
        var scope = CitizenScope.OfLog(viewer);
        parameters.Add("own", scope.Branches.Select(branch => branch.Municipality).ToArray());
        var belonged = scope.All
            ? "SELECT id FROM citizen WHERE id = @citizen"
            : $"SELECT citizen FROM citizen_municipality WHERE citizen IN ({All}) AND {db.Dialect.In("municipality", "@own")} LIMIT 1";
        if (await query.Find<Guid?>(belonged, parameters) is null)
            return null;
        var inTheirTime = scope.All ? "TRUE" : Municipalities.InTheirTime(db.Dialect, "@own");
        var rows = await query.List<LookUpRow>(
            $"""
            {LookUpRow.Select} WHERE l.citizen IN ({All}) AND l.id < @after AND {inTheirTime}
            UNION  ALL
            {ListLookUpRow.OfCitizen(scope.All ? null : db.Dialect, "@own")}
            ORDER  BY 1 DESC LIMIT @more
            """,
            parameters);
        return paging.Cut(rows, row => row.Id, row => row.Entry);
    }, ct);
}
