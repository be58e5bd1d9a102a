using System.Data.Common;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>What the server leaves behind, seen by somebody who has the machine and not the API.</summary>
public static class Stored
{
    private const string SqliteTables = """
        SELECT schema, name FROM pragma_table_list WHERE schema IN ('main', 'vault') AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%'
        """;

    private const string PostgresTables = "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema IN ('public', 'vault')";

    public sealed record Entry(string Kind, string Data);

    public static async Task<IReadOnlyList<Entry>> Journal(TeleSSLApp app, string kind, Guid id)
    {
        await using var connection = await Open(app.Settings);
        return (await connection.QueryAsync<Entry>(
            "SELECT kind AS Kind, data AS Data FROM journal WHERE subject_kind = @kind AND subject_id = @id ORDER BY seq",
            new { kind, id = id.ToString() })).AsList();
    }

    /// <summary>By hand, past the server. On SQLite the vault is attached.</summary>
    public static async Task Execute(IReadOnlyDictionary<string, string?> settings, string sql, object? parameters = null)
    {
        await using var connection = await Open(settings);
        await connection.ExecuteAsync(sql, parameters);
    }

    /// <summary>Every row of every table of both databases, by the schema and not by a list, as it lies there.</summary>
    public static async Task<IReadOnlyList<Row>> Everything(IReadOnlyDictionary<string, string?> settings)
    {
        await using var connection = await Open(settings);
        var rows = new List<Row>();
        foreach (var (schema, table) in (await connection.QueryAsync<(string Schema, string Table)>(Databases.OnPostgres ? PostgresTables : SqliteTables)).AsList())
            foreach (IDictionary<string, object?> row in await connection.QueryAsync($"SELECT * FROM {schema}.\"{table}\""))
                rows.Add(new Row($"{schema}.{table}", row.Where(column => column.Value is not null).ToDictionary(column => column.Key, column => column.Value!)));
        return rows;
    }

    /// <summary>A row of a table, without its nulls.</summary>
    public sealed record Row(string Table, IReadOnlyDictionary<string, object> Values)
    {
        public bool InVault => Table.StartsWith("vault.", StringComparison.Ordinal);

        public IEnumerable<byte[]> Blobs => Values.Values.OfType<byte[]>();

        public IEnumerable<string> Texts => Values.Values.Select(value =>
            value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!);

        public IEnumerable<Guid> Ids => Texts.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty);
    }

    public static async Task<T> Value<T>(IReadOnlyDictionary<string, string?> settings, string sql, object? parameters = null)
    {
        await using var connection = await Open(settings);
        return (await connection.ExecuteScalarAsync<T>(sql, parameters))!;
    }

    public static async Task<IReadOnlyList<T>> List<T>(IReadOnlyDictionary<string, string?> settings, string sql)
    {
        await using var connection = await Open(settings);
        return (await connection.QueryAsync<T>(sql)).AsList();
    }

    /// <summary>Every byte of the database's own files and of their logs; nothing on PostgreSQL, whose files are the server's.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Files(IReadOnlyDictionary<string, string?> settings) => Databases.OnPostgres
        ? []
        : [.. Directory.GetFiles(settings["Storage:Path"]!, "telessl*.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)).Select(Read)];

    /// <summary>An ordinary backup, without the citizens' keys.</summary>
    public static async Task<byte[]> Backup(IReadOnlyDictionary<string, string?> settings)
    {
        if (Databases.OnPostgres)
            return await Dump(new NpgsqlConnectionStringBuilder(settings["Storage:ConnectionString"]));
        var file = Path.Combine(settings["Storage:Path"]!, $"backup-{Guid.CreateVersion7():N}");
        await Execute(settings, "VACUUM main INTO @file", new { file });
        return await File.ReadAllBytesAsync(file);
    }

    /// <summary>True when the text stands there: as UTF-8, as UTF-16, escaped as JSON or a URL would, or in a dump's hexadecimal.</summary>
    public static bool Holds(this byte[] bytes, string text)
    {
        string[] forms = [text, JsonSerializer.Serialize(text).Trim('"'), Uri.EscapeDataString(text), Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text))];
        return forms.Any(form => bytes.Holds(Encoding.UTF8.GetBytes(form)) || bytes.Holds(Encoding.Unicode.GetBytes(form)));
    }

    public static bool Holds(this byte[] bytes, byte[] part) => bytes.AsSpan().IndexOf(part) >= 0;

    private static async Task<DbConnection> Open(IReadOnlyDictionary<string, string?> settings)
    {
        DbConnection connection = Databases.OnPostgres
            ? new NpgsqlConnection(settings["Storage:ConnectionString"])
            : new SqliteConnection($"Data Source={Path.Combine(settings["Storage:Path"]!, "telessl.db")};Pooling=False");
        await connection.OpenAsync();
        if (!Databases.OnPostgres)
            await connection.ExecuteAsync("PRAGMA busy_timeout = 10000; ATTACH @file AS vault", new { file = Path.Combine(settings["Storage:Path"]!, "telessl-keys.db") });
        return connection;
    }

    private static (string Name, byte[] Bytes) Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (Path.GetFileName(file), bytes);
    }

    private static async Task<byte[]> Dump(NpgsqlConnectionStringBuilder database)
    {
        var binary = Directory.GetFiles("/usr/lib/postgresql", "pg_dump", SearchOption.AllDirectories).Order().Last();
        using var process = Process.Start(new ProcessStartInfo(
            binary, ["--exclude-schema=vault", "-h", database.Host!, "-p", $"{database.Port}", "-U", database.Username!, database.Database!])
        {
            RedirectStandardOutput = true,
        })!;
        using var dump = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(dump);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return dump.ToArray();
    }
}
