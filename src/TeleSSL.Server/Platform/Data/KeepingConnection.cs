using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace TeleSSL.Server.Platform.Data;

/// <summary>
/// The writer's connection. It keeps its statements prepared, since to read the SQL takes SQLite longer than to carry it out.
/// One caller at a time.
/// </summary>
internal sealed class KeepingConnection(string connectionString) : SqliteConnection(connectionString)
{
    private const int Most = 300;
    private readonly Dictionary<string, SqliteCommand> kept = [];
    private string? sql;

    /// <summary>The same connection; its next command is the kept one for this SQL.</summary>
    public KeepingConnection For(string next)
    {
        sql = next;
        return this;
    }

    public void Run(string statement)
    {
        using var command = For(statement).CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public override SqliteCommand CreateCommand()
    {
        if (sql is not { } asked)
            return base.CreateCommand();
        sql = null;
        if (kept.TryGetValue(asked, out var command))
            return command;
        if (kept.Count == Most)
            return base.CreateCommand();
        return kept[asked] = new Kept { Connection = this };
    }

    protected override void Dispose(bool disposing)
    {
        foreach (var command in kept.Values.OfType<Kept>())
            command.End();
        kept.Clear();
        base.Dispose(disposing);
    }

    private sealed class Kept : SqliteCommand
    {
        private bool ending;

        public void End()
        {
            ending = true;
            Dispose();
        }

        public override SqliteParameter CreateParameter() => new Named();

        protected override DbParameter CreateDbParameter() => new Named();

        // Whoever used it is done with it; the next one brings parameters of its own.
        protected override void Dispose(bool disposing)
        {
            Parameters.Clear();
            if (ending)
                base.Dispose(disposing);
        }
    }

    // SQLite knows parameters by their prefix too. Dapper leaves it out, and then each one is asked for four times.
    private sealed class Named : SqliteParameter
    {
        [AllowNull]
        public override string ParameterName
        {
            get => base.ParameterName;
            set => base.ParameterName = value is null || value.StartsWith('@') ? value : "@" + value;
        }
    }
}
