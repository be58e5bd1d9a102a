using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class VersionMigrationTests(Databases databases)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly string[] Versions = ["0", "1", "1.0.3", "1.2.0", "1.2.10.32767", "3.12", "10.0", "32767.32767.32767.32767"];

    [Fact]
    public async Task Versions_stored_before_are_in_the_order_of_those_stored_after()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var db = Databases.Open(await databases.Empty());
        await db.Migrate([.. Migration.Embedded().TakeWhile(migration => migration.Number < 25)], Now, default);
        await db.Write<int>(async tx =>
        {
            foreach (var (tag, version) in Versions.Index())
                await tx.Execute(Insert, new { Id = Guid.CreateVersion7(), tag, version, rank = Rank(version) });
            return Versions.Length;
        });

        await db.Migrate([.. Migration.Embedded()], Now, default);

        foreach (var oldest in Versions.Append("1.2.10.32767.1").Select(version => new AppVersion(version)))
            Assert.Equal(
                Versions.Where(version => new AppVersion(version) < oldest),
                await db.Read(query => query.List<string>("SELECT serial FROM device WHERE app_order < @Order ORDER BY tag", new { oldest.Order })));
    }

    private const string Insert = """
        INSERT INTO device (id, version, tag, model, serial, serial_folded, unit, location, custody, blockers, picked_up, app_rank, state)
        VALUES (@Id, 1, @tag, 'tablet', @version, @version, 'ssl-syd', 'depot', 'in-stock', '', FALSE, @rank, '{}')
        """;

    // As the release before stored it.
    private static long Rank(string version)
    {
        var parts = version.Split('.');
        return Enumerable.Range(0, 4).Aggregate(0L, (rank, i) => (rank << 15) + (i < parts.Length ? int.Parse(parts[i]) : 0));
    }
}
