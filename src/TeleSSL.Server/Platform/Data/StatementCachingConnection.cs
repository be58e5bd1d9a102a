using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// The writer's connection. It caches prepared statements, because SQLite takes longer to parse the SQL than to run it. List parameters
/// change the SQL text, so those queries go through Dapper. It serves one caller at a time.
/// </summary>
internal sealed class StatementCachingConnection(string connectionString) : SqliteConnection(connectionString), IWriterConnection
{
    private const int MaxStatements = 300;
    private readonly Dictionary<string, PreparedStatement?> statements = [];

    /// <summary>Rows changed since the connection was opened, including those rolled back.</summary>
    public long Changes => raw.sqlite3_total_changes(Handle);

    public bool InTransaction => raw.sqlite3_get_autocommit(Handle) == 0;

    public void Begin() => Execute("BEGIN IMMEDIATE", null);

    public bool Commit()
    {
        Execute("COMMIT", null);
        return true;
    }

    public void RollBack()
    {
        try
        {
            Execute("ROLLBACK", null);
        }
        catch (SqliteException)
        {
            // BEGIN failed, or SQLite has already rolled back.
        }
    }

    public void SetSavepoint() => Execute("SAVEPOINT work", null);

    public void RollBackToSavepoint() => Execute("ROLLBACK TO SAVEPOINT work", null);

    public void ReleaseSavepoint() => Execute("RELEASE SAVEPOINT work", null);

    public void Execute(string sql, object? parameters) => ExecuteCounted(sql, parameters);

    public int ExecuteCounted(string sql, object? parameters) =>
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
