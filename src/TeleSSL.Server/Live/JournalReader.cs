using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Live;

/// <summary>
/// Reads the journal by topic, in seq order. Each branch of the scope seeks the entries of each kind after the cursor and
/// returns at most one page; the pages are merged. No read scans entries outside its scope.
/// </summary>
internal sealed class JournalReader(Db db, SightReader sights)
{
    public const int MaxLimit = 200;

    /// <summary>The entries of some topics that a viewer may see, in a seq range, by the current agreements.</summary>
    public async Task<List<EntryRow>> Page(Viewer viewer, Topics topics, long after, long upTo, int limit, CancellationToken ct) =>
        await Page((await sights.Now(viewer, ct)).Entries, topics, after, upTo, limit, ct);

    /// <summary>The same for a scope.</summary>
    public Task<List<EntryRow>> Page(
        EntryScope scope, Topics topics, long after, long upTo, int limit, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new { after, upTo, limit });
        var page = Merged(scope, topics, parameters);
        return page is null ? [] : await Seen(query, scope, await query.List<EntryRow>(
            $"""
            {EntryRow.Select}
            WHERE  j.seq IN (SELECT seq FROM ({page}) page)
            ORDER  BY j.seq
            """,
            parameters));
    }, ct);

    /// <summary>Those of some entries that are within the scope, with what may be seen of them.</summary>
    public Task<List<EntryRow>> Seen(EntryScope scope, IEnumerable<EntryRow> rows, CancellationToken ct)
    {
        var within = rows.Where(row => row.IsIn(scope)).ToList();
        return scope.All || within.Count == 0 ? Task.FromResult(within) : db.Read(query => Seen(query, scope, within), ct);
    }

    /// <summary>All entries after a seq, unscoped: for the feed only.</summary>
    public Task<List<EntryRow>> After(long seq, int limit, CancellationToken ct) => db.Read(async query =>
        await query.List<EntryRow>($"{EntryRow.Select} WHERE j.seq > @seq ORDER BY j.seq LIMIT @limit", new { seq, limit }), ct);

    private static async Task<List<EntryRow>> Seen(Query query, EntryScope scope, List<EntryRow> rows)
    {
        var data = await EntryData.Seen(query, scope, [.. rows.Select(row => (row.SubjectId, row.Data))]);
        return [.. rows.Zip(data, (row, seen) => ReferenceEquals(seen, row.Data) ? row : row with { Data = seen })];
    }

    public Task<long> Last(CancellationToken ct) =>
        db.Read(query => query.Find<long>("SELECT coalesce(max(seq), 0) FROM journal"), ct);

    /// <summary>The SQL for the seqs of a page; null when no condition applies.</summary>
    internal string? Merged(EntryScope scope, Topics topics, Parameters parameters)
    {
        var found = Conditions(scope, topics, parameters).Select((condition, i) =>
            $"""
            SELECT seq FROM
            (SELECT j.seq FROM journal j WHERE {condition} AND j.seq > @after AND j.seq <= @upTo ORDER BY j.seq LIMIT @limit) b{i}
            """).ToArray();
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
            conditions.Add(
                $"j.subject_kind = '{subjects.Key}' AND {db.Dialect.In("j.subject_id", $"@{subjects.Key}s")} AND {scope.Where(parameters)}");
        }

        return conditions;
    }

    // A viewer of all devices scans the journal, which is mostly devices; the concatenation stops SQLite from sorting the whole kind
    // index instead, and would hide from PostgreSQL that they are many. For another kind, the second condition lets the planner use
    // the partial index.
    private string OfKind(string kind, EntryScope scope) => (scope.HoldsAll(kind), kind) switch
    {
        (true, "device") when db.Dialect == Dialect.Sqlite => "'' || j.subject_kind = 'device'",
        (true, "device") => "j.subject_kind = 'device'",
        (true, _) => $"j.subject_kind = '{kind}' AND j.subject_kind <> 'device'",
        _ => $"j.subject_kind = '{kind}'",
    };
}
