using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// A statement that stays prepared on the writer's connection: values go in and columns come out by their position, with nothing in
/// between (ADR 23). One caller at a time.
/// </summary>
internal sealed partial class KeptStatement : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private readonly Dictionary<Type, StatementValues?> values = [];
    private readonly Dictionary<Type, Delegate> rows = [];

    private KeptStatement(sqlite3 database, sqlite3_stmt statement)
    {
        (this.database, this.statement) = (database, statement);
        Parameters = [.. Enumerable.Range(1, raw.sqlite3_bind_parameter_count(statement)).Select(at => raw.sqlite3_bind_parameter_name(statement, at).utf8_to_string()[1..])];
    }

    /// <summary>The parameters' names, without the prefix, in the order of their positions.</summary>
    public IReadOnlyList<string> Parameters { get; }

    public IReadOnlyList<string> Columns => [.. Enumerable.Range(0, raw.sqlite3_column_count(statement)).Select(at => raw.sqlite3_column_name(statement, at).utf8_to_string())];

    /// <summary>Null when the text is not one statement as it stands: several, or with a list's place in it.</summary>
    public static KeptStatement? Prepare(sqlite3 database, string sql)
    {
        var answer = raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement, out var rest);
        if (answer == raw.SQLITE_OK && string.IsNullOrWhiteSpace(rest))
            return new KeptStatement(database, statement);
        statement.Dispose();
        return null;
    }

    /// <summary>False when there is a value that has no place in one statement, such as a list.</summary>
    public bool Take(object? parameters)
    {
        if (parameters is null)
            return Parameters.Count == 0;
        if (!values.TryGetValue(parameters.GetType(), out var of))
            values[parameters.GetType()] = of = StatementValues.Of(parameters.GetType(), Parameters);
        if (of is not null && of.Bind(this, parameters))
            return true;
        raw.sqlite3_clear_bindings(statement);
        return false;
    }

    /// <summary>How many rows it has changed.</summary>
    public int Execute()
    {
        try
        {
            while (Step())
            {
            }

            return raw.sqlite3_changes(database);
        }
        finally
        {
            Reset();
        }
    }

    public T? First<T>()
    {
        try
        {
            return Step() ? Row<T>()(this) : default;
        }
        finally
        {
            Reset();
        }
    }

    public List<T> All<T>()
    {
        try
        {
            var found = new List<T>();
            for (var row = Row<T>(); Step();)
                found.Add(row(this));
            return found;
        }
        finally
        {
            Reset();
        }
    }

    public void Dispose() => statement.Dispose();

    private Func<KeptStatement, T> Row<T>()
    {
        if (!rows.TryGetValue(typeof(T), out var row))
            rows[typeof(T)] = row = StatementRow.Of<T>(Columns);
        return (Func<KeptStatement, T>)row;
    }

    private bool Step()
    {
        var answer = raw.sqlite3_step(statement);
        if (answer is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(answer, database);
        return answer == raw.SQLITE_ROW;
    }

    // What a step failed with was said by the step; and what was bound is not held until the next caller comes.
    private void Reset()
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
    }
}
