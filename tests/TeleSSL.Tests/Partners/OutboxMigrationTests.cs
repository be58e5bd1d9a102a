using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

public class OutboxMigrationTests(Databases databases)
{
    [Fact]
    public async Task What_waited_before_there_was_an_order_waits_on_under_its_key_in_the_order_in_which_it_came()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        var settings = await databases.Empty();
        await using var db = Databases.Open(settings);
        var now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        await db.Migrate([.. Migration.Embedded().TakeWhile(migration => migration.Number < 13)], now, default);
        var (ticket, other, escalation, comment, alone) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await Put(db, comment, ticket, "comment", now.AddMinutes(1));
        await Put(db, escalation, ticket, "escalation", now);
        await Put(db, alone, other, "escalation", now);

        await db.Migrate([.. Migration.Embedded()], now, default);

        var rows = await db.Read(async query => (await query.List<(Guid Id, long Place, Guid About, string State)>(
            "SELECT id, CAST(place AS bigint), about, state FROM outbox WHERE subject_kind = 'ticket' ORDER BY subject_id, place")).ToArray());
        Assert.Equal(
            new[] { (escalation, 1L, escalation, "failed"), (comment, 2L, comment, "failed"), (alone, 1L, alone, "failed") }.Order(),
            rows.Select(row => (row.Id, row.Place, row.About, row.State)).Order());
    }

    private static Task Put(Db db, Guid id, Guid ticket, string kind, DateTimeOffset at) => db.Write<int>(async tx => await tx.ExecuteCounted(
        """
        INSERT INTO outbox (id, partner, kind, ticket, round, note, state, attempts, made_at, next_at)
        VALUES (@id, 'telma', @kind, @ticket, 1, @id, 'failed', 1, @at, @at)
        """,
        new { id, kind, ticket, at }));
}
