using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// The writer's connection. It caches prepared statements, because SQLite takes longer to parse the SQL than to run it. List parameters
/// change the SQL text, so those queries go through Dapper. It serves one caller at a time.
/// </summary>
internal sealed class StatementCachingConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const int MaxStatements = 300;
    private readonly Dictionary<string, PreparedStatement?> statements = [];

    /// <summary>Rows changed since the connection was opened, including those rolled back.</summary>
    public int ChangesMade => raw.sqlite3_total_changes(Handle);

    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    public void Run(string statement) => Execute(statement, null);

    public int Execute(string sql, object? parameters) =>
        Bound(sql, parameters) is { } statement ? statement.Execute() : SqlMapper.Execute(this, sql, parameters);

    public T? First<T>(string sql, object? parameters) =>
        Bound(sql, parameters) is { } statement ? statement.First<T>() : this.QueryFirstOrDefault<T>(sql, parameters);

    public List<T> All<T>(string sql, object? parameters) =>
        Bound(sql, parameters) is { } statement ? statement.All<T>() : this.Query<T>(sql, parameters).AsList();

    protected override void Dispose(bool disposing)
    {
        foreach (var statement in statements.Values)
            statement?.Dispose();
        statements.Clear();
        base.Dispose(disposing);
    }

    private PreparedStatement? Bound(string sql, object? parameters)
    {
        if (!statements.TryGetValue(sql, out var statement) && statements.Count < MaxStatements)
            statements[sql] = statement = PreparedStatement.Prepare(Handle!, sql);
        return statement is not null && statement.TryBind(parameters) ? statement : null;
    }
}
