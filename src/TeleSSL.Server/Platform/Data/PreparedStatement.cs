using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeleSSL.Server.Platform.Data;

/// <summary>A statement cached on the connection of the writer (ADR 23). It serves one caller at a time.</summary>
internal sealed partial class PreparedStatement(sqlite3 database, sqlite3_stmt statement) : IDisposable
{
    private readonly Dictionary<Type, Func<PreparedStatement, object, bool>> binders = [];
    private readonly Dictionary<Type, Delegate> rowReaders = [];

    /// <summary>Null if the text is not exactly one statement, or contains a list parameter.</summary>
    public static PreparedStatement? Prepare(sqlite3 database, string sql)
    {
        var answer = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement, out var rest);
        if (answer == raw.SQLITE_OK && string.IsNullOrWhiteSpace(rest))
            return new PreparedStatement(database, statement);
        statement.Dispose();
        return null;
    }

    /// <summary>False if a value cannot be bound to a single parameter, such as a list.</summary>
    public bool TryBind(object? parameters)
    {
        if (parameters is null)
            return raw.sqlite3_bind_parameter_count(statement) == 0;
        if (!binders.TryGetValue(parameters.GetType(), out var bind))
            binders[parameters.GetType()] = bind = SqliteMapper.Binder(parameters.GetType(), ParameterNames());
        if (bind(this, parameters))
            return true;
        raw.sqlite3_clear_bindings(statement);
        return false;
    }

    /// <summary>Returns the number of rows changed.</summary>
    public int Execute()
    {
        using var run = new Run(statement);
        while (Step())
        {
        }

        return raw.sqlite3_changes(database);
    }

    public T? First<T>()
    {
        using var run = new Run(statement);
        return Step() ? RowReader<T>()(this) : default;
    }

    public List<T> All<T>()
    {
        using var run = new Run(statement);
        var rows = new List<T>();
        for (var read = RowReader<T>(); Step();)
            rows.Add(read(this));
        return rows;
    }

    public void Dispose() => statement.Dispose();

    private string[] ParameterNames() => [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement))
        .Select(at => raw.sqlite3_bind_parameter_name(statement, at).utf8_to_string()[1..])];

    private string[] ColumnNames() => [.. Enumerable.Range(0, raw.sqlite3_column_count(statement))
        .Select(at => raw.sqlite3_column_name(statement, at).utf8_to_string())];

    private Func<PreparedStatement, T> RowReader<T>()
    {
        if (!rowReaders.TryGetValue(typeof(T), out var reader))
            rowReaders[typeof(T)] = reader = SqliteMapper.RowReader<T>(ColumnNames());
        return (Func<PreparedStatement, T>)reader;
    }

    private bool Step()
    {
        var answer = raw.sqlite3_step(statement);
        SqliteException.ThrowExceptionForRC(answer, database);
        return answer == raw.SQLITE_ROW;
    }

    private readonly ref struct Run(sqlite3_stmt statement)
    {
        // sqlite3_reset repeats the error of the failed step, which has already been thrown.
        public void Dispose()
        {
            raw.sqlite3_reset(statement);
            raw.sqlite3_clear_bindings(statement);
        }
    }
}
