using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Live;

/// <summary>
/// Reads the journal by topic, in the order of seq. Each branch of the scope seeks the entries of each kind from the cursor on and
/// gives at most a page; the pages are merged. So nobody walks the entries of others.
/// </summary>
internal sealed class JournalReader(Db db, SightReader sights)
{
    public const int MaxLimit = 200;

    /// <summary>What a viewer sees of some topics after one entry and up to another; the agreements are those of now.</summary>
    public async Task<List<EntryRow>> Page(Viewer viewer, Topics topics, long after, long upTo, int limit, CancellationToken ct) =>
        await Page((await sights.Now(viewer, ct)).Entries, topics, after, upTo, limit, ct);

    /// <summary>The same for a scope.</summary>
    public Task<List<EntryRow>> Page(EntryScope scope, Topics topics, long after, long upTo, int limit, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { after, upTo, limit });
        var page = Merged(scope, topics, parameters);
        return page is null ? [] : await query.List<EntryRow>(
            $"""
            {EntryRow.Select}
            WHERE  j.seq IN (SELECT seq FROM ({page}) page)
            ORDER  BY j.seq
            """,
            parameters);
    }, ct);

    /// <summary>Everything after an entry, whoever may see it: for the one who hands it on.</summary>
    public Task<List<EntryRow>> After(long seq, int limit, CancellationToken ct) => db.Read(async query =>
        await query.List<EntryRow>($"{EntryRow.Select} WHERE j.seq > @seq ORDER BY j.seq LIMIT @limit", new { seq, limit }), ct);

    public Task<long> Last(CancellationToken ct) =>
        db.Read(query => query.Find<long>("SELECT coalesce(max(seq), 0) FROM journal"), ct);

    /// <summary>The seqs of a page; null when there is nothing to look for.</summary>
    internal string? Merged(EntryScope scope, Topics topics, Parameters parameters)
    {
        var found = Conditions(scope, topics, parameters).Select((condition, i) =>
            $"SELECT seq FROM (SELECT j.seq FROM journal j WHERE {condition} AND j.seq > @after AND j.seq <= @upTo ORDER BY j.seq LIMIT @limit) b{i}").ToArray();
        return found.Length == 0 ? null : $"{string.Join(" UNION ", found)} ORDER BY seq LIMIT @limit";
    }

    private List<string> Conditions(EntryScope scope, Topics topics, Parameters parameters)
    {
        var conditions = new List<string>();
        foreach (var kind in topics.Kinds)
            conditions.AddRange(scope.BranchesOf(kind, parameters).Select(branch => $"{branch} AND {OfKind(kind, scope)}"));
        foreach (var subjects in topics.Subjects)
        {
            parameters.Add($"{subjects.Key}s", subjects.ToArray());
            conditions.Add($"j.subject_kind = '{subjects.Key}' AND {db.Dialect.In("j.subject_id", $"@{subjects.Key}s")} AND {scope.Where(parameters)}");
        }

        return conditions;
    }

    // Who sees all devices walks the journal, of which they are nearly all; without the joined text SQLite would sort an index of all
    // of them instead. Who sees all of another kind has an index, once it is said that it is another.
    private static string OfKind(string kind, EntryScope scope) => (scope.HoldsAll(kind), kind) switch
    {
        (true, "device") => "'' || j.subject_kind = 'device'",
        (true, _) => $"j.subject_kind = '{kind}' AND j.subject_kind <> 'device'",
        _ => $"j.subject_kind = '{kind}'",
    };
}
