using Dapper;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Faults;

/// <summary>Reads the journal as every follower does: what is after the last seq it has.</summary>
internal static class Tail
{
    public static Task<List<(long Seq, string Kind)>> From(Db db, long last) => db.Read(async query =>
        (await query.List<(long Seq, string Kind)>("SELECT seq, kind FROM journal WHERE seq > @last ORDER BY seq", new { last })).AsList());

    /// <summary>From the beginning until it is told to stop, and then once more.</summary>
    public static async Task<List<(long Seq, string Kind)>> Follow(Db db, CancellationToken stop)
    {
        var seen = new List<(long Seq, string Kind)>();
        for (var last = false; !last;)
        {
            last = stop.IsCancellationRequested;
            seen.AddRange(await From(db, seen.Count == 0 ? 0 : seen[^1].Seq));
        }

        return seen;
    }
}
