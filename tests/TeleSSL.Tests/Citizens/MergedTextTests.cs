using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Citizens.Merging;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.Devices;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;
using TeleSSL.Tests.Referrals;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Citizens;

/// <summary>What refers to a citizen is not asked of a list: tables are found by the schema, and ids by walking all of them.</summary>
public class MergedTextTests(PartnersApp app) : PartnersStory(app)
{
    private const string OnSqlite = """
        SELECT t.schema || '.' || t.name FROM pragma_table_list t JOIN pragma_table_info(t.name, t.schema) c
        WHERE  t.schema IN ('main', 'vault') AND t.type = 'table' AND c.name = 'citizen'
        """;

    private const string OnPostgres = """
        SELECT c.table_schema || '.' || c.table_name FROM information_schema.columns c
        WHERE  c.table_schema IN ('public', 'vault') AND c.column_name = 'citizen'
        """;

    /// <summary>A module whose table is not declared does not follow: say in its <c>ICitizenRecords.Tables</c> what becomes of it.</summary>
    [Fact]
    public async Task Every_table_with_a_citizen_follows_a_merge_or_is_read_by_both_ids()
    {
        var tables = await Stored.List<string>(App.Settings, Databases.OnPostgres ? OnPostgres : OnSqlite);

        Assert.Equal(
            tables.Select(Plain).Order(StringComparer.Ordinal), Declared().Select(table => table.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task After_a_merge_all_texts_open_the_old_id_is_left_in_evidence_alone_and_an_erase_takes_what_was_said_of_both()
    {
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var (from, into) = (await WordsAbout.Someone(App, "Kilo"), await WordsAbout.Someone(App, "Oscar"));
        var device = await Given.DeviceInUse(App, from.Citizen);
        await Reported(device);
        var referral = await Referred.By(App, "admin1", from.Citizen);
        (await Referred.Step(App, "depot1", referral, "accept", new { })).Expect(200);
        await IsPlanned(from.Citizen);
        var before = await Stored.Everything(App.Settings);
        Assert.Empty(Declared().Where(table => table.Follows && table.Name is not ("former_citizen" or "pending_registration" or "stop_receipt"))
            .Where(table => !before.Any(row => Plain(row.Table) == table.Name && row.Ids.Contains(from.Citizen))).Select(table => table.Name));
        var words = from.Texts.Where(text => text != from.Person.Name).ToArray();

        (await (await App.As("spoclead")).Post($"/api/citizens/{from.Citizen}/merge", new { into = into.Citizen, reason = "other" })).Expect(200);

        var after = await Stored.Everything(App.Settings);
        var stays = Declared().Where(table => !table.Follows).Select(table => table.Name).ToHashSet();
        Assert.Empty(after.Where(row => !stays.Contains(Plain(row.Table)) && Plain(row.Table) != "former_citizen" && Names(row, from.Citizen))
            .Select(row => row.Table).Distinct());
        Assert.DoesNotContain(after, row => Plain(row.Table) == "citizen" && row.Ids.Contains(from.Citizen));
        var readable = SealedBlobs.Of(App.Settings, after);
        Assert.All(words.Concat(into.Texts), text => Assert.True(readable.Hold(text), $"{text} no longer opens"));
        Assert.False(readable.Hold(from.Person.Name));
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() });
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });
        (await Referred.Step(App, "admin1", referral, "withdraw", new { reason = "own-wish" })).Expect(200);
        await from.Over();
        await into.Over();

        (await (await App.As("admin1")).Post($"/api/citizens/{into.Citizen}/erase", new { })).Expect(200);

        var left = SealedBlobs.Of(App.Settings, await Stored.Everything(App.Settings));
        Assert.All(words.Concat(into.Texts), text => Assert.False(left.Hold(text), $"{text} still opens"));
        Assert.DoesNotContain(
            await Stored.Everything(App.Settings),
            row => Plain(row.Table) == "phone_call" && row.Values.ContainsKey("phone_hash"));
    }

    private async Task IsPlanned(Guid citizen)
    {
        var depot = await App.As("depot1");
        var order = (await depot.Get($"/api/orders?citizen={citizen}&state=open")).Expect(200)["items"][0].GetProperty("id").GetGuid();
        var agreed = new { from = "2030-01-01T08:00:00Z", to = "2030-01-01T10:00:00Z", carrier = "contractor-1" };
        (await depot.Post($"/api/orders/{order}/plan", agreed)).Expect(200);
    }

    private async Task Reported(Guid device)
    {
        var reporter = new Reporter(App);
        (await reporter.Sends(await PrintedLabel.OldLink(App, device), "Tabletten er sort")).Expect(202);
        await reporter.Settled();
    }

    private IEnumerable<CitizenTable> Declared() =>
        App.Host.Services.GetServices<ICitizenRecords>().SelectMany(held => held.Tables);

    private static bool Names(Stored.Row row, Guid id) => row.Texts.Any(text => text.Contains(id.ToString(), StringComparison.OrdinalIgnoreCase));

    private static string Plain(string table) => table.Split('.') is [not "vault", var name] ? name : table;
}
