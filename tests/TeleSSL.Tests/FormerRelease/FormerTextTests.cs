using TeleSSL.Tests.Citizens;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>Texts of version 0.1, which had no text keys: each was sealed by itself.</summary>
public class FormerTextTests : IClassFixture<FormerApp>
{
    private readonly FormerApp app;

    public FormerTextTests(FormerApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task After_the_update_every_ticket_and_report_has_a_text_key_and_an_erase_of_the_citizen_is_whole()
    {
        const string withoutKey = """
            SELECT count(*) FROM note n WHERE n.text_key IS NULL AND n.id IN (
                SELECT id FROM ticket_note UNION SELECT note FROM ticket_draft UNION SELECT note FROM ticket_attachment
                UNION SELECT text FROM fault_report UNION SELECT code FROM fault_report UNION SELECT phone FROM fault_report)
            """;
        Assert.Equal(0, await Stored.Value<int>(app.Settings, withoutKey));
        Assert.True(await Stored.Value<int>(app.Settings, "SELECT count(*) FROM note n JOIN vault.text_key k ON k.id = n.text_key WHERE k.kind = 'fault-report'") > 0);
        var (citizen, tickets) = (app.Facts.Devices.Citizen, app.Facts.Tickets);
        Assert.Equal(2, await Stored.Value<int>(
            app.Settings, "SELECT count(*) FROM vault.text_key WHERE citizen = @citizen AND subject IN (@Merged, @Into)", new { citizen, tickets.Merged, tickets.Into }));
        string[] words = [Texts.Draft, Texts.Note, Texts.FileName];
        var before = await SealedBlobs.Of(app.Settings);
        Assert.All(words, text => Assert.True(before.Hold(text), text));

        foreach (var open in (await (await app.As("spoc1")).Ids("/api/tickets?status=unresolved")).ToArray())
            await (await app.As("spoc1")).Post($"/api/tickets/{open}/resolve", new { resolution = "Løst" });
        var admin = await app.As("admin1");
        while (await Stored.Value<string?>(app.Settings, "SELECT CAST(id AS text) FROM device WHERE citizen = @citizen AND custody <> 'lost' LIMIT 1", new { citizen }) is { } device)
            (await admin.Post($"/api/devices/{device.ToLowerInvariant()}/stock-control", new { step = "lost", reason = "Kom ikke hjem" })).Expect(200);
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        var after = await SealedBlobs.Of(app.Settings);
        Assert.All(words, text => Assert.False(after.Hold(text), text));
        var notes = (await (await app.As("spoc1")).Get($"/api/tickets/{tickets.Merged}/notes")).Expect(200).Json.EnumerateArray();
        Assert.All(notes, note => Assert.Equal(System.Text.Json.JsonValueKind.Null, note.GetProperty("text").ValueKind));
    }
}
