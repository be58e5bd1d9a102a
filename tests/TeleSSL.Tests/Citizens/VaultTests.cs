using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Citizens;

/// <summary>Each test has a server and a database of its own: keys and files are changed under it.</summary>
public class VaultTests(Databases databases)
{
    private static readonly string Other = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private static readonly string Fresh = $"2026:{Other}";

    [Fact]
    public async Task After_a_rotation_the_old_master_key_can_be_taken_away()
    {
        var settings = await Settings();
        var person = Person.New();
        Guid citizen, device, ticket;
        await using (var first = await Server.Start(settings))
        {
            citizen = await first.Registers(person);
            ticket = (await first.Admin.Post("/api/tickets", TicketAtDesk.Body())).Expect(201).Id;
            device = (await first.Admin.Post("/api/devices", new { model = "scale", serial = "R1", location = "depot", source = "Ordre 7" })).Expect(201).Id;
        }

        string cookie;
        await using (var both = await Server.Start(With(settings, $"{Fresh},{Old(settings)}")))
        {
            await both.Sees(citizen, person);
            var rotated = (await both.Admin.Post("/api/vault/rotate", new { })).Expect(200);
            Assert.Equal("2026", rotated.Text("master"));
            Assert.True(rotated["citizenKeys"].GetInt32() >= 1);
            Assert.True(rotated["cookieKeys"].GetInt32() >= 1);
            Assert.True(rotated["notes"].GetInt32() >= 1);
            Assert.True(rotated["textKeys"].GetInt32() >= 1);
            Assert.Equal(1, rotated["nameKeys"].GetInt32());
            var again = (await both.Admin.Post("/api/vault/rotate", new { })).Expect(200);
            Assert.Equal((0, 0, 0, 0, 0), (again["nameKeys"].GetInt32(), again["citizenKeys"].GetInt32(), again["cookieKeys"].GetInt32(), again["notes"].GetInt32(), again["textKeys"].GetInt32()));
            Assert.Equal(0, await Stored.Value<int>(settings, "SELECT count(*) FROM vault.text_key WHERE master <> '2026'"));
            await both.Sees(citizen, person);
            cookie = await both.Cookie();
        }

        await using var alone = await Server.Start(With(settings, Fresh));
        await alone.Sees(citizen, person);
        var texts = (await alone.Admin.Get($"/api/devices/{device}/history/1/texts")).Expect(200);
        Assert.Equal("Ordre 7", texts["texts"].GetProperty("source").GetString());
        Assert.Equal("Tabletten starter ikke", (await alone.Admin.Get($"/api/tickets/{ticket}")).Expect(200).Text("title"));
        using var http = alone.Host.CreateClient();
        http.DefaultRequestHeaders.Add("Cookie", cookie);
        (await new Client(http).Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task More_keys_than_one_batch_are_rotated_too()
    {
        var settings = await Settings();
        var people = Enumerable.Range(0, 203).Select(_ => Person.New()).ToArray();
        await using (var first = await Server.Start(settings))
            foreach (var person in people)
                await first.Registers(person);
        var keys = await Stored.Value<int>(settings, "SELECT count(*) FROM vault.citizen_key");

        await using (var both = await Server.Start(With(settings, $"{Fresh},{Old(settings)}")))
            Assert.Equal(keys, (await both.Admin.Post("/api/vault/rotate", new { })).Expect(200)["citizenKeys"].GetInt32());

        Assert.InRange(keys, 203, 1000);
        Assert.Equal(0, await Stored.Value<int>(settings, "SELECT count(*) FROM vault.citizen_key WHERE master <> '2026'"));
    }

    [Fact]
    public async Task Rotation_is_the_administrators()
    {
        await using var server = await Server.Start(await Settings());

        (await (await TeleSSLApp.SignIn(server.Host, "spoclead")).Post("/api/vault/rotate", new { })).Refused("role", 403);
    }

    [Fact]
    public async Task Without_the_master_key_that_sealed_the_citizens_keys_nothing_starts()
    {
        var settings = await Settings();
        await using var server = await Server.Start(settings);
        await Stored.Execute(settings, "UPDATE vault.citizen_key SET master = '2025' WHERE citizen = (SELECT id FROM citizen ORDER BY id LIMIT 1)");

        await server.CannotStart("'2025'");
    }

    [Fact]
    public async Task Without_the_master_key_that_sealed_a_tickets_text_key_nothing_starts()
    {
        var settings = await Settings();
        await using var server = await Server.Start(settings);
        (await server.Admin.Post("/api/tickets", TicketAtDesk.Body())).Expect(201);
        await Stored.Execute(settings, "UPDATE vault.text_key SET master = '2025' WHERE master IS NOT NULL");

        await server.CannotStart("'2025'");
    }

    [Fact]
    public async Task A_vault_that_knows_none_of_the_newest_texts_stops_the_start()
    {
        var settings = await Settings();
        await using var server = await Server.Start(settings);
        (await server.Admin.Post("/api/tickets", TicketAtDesk.Body())).Expect(201);
        var ticket = (await server.Admin.Post("/api/tickets", TicketAtDesk.Body())).Expect(201).Id;
        await Stored.Execute(settings, "DELETE FROM vault.text_key WHERE subject = @ticket", new { ticket });
        await server.Host.Services.GetRequiredService<VaultRepair>().Run();
        var blob = RandomNumberGenerator.GetBytes(40);
        for (var i = 0; i < 257; i++)
            await Stored.Execute(settings, "INSERT INTO note (id, text_key, sealed) VALUES (@id, @id, @blob)", new { id = Guid.CreateVersion7(DateTimeOffset.UtcNow.AddYears(1)), blob });

        await server.CannotStart("None of the newest 257 texts has its key");
        await Stored.Execute(settings, "DROP TABLE vault.text_key");
        await server.CannotStart("The citizens' keys cannot be read");
    }

    [Fact]
    public async Task Another_key_under_the_name_of_the_right_one_starts_nothing()
    {
        var settings = await Settings();
        await using (var server = await Server.Start(settings))
            await server.Registers(Person.New());

        await Refused(With(settings, $"dev:{Other}"), "Vault__MasterKey", "'dev'");
    }

    [Fact]
    public async Task With_another_lookup_key_nobody_would_be_found_so_nothing_starts_and_the_right_one_still_does()
    {
        var settings = await Settings();
        var person = Person.New();
        Guid citizen;
        await using (var server = await Server.Start(settings))
            citizen = await server.Registers(person);

        await Refused(new Dictionary<string, string?>(settings) { ["Vault:LookupKey"] = Other }, "Vault__LookupKey");

        await using var right = await Server.Start(settings);
        await right.Sees(citizen, person);
    }

    [Fact]
    public async Task What_a_power_cut_tore_apart_is_ended_as_an_erase_at_the_next_start()
    {
        var settings = await Settings();
        var (whole, keyless, halfErased, stray) = (Person.New(), Person.New(), Person.New(), Guid.CreateVersion7());
        Guid[] ids;
        await using (var before = await Server.Start(settings))
            ids = [await before.Registers(whole), await before.Registers(keyless), await before.Registers(halfErased)];
        // The registration's key, and the erase's, were in the file that was not committed; and a key whose citizen was not.
        await Stored.Execute(settings, "DELETE FROM vault.citizen_key WHERE citizen = @id", new { id = ids[1] });
        await Stored.Execute(settings, "UPDATE citizen SET status = 'erased', cpr_hash = NULL, phone_hash = NULL, sealed = NULL WHERE id = @id", new { id = ids[2] });
        await Stored.Execute(settings, "INSERT INTO vault.citizen_key SELECT @stray, master, sealed FROM vault.citizen_key WHERE citizen = @id", new { stray, id = ids[0] });

        await using var after = await Server.Start(settings);

        await after.Sees(ids[0], whole);
        (await after.Admin.Post($"/api/citizens/{ids[1]}/look-up", new { reason = "check" })).Refused("not-found", 404);
        Assert.Equal(0, await Stored.Value<int>(
            settings, "SELECT count(*) FROM citizen WHERE id = @id AND (status <> 'erased' OR version <> 2 OR cpr_hash IS NOT NULL OR phone_hash IS NOT NULL OR sealed IS NOT NULL)", new { id = ids[1] }));
        Assert.Equal(1, await Stored.Value<int>(
            settings, "SELECT count(*) FROM journal WHERE subject_id = @id AND kind = 'citizen.erased' AND actor = 'system'", new { id = ids[1].ToString() }));
        Assert.Equal(0, await Stored.Value<int>(settings, "SELECT count(*) FROM vault.citizen_key WHERE citizen = @stray OR citizen = @id", new { stray, id = ids[2] }));
        Assert.Equal(1, await Stored.Value<int>(settings, "SELECT count(*) FROM vault.citizen_key WHERE citizen = @id", new { id = ids[0] }));
        await after.Registers(keyless);
    }

    [Fact]
    public async Task A_vault_of_another_database_stops_the_start_and_erases_nobody()
    {
        var settings = await Settings();
        await using var server = await Server.Start(settings);
        for (var i = 0; i < 300; i++)
            await Stored.Execute(
                settings,
                "INSERT INTO citizen (id, version, municipality, protected, status, replacement) VALUES (@id, 1, 'lost', FALSE, 'active', FALSE)",
                new { id = Guid.CreateVersion7() });

        await server.CannotStart("300 citizens have no key");
        Assert.Equal(300, await Stored.Value<int>(settings, "SELECT count(*) FROM citizen WHERE status = 'active' AND municipality = 'lost'"));
        await Stored.Execute(settings, "DROP TABLE vault.citizen_key");
        await server.CannotStart("The citizens' keys cannot be read");
    }

    [Fact]
    public async Task Keys_that_open_nobody_stop_the_start()
    {
        var settings = await Settings();
        await using var server = await Server.Start(settings);
        await server.Registers(Person.New());
        await Stored.Execute(settings, "UPDATE citizen SET sealed = @blob", new { blob = RandomNumberGenerator.GetBytes(200) });

        await server.CannotStart("open no citizen");
    }

    private async Task<IReadOnlyDictionary<string, string?>> Settings()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        return await databases.New();
    }

    /// <summary>The key that the demo was sealed with.</summary>
    private static string Old(IReadOnlyDictionary<string, string?> settings) =>
        "dev:" + File.ReadAllText(Path.Combine(settings["Storage:Path"]!, "dev-master.key"));

    private static Dictionary<string, string?> With(IReadOnlyDictionary<string, string?> settings, string master) =>
        new(settings) { ["Vault:MasterKey"] = master };

    private static async Task Refused(IReadOnlyDictionary<string, string?> settings, params string[] naming)
    {
        await using var server = new ServerProcess(settings);
        Assert.NotEqual(0, await server.Refuses());
        Faults.Start.SaysOneLine(server, naming);
        Assert.DoesNotContain(Other, server.Error + server.Output);
    }

    private sealed record Server(Host Host, Client Admin) : IAsyncDisposable
    {
        public static async Task<Server> Start(IReadOnlyDictionary<string, string?> settings)
        {
            var host = new Host(settings);
            host.Start();
            return new Server(host, await TeleSSLApp.SignIn(host, "admin1"));
        }

        /// <summary>As a browser would keep it over the restart.</summary>
        public async Task<string> Cookie()
        {
            using var http = Host.CreateClient();
            using var answer = await http.PostAsJsonAsync("/api/session", new { user = "admin1", password = "demo" });
            return answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
        }

        public async Task<Guid> Registers(Person person) => (await Admin.Post("/api/citizens", person.Registration())).Expect(201).Id;

        public async Task Sees(Guid citizen, Person person)
        {
            var seen = (await Admin.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "check" })).Expect(200);
            Assert.Equal((citizen, person.Name), (seen.Id, seen.Text("name")));
        }

        /// <summary>What the start would say.</summary>
        public async Task CannotStart(string why) => Assert.Contains(
            why, (await Assert.ThrowsAsync<StorageException>(Host.Services.GetRequiredService<VaultRepair>().Run)).Message, StringComparison.Ordinal);

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
