using System.Text;
using TeleSSL.Server.Demo;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>A class of its own, so that no other test's people stand in the files.</summary>
public class PrivacyTests(TeleSSLApp app) : Story(app)
{
    private static readonly IEnumerable<string> DemoTraces = DemoCitizens.All.SelectMany(citizen => new[]
    {
        citizen.Cpr, $"{citizen.Cpr[..6]}-{citizen.Cpr[6..]}", citizen.Name, citizen.Address.Line, citizen.Phone ?? citizen.Name,
    });

    [Fact]
    public async Task After_a_full_run_nobody_stands_in_the_files_the_backup_or_the_log_and_after_an_erase_no_key_either()
    {
        var (person, friend) = (Person.New(), Person.New());
        var citizen = await person.Registered(App);
        var device = await FullRun(person, friend, citizen);
        var traces = DemoTraces.Concat(person.Traces).Concat(friend.Traces).Append($"Nabo til {person.Name}").ToArray();

        await Nowhere(device, traces);

        var key = await Stored.Value<byte[]>(App.Settings, "SELECT sealed FROM vault.citizen_key WHERE citizen = @citizen", new { citizen });
        var (cprHash, phoneHash) = (await Hash("cpr_hash", citizen), await Hash("phone_hash", citizen));
        var identity = await Stored.Value<byte[]>(App.Settings, "SELECT sealed FROM citizen WHERE id = @citizen", new { citizen });
        var note = await Stored.Value<byte[]>(App.Settings, "SELECT sealed FROM note WHERE citizen = @citizen", new { citizen });
        byte[][] goes = [key, Encoding.UTF8.GetBytes(cprHash), Encoding.UTF8.GetBytes(phoneHash), identity, note];
        if (!Databases.OnPostgres)
            Assert.All(goes, bytes => Assert.Contains(Stored.Files(App.Settings), file => file.Bytes.Holds(bytes)));

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        Assert.All(goes, bytes => Assert.DoesNotContain(Stored.Files(App.Settings), file => file.Bytes.Holds(bytes)));
        var backup = await Stored.Backup(App.Settings);
        Assert.All([cprHash, phoneHash], hash => Assert.False(backup.Holds(hash)));
        Assert.Equal(0, await Stored.Value<int>(App.Settings, "SELECT count(*) FROM vault.citizen_key WHERE citizen = @citizen", new { citizen }));
        await Nowhere(device, traces);
    }

    private static object Opening(Person person, Person friend, Guid citizen) => new
    {
        title = $"{person.Name} kan ikke måle",
        description = $"Ringet ind af {friend.Name}, {friend.Line}",
        channel = "phone",
        reporter = new { kind = "relative", name = friend.Name, phone = friend.Phone },
        municipality = "461",
        category = "device",
        priority = "p3",
        citizen,
    };

