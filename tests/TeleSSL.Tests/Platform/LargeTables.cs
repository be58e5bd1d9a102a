using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Platform;

/// <summary>Copies of rows that the API has made, many enough that a plan which reads all of them is a wrong one.</summary>
internal sealed class LargeTables(Db db)
{
    public const int Rows = 6_000;

    private const string Columns = """
        SELECT column_name AS Name, data_type AS Type
        FROM   information_schema.columns
        WHERE  table_schema = @schema AND table_name = @table AND is_identity = 'NO' AND is_generated = 'NEVER'
        """;

    /// <summary>Copies one row of a table; the named columns get an expression of the copy's number <c>n</c>.</summary>
    public Task<Result<int>> Fill(string table, params (string Column, string Value)[] changed) => db.Write<int>(async tx =>
    {
        var columns = await tx.List<Column>(Columns, new { schema = "public", table });
        var values = columns.Select(column =>
            changed.FirstOrDefault(change => change.Column == column.Name).Value
            ?? (column is { Name: "id", Type: "uuid" } ? "gen_random_uuid()" : $"r.{column.Name}"));
        return await tx.ExecuteCounted($"""
            INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))})
            SELECT {string.Join(", ", values)}
            FROM   (SELECT * FROM {table} LIMIT 1) r
            CROSS  JOIN generate_series(1, {Rows}) n
            """);
    });

    /// <summary>The planner's figures, as autovacuum gathers them.</summary>
    public Task<Result<bool>> Analyze() => db.Write<bool>(async tx =>
    {
        await tx.Execute("ANALYZE");
        return true;
    });

    /// <summary>The tables that are large now.</summary>
    public Task<List<string>> Names() => db.Read(query => query.List<string>(
        "SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples >= @least", new { least = (float)Rows / 2 }));

    private sealed record Column
    {
        public required string Name { get; init; }

        public required string Type { get; init; }
    }
}
