using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Architecture;

/// <summary>A module reads tables of its own and of earlier modules, and writes its own.</summary>
public class TableOwnerTests(Databases databases)
{
    private const string OnSqlite = """
        SELECT name FROM pragma_table_list
        WHERE  schema IN ('house', 'vault') AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'
        """;

    private const string OnPostgres = "SELECT table_name FROM information_schema.tables WHERE table_schema IN ('public', 'vault')";

    private static readonly IReadOnlyList<TableUse> Uses = [.. SourceFile.OfServer.Value.SelectMany(TableUse.In)];

    [Fact]
    public async Task Every_table_has_an_owner()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var db = Databases.Open(await databases.Empty());
        await db.Migrate(Migration.Embedded(), DateTimeOffset.UtcNow, default);

        var tables = (await db.Write<List<string>>(async tx => await tx.List<string>(Databases.OnPostgres ? OnPostgres : OnSqlite))).Value;

        var without = tables.Except(TableOwners.All.Keys);
        Assert.True(!without.Any(), $"Name the owner in {nameof(TableOwners)} of: {string.Join(", ", without)}");
        Assert.Empty(TableOwners.All.Keys.Except(tables));
    }

    /// <summary>A table that is found written nowhere is one that this test overlooks.</summary>
    [Fact]
    public void Every_table_is_written_by_its_owner()
    {
        var written = Uses.Where(use => use.Writes && use.File.Module == use.Owner).Select(use => use.Table);

        Assert.Empty(TableOwners.All.Keys.Except(written));
    }

    [Fact]
    public void No_other_module_writes_it()
    {
        var wrong = Uses.Where(use => use.Writes && use.File.Module != use.Owner);

        Assert.True(!wrong.Any(), "Only a table's owner writes it: call a method of the owner." + Lines(wrong));
    }

    [Fact]
    public void Only_later_modules_read_it()
    {
        var wrong = Uses.Where(use => !use.Writes && !ModuleOrder.Server.May(use.File.Module, use.Owner));

        Assert.True(
            !wrong.Any(),
            "A module reads no later module's table: let it declare an interface, and let the owner register what reads, as IUnitCitizens is." + Lines(wrong));
    }

    private static string Lines(IEnumerable<TableUse> uses) => string.Concat(uses.Select(use => $"{Environment.NewLine}{use}"));
}
