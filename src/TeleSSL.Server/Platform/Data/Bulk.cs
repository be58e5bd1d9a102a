using System.Text;
using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>Inserts or reads many rows in as few statements as the database allows, with the same SQL for both databases.</summary>
internal static class Bulk
{
    public static async Task Insert<T>(
        Tx tx, string table, IReadOnlyList<(string Column, Func<T, object?> Value)> columns, IEnumerable<T> rows)
    {
        foreach (var chunk in rows.Chunk(tx.Dialect.RowsPerStatement))
        {
            var parameters = new DynamicParameters();
            var sql = new StringBuilder($"INSERT INTO {table} ({string.Join(", ", columns.Select(c => c.Column))}) VALUES ");
            for (var row = 0; row < chunk.Length; row++)
                sql.Append(row == 0 ? "(" : ", (").Append(Values(parameters, columns.Select(c => c.Value(chunk[row])), row)).Append(')');
            await tx.Execute(sql.ToString(), parameters);
        }
    }

    /// <summary>The pairs that already exist in a table.</summary>
    public static async Task<List<T>> Existing<T>(Tx tx, string select, string columns, IEnumerable<(string First, string Second)> pairs)
    {
        var found = new List<T>();
        foreach (var chunk in pairs.Chunk(tx.Dialect.RowsPerStatement))
        {
            var parameters = new DynamicParameters();
            var values = chunk.Select((pair, row) => $"({Values(parameters, [pair.First, pair.Second], row)})").ToArray();
            found.AddRange(await tx.List<T>($"{select} WHERE ({columns}) IN (VALUES {string.Join(", ", values)})", parameters));
        }

        return found;
    }

    private static string Values(DynamicParameters parameters, IEnumerable<object?> values, int row) =>
        string.Join(", ", values.Select((value, column) =>
        {
            var name = $"v{row}_{column}";
            parameters.Add(name, value);
            return "@" + name;
        }));
}
