using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// The writer's connection. It keeps its statements prepared, since to read the SQL takes SQLite longer than to carry it out; what
/// has a list in it is another text each time, and goes by Dapper. One caller at a time.
/// </summary>
internal sealed class KeepingConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const int Most = 300;
    private readonly Dictionary<string, KeptStatement?> kept = [];

    /// <summary>Rows changed since the connection was opened, undone ones too.</summary>
    public int ChangesMade => raw.sqlite3_total_changes(Handle);

    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    public void Run(string statement) => Execute(statement, null);

    public int Execute(string sql, object? parameters) =>
        Ready(sql, parameters) is { } statement ? statement.Execute() : SqlMapper.Execute(this, sql, parameters);

    public T? First<T>(string sql, object? parameters) =>
        Ready(sql, parameters) is { } statement ? statement.First<T>() : this.QueryFirstOrDefault<T>(sql, parameters);

    public List<T> All<T>(string sql, object? parameters) =>
        Ready(sql, parameters) is { } statement ? statement.All<T>() : this.Query<T>(sql, parameters).AsList();

    protected override void Dispose(bool disposing)
    {
        foreach (var statement in kept.Values)
            statement?.Dispose();
        kept.Clear();
        base.Dispose(disposing);
    }

    private KeptStatement? Ready(string sql, object? parameters)
    {
        if (!kept.TryGetValue(sql, out var statement) && kept.Count < Most)
            kept[sql] = statement = KeptStatement.Prepare(Handle!, sql);
        return statement is not null && statement.Take(parameters) ? statement : null;
    }
}