    /// <summary>Everything that can be done with a person, and everything that is refused while it names one.</summary>
    private async Task<Guid> FullRun(Person person, Person friend, Guid citizen)
    {
        var (desk, depot, driver, admin) = (await App.As("spoc1"), await App.As("depot1"), await App.As("driver1"), await App.As("admin1"));
        await desk.Post("/api/citizens", friend.Registration(), ("Idempotency-Key", "friend"));
        await desk.Post("/api/citizens", friend.Registration(), ("Idempotency-Key", "friend"));
        await desk.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "support" });
        (await desk.Post("/api/citizens/look-up-by-phone", new { phone = person.Phone, reason = "support" })).Expect(200);
        await desk.Post($"/api/citizens/{citizen}/look-up", new { reason = "support" });
        await desk.Post($"/api/citizens/{citizen}/change", new { phone = friend.Phone, name = friend.Name });
        await desk.Post($"/api/citizens/{citizen}/change", new { phone = person.Phone, name = person.Name, address = new { line = person.Line, postalCode = "5000", city = "Odense C" } });
        foreach (var demo in DemoCitizens.All)
            (await admin.Post("/api/citizens/look-up", new { cpr = demo.Cpr, reason = "check" })).Expect(200);
        var ticket = (await desk.Post("/api/tickets", Opening(person, friend, citizen))).Expect(201).Id;
        (await desk.Post($"/api/tickets/{ticket}/notes", new { text = $"Nabo til {person.Name}", visibility = "internal" })).Expect(200);
        (await desk.Put($"/api/tickets/{ticket}/draft", new { text = $"Kære {person.Name}" })).Expect(200);
        (await desk.Get("/api/tickets")).Expect(200);
        (await desk.Get($"/api/tickets/{ticket}/notes")).Expect(200);
        await desk.Post($"/api/tickets/{ticket}/merge", new { into = person.Name });
        (await desk.Post($"/api/tickets/{ticket}/resolve", new { resolution = $"{person.Name} er glad" })).Expect(200);
        var token = (await desk.Post($"/api/tickets/{ticket}/satisfaction-link", new { })).Expect(200).Text("token");
        (await App.Nobody.Post("/api/public/satisfaction", new { token, score = 1, text = $"{person.Name} er sur" })).Expect(204);
        (await App.Nobody.Post("/api/public/fault-reports", new { code = person.Name, what = "device", text = $"Jeg er {person.Name}", phone = person.Phone })).Expect(202);
        (await admin.Post("/api/calls", new { call = $"sip-{person.E164}", state = "ringing", to = "+4500001010", from = person.E164, at = App.Host.Time.GetUtcNow() }))
            .Expect(200);
        var device = await Given.ReservedDevice(App, citizen);
        (await depot.Post($"/api/devices/{device}/delivery", new { step = "dispatched", carrier = "contractor-1", vehicle = $"Nabo til {person.Name}" })).Expect(200);
        (await driver.Post($"/api/devices/{device}/assignment/look-up", new { })).Expect(200);
        await driver.Get("/api/assignments");
        await Refused(person, desk, depot, device);
        (await driver.Post($"/api/devices/{device}/delivery", new { step = "failed", reason = "no-show" })).Expect(200);
        (await depot.Post($"/api/devices/{device}/stock-control", new { step = "lost", reason = $"Nabo til {person.Name}" })).Expect(200);
        return device;
    }

    private static async Task Refused(Person person, Client desk, Client depot, Guid device)
    {
        Answer[] refusals =
        [
            await desk.Post("/api/citizens", person.Registration()),
            await desk.Post("/api/citizens", $$"""{"cpr":"{{person.Cpr}}","name":"{{person.Name}}","address":"{{person.Line}}"}"""),
            await desk.Post("/api/citizens", $$"""{"cpr":"{{person.Cpr}}","{{person.Name}}":1"""),
            await desk.Post("/api/citizens", (person with { Phone = person.Cpr }).Registration()),
            await desk.Post("/api/citizens/look-up", new { cpr = person.Name, reason = "other" }),
            await desk.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = person.Name, about = person.Cpr }),
            await depot.Post($"/api/devices/{device}/stock-control", new { step = "lost", reason = $"{person.Name}, {person.Cpr}" }),
            await depot.Post($"/api/devices/{device}/stock-control", new { step = person.Cpr }),
            await depot.Post($"/api/devices/{device}/stock-control", new { step = "move", location = person.Cpr }),
            await depot.Post($"/api/devices/{device}/stock-control", new { step = "reserve", citizen = person.Cpr, programme = person.Cpr }),
            (await depot.Post($"/api/devices/{device}/takedown", new { step = "picked-up", from = "citizen", missing = new[] { person.Cpr } }))
                .Refused("personal-data-in-text", 422),
            await depot.Post($"/api/devices/{device}/takedown", new { step = "ordered", carrier = person.Cpr }),
            await depot.Post($"/api/devices/{device}/replacement", new { by = device, reason = person.Cpr, carrier = person.Name }),
            await depot.Post($"/api/devices/{device}/delivery", new { step = "handed-over", receivedBy = person.Name, proof = person.Cpr }),
            await desk.Get($"/api/devices/{device}/history?after={person.Cpr}-"),
            await desk.Get($"/api/devices/{device}?asOf={person.Cpr}x"),
        ];
        Assert.All(refusals, refusal =>
        {
            Assert.InRange((int)refusal.Status, 400, 499);
            Assert.All(person.Traces, trace => Assert.False(Encoding.UTF8.GetBytes(refusal.Body).Holds(trace), refusal.Body));
        });
    }

    /// <summary>Able to fail: the device's id is found wherever the people are not.</summary>
    private async Task Nowhere(Guid device, IReadOnlyCollection<string> traces)
    {
        var backup = await Stored.Backup(App.Settings);
        Assert.True(backup.Holds(device.ToString()));
        var places = Stored.Files(App.Settings).Append(("backup", backup)).Append(("log", Encoding.UTF8.GetBytes(App.Host.Log.Text))).ToArray();
        Assert.True(Databases.OnPostgres || places.Count(place => place.Item1.StartsWith("telessl", StringComparison.Ordinal)) >= 2);
        foreach (var (name, bytes) in places)
            Assert.All(traces, trace => Assert.False(bytes.Holds(trace), $"{trace} stands in {name}"));
    }

    private Task<string> Hash(string column, Guid citizen) =>
        Stored.Value<string>(App.Settings, $"SELECT {column} FROM citizen WHERE id = @citizen", new { citizen });
}
