using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class SerialMigrationTests(Databases databases)
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] Serials =
    [
        "T000123", "E6-AB.C_1 2]x^`[", "\u202aIV\u200b12\u201334\u202c", "\ufeffIV\u00ad5\u2212\u00a06\ufe0f\u2060", "\uff21\uff22\uff11", "ÆØÅ-1", "\U0001F600-1", "\u200b",
    ];

    [Fact]
    public async Task Serials_and_lots_of_before_are_found_by_what_a_person_reads_in_them()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var db = Databases.Open(await databases.Empty());
        await db.Migrate([.. Migration.Embedded().TakeWhile(migration => migration.Number < 24)], Now, default);
        for (var i = 0; i < Serials.Length; i++)
            await Insert(db, i + 1, Serials[i]);

        await db.Migrate([.. Migration.Embedded()], Now, default);

        var stored = await db.Read(async query => await query.List<(string Serial, string Folded, string Reversed, string Lot)>(
            "SELECT serial, serial_folded, serial_reversed, lot_folded FROM device ORDER BY tag"));
        Assert.Equal(Serials.Select(serial => (serial, DeviceRow.Fold(serial), DeviceRow.Reverse(serial), DeviceRow.Fold(serial))), stored);
    }

    private static Task Insert(Db db, int tag, string serial) => db.Write<int>(async tx => await tx.ExecuteCounted(
        """
        INSERT INTO device (id, version, tag, model, serial, serial_folded, lot_folded, unit, location, custody, blockers, picked_up, state)
        VALUES (@id, 1, @tag, 'scale', @serial, @folded, @folded, 'ssl-syd', 'depot', 'in-stock', '', FALSE, '{}')
        """,
        new { id = Guid.NewGuid(), tag, serial, folded = serial.ToUpperInvariant() }));
}
