using Microsoft.Extensions.Logging.Abstractions;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Benchmarks;

/// <summary>The databases that can be measured.</summary>
internal enum Database
{
    Sqlite,
    Postgres,
}

/// <summary>Where a register is: a folder, on PostgreSQL with a database.</summary>
internal sealed record Storage(string Folder, string? ConnectionString = null)
{
    public Database Database => ConnectionString is null ? Database.Sqlite : Database.Postgres;

    public Db Open() => ConnectionString is null
        ? new SqliteDb(Folder, NullLogger<SqliteDb>.Instance)
        : new PostgresDb(ConnectionString, NullLogger<PostgresDb>.Instance);
}
