using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>Filled from the journal, the holdings are those that would have been written as things happened.</summary>
public class HoldingMigrationTests(TeleSSLApp app) : Story(app)
{
    private const string Rows = """
        SELECT CAST(device AS text) || ' ' || version || ' ' || CAST(citizen AS text) || ' ' || municipality || ' ' || unit || ' ' || programme
               || ' ' || CAST(since AS text) || ' d ' || coalesce(CAST(delivered_at AS text), '') || ' u ' || coalesce(CAST(in_use_at AS text), '')
               || ' f ' || coalesce(CAST(failed_at AS text), '') || ' p ' || coalesce(CAST(fetch_from AS text), '')
               || ' e ' || coalesce(CAST(ended_at AS text), '')
        FROM   holding ORDER BY device, version
        """;

    [Fact]
    public async Task What_the_journal_says_is_what_was_written()
    {
        await Live();
        var db = App.Host.Services.GetRequiredService<Db>();
        var written = await db.Read(query => query.List<string>(Rows));

        await db.Write<int>(async tx =>
        {
            await tx.ExecuteCounted("DELETE FROM holding");
            foreach (var statement in Filling(tx.Dialect))
                await tx.ExecuteCounted(statement);
            return 0;
        });

        Assert.Equal(written, await db.Read(query => query.List<string>(Rows)));
        Assert.True(written.Count > 8);
    }

    private async Task Live()
    {
        // The migration takes the day from UTC, which is another one in Denmark's first hours of the day.
        App.Host.Time.PassToMorning();
        var (one, other) = (await Given.Citizen(App), await Given.Citizen(App, "430"));
        await Given.DispatchedDevice(App, one, "scale");
        var failed = await Given.DispatchedDevice(App, one, "scale");
        await Given.Step(App, failed, "delivery", new { step = "failed", reason = "refused" });
        var fetched = await Given.DeviceInUse(App, one, "scale");
        await Given.Step(App, fetched, "takedown", new { step = "ordered", carrier = "contractor-1" });
        var released = await Given.ReservedDevice(App, one, "scale");
        await Given.Step(App, released, "stock-control", new { step = "release", reason = "Ikke længere" });
        App.Host.Time.Pass(TimeSpan.FromMinutes(20));
        await Given.Step(App, released, "stock-control", new { step = "reserve", citizen = other, programme = "telekol" });
        var lost = await Given.DeviceInUse(App, other, "scale");
        await Given.Step(App, lost, "stock-control", new { step = "lost", reason = "Væk" });
        await Given.ReturnedDevice(App, "scale");
        var moved = await Given.Citizen(App);
        await Given.DeviceInUse(App, moved, "scale");
        (await (await App.As("odense1")).Post($"/api/citizens/{moved}/change", new { municipality = "430" })).Expect(200);
    }

    private static IEnumerable<string> Filling(Dialect dialect) =>
        dialect.Fill(Migration.Embedded().Single(migration => migration.Number == 34).Sql).Split(';')
            .Where(statement => statement.Contains("INSERT INTO holding", StringComparison.Ordinal) || statement.Contains("UPDATE holding", StringComparison.Ordinal));
}
