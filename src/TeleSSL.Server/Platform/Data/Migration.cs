using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>A numbered schema migration. There are no down migrations.</summary>
internal sealed partial record Migration(int Number, string Name, string Sql)
{
    private string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The statements that create tables and their indexes in the vault, by the name of what each creates.</summary>
    public IEnumerable<(string Name, string Sql)> InVault(Dialect dialect) =>
        VaultStatement().Matches(dialect.Fill(Sql)).Select(match => (match.Groups["name"].Value, match.Value));

    /// <summary>The migrations embedded in this assembly as <c>Migrations/NNNN-name.sql</c>.</summary>
    public static IReadOnlyList<Migration> Embedded()
    {
        var assembly = typeof(Migration).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(resource => Read(resource, assembly.GetManifestResourceStream(resource)!))
            .OrderBy(migration => migration.Number)];
    }

    /// <summary>
    /// Applies pending migrations, all or none. The caller holds the lock. <c>before</c> runs first, with those that are pending.
    /// </summary>
    public static async Task Apply(
        DbConnection connection, Dialect dialect, IReadOnlyList<Migration> migrations, DateTimeOffset at,
        Func<IReadOnlyList<Migration>, Task>? before = null)
    {
        await connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS migration "
            + "(number integer PRIMARY KEY, name text NOT NULL, sha256 text NOT NULL, at timestamptz NOT NULL)");
        var applied = (await connection.QueryAsync<Applied>("SELECT number AS Number, sha256 AS Sha256 FROM migration")).AsList();
        Check(applied, migrations);
        var pending = migrations.Where(m => applied.All(a => a.Number != m.Number)).ToArray();
        if (before is not null)
            await before(pending);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var migration in pending)
        {
            // No timeout: indexing a large table can take long.
            await connection.ExecuteAsync(dialect.Fill(migration.Sql), transaction: transaction, commandTimeout: 0);
            await connection.ExecuteAsync(
                "INSERT INTO migration (number, name, sha256, at) VALUES (@Number, @Name, @Sha256, @at)",
                new { migration.Number, migration.Name, migration.Sha256, at },
                transaction);
        }

        await transaction.CommitAsync();
    }

    private static void Check(List<Applied> applied, IReadOnlyList<Migration> known)
    {
        foreach (var row in applied)
        {
            var mine = known.FirstOrDefault(m => m.Number == row.Number)
                ?? throw new StorageException(
                    $"The database has migration {row.Number}, which version {Product.Version} does not include: "
                    + "a newer version has used it. Start the newer version.");
            if (mine.Sha256 != row.Sha256)
                throw new StorageException(
                    $"Migration {mine.Number:0000}-{mine.Name} is in the database with another text than in version {Product.Version}: "
                    + "this build is not a successor of the version that created the database. "
                    + "Nothing was changed. Start the build that made it, or an unchanged release after it.");
        }
    }

    private static Migration Read(string resource, Stream stream)
    {
        using var reader = new StreamReader(stream);
        var file = resource.Split('.')[^2];
        return new Migration(int.Parse(file[..4]), file[5..], reader.ReadToEnd());
    }

    [GeneratedRegex(@"CREATE (?:TABLE|INDEX) (?:IF NOT EXISTS )?vault\.(?<name>\w+)[^;]+;")]
    private static partial Regex VaultStatement();

    private sealed record Applied
    {
        public required int Number { get; init; }

        public required string Sha256 { get; init; }
    }
}
