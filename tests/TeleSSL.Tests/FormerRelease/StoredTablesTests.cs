using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>Both databases as the migrations make them.</summary>
public class StoredTablesTests(Databases databases)
{
    private const string SqliteColumns = """
        SELECT 'house.' || t.name || '.' || c.name
        FROM   house.sqlite_master t JOIN pragma_table_info(t.name, 'house') c WHERE t.type = 'table'
        UNION ALL
        SELECT 'vault.' || t.name || '.' || c.name
        FROM   vault.sqlite_master t JOIN pragma_table_info(t.name, 'vault') c WHERE t.type = 'table'
        """;

    private const string PostgresColumns = """
        SELECT CASE table_schema WHEN 'public' THEN 'house' ELSE table_schema END || '.' || table_name || '.' || column_name
        FROM   information_schema.columns WHERE table_schema IN ('public', 'vault')
        """;

    [Fact]
    public async Task Every_table_and_column_is_still_there()
    {
        await using var db = await Migrated();

        var columns = await db.Write<List<string>>(async tx =>
            await tx.List<string>(Databases.OnPostgres ? PostgresColumns : SqliteColumns));

        FrozenList.IsIn(
            columns.Value, "columns.txt",
            "Leave the column and add another. Only a migration that carries all its rows over may take its line out of the list.");
    }

    [Fact]
    public async Task Every_migration_is_byte_for_byte_what_databases_in_use_have_applied()
    {
        await using var db = await Migrated();

        var applied = await db.Read(query =>
            query.List<string>("SELECT number || ' ' || name || ' ' || sha256 FROM migration"));

        FrozenList.IsIn(
            applied, "migrations.txt",
            "A changed migration refuses every database there is. Take the change back and add a new migration.");
    }

    [Fact]
    public async Task The_counters_still_count_under_their_names_and_the_partner_has_its_row()
    {
        await using var db = await Migrated();

        var names = await db.Read(query =>
            query.List<string>("SELECT name FROM counter UNION ALL SELECT code FROM partner"));

        Assert.Equal(
            ["article", "article-words", "catalogue", "fut", "order", "referral", "tag", "telma", "ticket"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task On_SQLite_the_writer_still_calls_its_two_files_house_and_vault()
    {
        Assert.SkipWhen(Databases.OnPostgres, "PostgreSQL has one database with the schema vault in it.");
        await using var db = await Migrated();

        var files = await db.Write<List<string>>(async tx => await tx.List<string>(
            """
            SELECT name || ' ' || replace(file, rtrim(file, replace(file, '/', '')), '')
            FROM   pragma_database_list
            WHERE  file <> ''
            ORDER  BY name
            """));

        Assert.Equal(["house telessl.db", "vault telessl-keys.db"], files.Value);
    }

    private async Task<Db> Migrated()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var db = Databases.Open(await databases.Empty());
        await db.Migrate(Migration.Embedded(), DateTimeOffset.UtcNow, default);
        return db;
    }
}
