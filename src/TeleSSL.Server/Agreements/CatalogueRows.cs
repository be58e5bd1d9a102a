using System.Text.Json;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

/// <summary>Reads single entries with their versions, which the catalogue snapshot does not contain.</summary>
internal static class CatalogueRows
{
    /// <summary>The current version of an entry; null when it does not exist.</summary>
    public static Task<int?> Version(Tx tx, string kind, string code) =>
        tx.Find<int?>("SELECT version FROM catalogue WHERE kind = @kind AND code = @code", new { kind, code });

    public static Task<(int Version, T Entry)?> Find<T>(Db db, string kind, string code, CancellationToken ct) =>
        Read<T>(db, "SELECT version AS Version, data AS Data FROM catalogue WHERE kind = @kind AND code = @code", new { kind, code }, ct);

    /// <summary>The entry after a version.</summary>
    public static Task<(int Version, T Entry)?> At<T>(Db db, string kind, string code, int version, CancellationToken ct)
    {
        const string select = """
            SELECT subject_version AS Version, data AS Data FROM journal
            WHERE  subject_kind = @kind AND subject_id = @code AND subject_version = @version
            """;
        return Read<T>(db, select, new { kind, code, version }, ct);
    }

    private static async Task<(int Version, T Entry)?> Read<T>(Db db, string select, object parameters, CancellationToken ct) =>
        await db.Read(query => query.Find<Row>(select, parameters), ct) is { } row
            ? (row.Version, JsonSerializer.Deserialize<T>(row.Data, Json.Stored)!)
            : null;

    private sealed record Row
    {
        public required int Version { get; init; }

        public required string Data { get; init; }
    }
}
