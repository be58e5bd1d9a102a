using TeleSSL.Contracts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Citizens;

/// <summary>Reads that contain no personal data.</summary>
internal sealed class CitizenViews(Db db)
{
    /// <summary>The citizen after a version.</summary>
    public Task<CitizenState?> FindVersion(Guid id, int version, CancellationToken ct) => db.Read(async query =>
        await query.Find<string>(
            "SELECT data FROM journal WHERE subject_kind = 'citizen' AND subject_id = @subject AND subject_version = @version",
            new { subject = id.ToString(), version }) is { } data
            ? CitizenJournal.Parse(id, version, data)
            : null, ct);

    /// <summary>
    /// The look-ups of the citizen, newest first; null when the citizen is unknown or out of scope. They survive an erase.
    /// </summary>
    public Task<Page<LookUpEntry>?> LookUps(Guid citizen, Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { citizen, after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 });
        var scope = CitizenScope.OfLog(viewer).Where(db.Dialect, parameters, []);
        if (await query.Find<Guid?>($"SELECT c.id FROM citizen c WHERE c.id = @citizen AND {scope}", parameters) is null)
            return null;
        var rows = await query.List<LookUpRow>(
            $"{LookUpRow.Select} WHERE citizen = @citizen AND id < @after ORDER BY id DESC LIMIT @more", parameters);
        return paging.Cut(rows, row => row.Id, row => row.Entry);
    }, ct);
}
