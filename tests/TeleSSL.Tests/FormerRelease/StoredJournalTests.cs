using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>A little of everything is done, and the journal calls it what it always has.</summary>
public partial class StoredJournalTests : IClassFixture<JournalApp>
{
    private const string DeskNumber = "+4500001010";
    private readonly JournalApp app;

    public StoredJournalTests(JournalApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task Each_kind_of_entry_is_still_written_under_its_name_with_the_members_it_had()
    {
        await AccountsComeAndGo();
        await TheCatalogueChanges();
        var citizen = await ACitizenComesAndGoes();
        var device = await DevicesAreBoughtCountedAndScanned(citizen);
        await TheDeskHasTickets(citizen, device);
        await TheDeskHasIncidents();
        await TheDeskIsCalled();
        await TheDeskWritesForAll();
        await APartnerIsDownAndSaysSo();
        await Does("admin1", "/api/vault/rotate", new { });

        FrozenList.IsIn(
            await JournalNames.Of(app.Host), "journal.txt",
            "Entries are found by subject kind and kind, and read by member, for as long as there is a journal: give the words back.");
    }

    private async Task AccountsComeAndGo()
    {
        var membership = new[] { new { organisation = "spoc", role = "spoc-agent" } };
        await Does("admin1", "/api/accounts", new { name = "former1", password = "correct horse battery", memberships = membership });
        var who = new Client(app.Host.CreateClient());
        (await who.Post("/api/session", new { user = "former1", password = "correct horse battery" })).Expect(204);
        who.Http.DefaultRequestHeaders.Add("X-TeleSSL", "1");
        var change = new Dictionary<string, string> { ["old"] = "correct horse battery", ["new"] = "another horse battery" };
        (await who.Post("/api/session/password", change)).Expect(204);
        (await who.Delete("/api/session")).Expect(204);
        await Does("admin1", "/api/accounts/former1/deactivate", new { });
    }

    private async Task TheCatalogueChanges()
    {
        await Does("admin1", "/api/locations", new { code = "former", name = "Former", unit = "ssl-lillebaelt" });
        await Does("admin1", "/api/locations/former", new { name = "Former store", unit = "ssl-lillebaelt" });
        await Does("spoclead", "/api/desk-phones/spoc", new { numbers = new[] { DeskNumber } });
        await Does("spoclead", "/api/service-levels/spoc", new { levels = Array.Empty<object>() });
        var none = Array.Empty<object>();
        var calendar = new { weeks = none, holidays = none, closedDays = none, extraOpenings = none };
        await Does("spoclead", "/api/working-calendars/spoc", calendar);
        await Does("depot1", "/api/recalls", new { reference = "FSN-FORMER", models = new[] { "pulse-oximeter" }, text = "Reads low" });
    }

    private async Task<Guid> ACitizenComesAndGoes()
    {
        var leaver = await Given.Citizen(app);
        await Does("admin1", $"/api/citizens/{leaver}/change", new { name = "Prøve Efternavn" });
        await Does("admin1", $"/api/citizens/{leaver}/erase", new { });
        return await Given.Citizen(app);
    }

    private async Task<Guid> DevicesAreBoughtCountedAndScanned(Guid citizen)
    {
        var device = await Given.DeviceInUse(app, citizen);
        var file = $"model,serial,location,source,lot,calibratedUntil\ntablet,{Given.Serial()},depot,PO 1,L1,\n";
        using var csv = new StringContent(file, System.Text.Encoding.UTF8, "text/csv");
        (await (await app.As("depot1")).Send(HttpMethod.Post, "/api/devices/import", csv)).Expect(200);
        await Does("depot1", "/api/counts", new { location = "depot/shelf-b", codes = new[] { "what is this" } });
        var evidence = new { protocol = "standard" };
        var scan = new { id = Guid.CreateVersion7(), codes = new[] { "nothing known" }, task = "cleaning", evidence };
        await Does("depot1", "/api/scans", new { scans = new[] { scan } });
        (await (await app.As("depot1")).Post($"/api/unknown-scans/{scan.id}/resolve", new { device })).Expect(204);
        return device;
    }

    private async Task TheDeskHasTickets(Guid citizen, Guid device)
    {
        var one = await TicketAtDesk.Opened(app, citizen: citizen, device: device);
        var (other, child) = (await TicketAtDesk.Opened(app, citizen: citizen), await TicketAtDesk.Opened(app));
        await child.Does("parent", new { parent = one.Id });
        await one.Does("notes", new { text = "Prøvet igen", visibility = "public" });
        await one.Does("merge", new { into = other.Id });
    }

    private async Task<Answer> Does(string user, string path, object body)
    {
        var answer = await (await app.As(user)).Post(path, body);
        Assert.True((int)answer.Status is 200 or 201 or 204, $"{path}: {(int)answer.Status} {answer.Body}");
        return answer;
    }
}
