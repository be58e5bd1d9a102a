using TeleSSL.Server.Devices.Scans;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.Faults;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class ScanMigrationTests(Databases databases)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Scans_and_journal_are_the_same_in_the_leaner_tables_and_go_on_where_they_were()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await databases.Empty();
        await using var db = Databases.Open(settings);
        await db.Migrate([.. Migration.Embedded().TakeWhile(migration => migration.Number < 15)], Now, default);
        var (scan, device) = (Guid.NewGuid(), Guid.NewGuid());
        await db.Write<int>(async tx =>
        {
            tx.Append(Entries.Of("first"));
            tx.Append(Entries.Of("second"));
            return await tx.ExecuteCounted("INSERT INTO scan (id, content, device, custody, at) VALUES (@scan, 'seen', @device, 'in-stock', @Now)", new { scan, device, Now });
        });
        var (before, indexes) = (await Journal(db), await Indexes(db));

        await db.Migrate([.. Migration.Embedded()], Now, default);
        await db.Write<int>(tx =>
        {
            tx.Append(Entries.Of("third"));
            return Task.FromResult<Domain.Result<int>>(1);
        });

        var after = await Journal(db);
        Assert.Equal(before, after[..^1]);
        Assert.Equal((before[^1].Seq + 1, "third"), after[^1]);
        Assert.Equal(indexes, await Indexes(db));
        var known = (await db.Write<KnownScans>(async tx => await KnownScans.Of(tx, [scan]))).Value.Find(scan);
        Assert.Equal(("seen", device, "in-stock"), (known?.Content, known?.Device, known?.Custody));
    }

    private static Task<(long Seq, string Kind)[]> Journal(Db db) => db.Read(async query =>
        (await query.List<(long, string)>("SELECT seq, kind FROM journal ORDER BY seq")).ToArray());

    private static Task<string[]> Indexes(Db db) => db.Read(async query => (await query.List<string>(Databases.OnPostgres
        ? "SELECT indexdef FROM pg_indexes WHERE tablename = 'journal' ORDER BY indexname"
        : "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'journal' ORDER BY name")).ToArray());
}
