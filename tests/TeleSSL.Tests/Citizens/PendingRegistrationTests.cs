using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>What waits is sealed, settled by a lead, and then erased.</summary>
public class PendingRegistrationTests(TeleSSLApp app) : AccountStory(app)
{
    private static int accounts;

    [Fact]
    public async Task A_lead_reads_it_and_registers_it_and_the_registrar_sees_the_citizen()
    {
        var person = Person.New();
        var (who, id) = await Waits(person, "440");
        var lead = await App.As("spoclead");

        var read = (await lead.Post($"/api/pending-registrations/{id}/look-up", new { })).Expect(200);
        var accepted = (await lead.Post($"/api/pending-registrations/{id}/accept", new { }, ("If-Match", read.ETag!))).Expect(200);

        Assert.Equal((person.Cpr, person.Name), (read.Text("cpr"), read.Text("name")));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, read["known"].ValueKind);
        var seen = (await who.Get($"/api/pending-registrations/{id}")).Expect(200);
        Assert.Equal(("accepted", "spoclead", accepted["citizen"].GetGuid()), (seen.Text("state"), seen.Text("settledBy"), seen["citizen"].GetGuid()));
        Assert.Equal(person.Cpr, (await who.Post($"/api/citizens/{seen["citizen"].GetGuid()}/look-up", new { reason = "check" })).Expect(200).Text("cpr"));
        Assert.Equal(
            ["pending-registration.added", "pending-registration.looked-up", "pending-registration.accepted"],
            (await Stored.Journal(App, "pending-registration", id)).Select(entry => entry.Kind));
        foreach (var step in (string[])["look-up", "accept"])
            (await lead.Post($"/api/pending-registrations/{id}/{step}", new { })).Refused("already-settled");
    }

    [Fact]
    public async Task Of_a_known_number_the_lead_sees_whose_it_is_and_can_only_refuse()
    {
        var person = Person.New();
        var citizen = await person.Registered(App, "561");
        var (who, id) = await Waits(person, "450");
        var lead = await App.As("spoclead");

        Assert.Equal(citizen, (await lead.Post($"/api/pending-registrations/{id}/look-up", new { })).Expect(200)["known"].GetGuid());
        (await lead.Post($"/api/pending-registrations/{id}/accept", new { })).Refused("citizen-known");
        (await lead.Post($"/api/pending-registrations/{id}/refuse", new { reason = "known" })).Expect(200);

        var seen = (await who.Get($"/api/pending-registrations/{id}")).Expect(200);
        Assert.Equal(("refused", "known"), (seen.Text("state"), seen.Text("reason")));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, seen["citizen"].ValueKind);
    }

    [Fact]
    public async Task A_change_that_waited_changes_what_it_named_and_nothing_else()
    {
        var (real, person) = (Person.New(), Person.New());
        var citizen = await (person with { Cpr = $"{6 + (person.Cpr[0] - '0')}{person.Cpr[1..]}" }).Registered(App, "607");
        var (who, _) = await Waits(Person.New(), "607");
        var id = (await who.Post($"/api/citizens/{citizen}/change", new { cpr = real.Cpr })).Expect(202).Id;

        (await (await App.As("spoclead")).Post($"/api/pending-registrations/{id}/accept", new { })).Expect(200);

        var now = (await who.Post($"/api/citizens/{citizen}/look-up", new { reason = "check" })).Expect(200);
        Assert.Equal((real.Cpr, person.Name, person.E164), (now.Text("cpr"), now.Text("name"), now.Text("phone")));
    }

    [Fact]
    public async Task Only_the_registrars_own_side_sees_it_and_only_a_lead_what_is_in_it()
    {
        var (who, id) = await Waits(Person.New(), "480");
        var others = await App.As("odense1");

        Assert.Contains(id, await who.Ids("/api/pending-registrations?state=pending"));
        Assert.Contains(id, await (await App.As("spoclead")).Ids("/api/pending-registrations", 1));
        Assert.DoesNotContain(id, await others.Ids("/api/pending-registrations"));
        (await others.Get($"/api/pending-registrations/{id}")).Refused("not-found", 404);
        foreach (var (step, body) in new (string, object)[] { ("look-up", new { }), ("accept", new { }), ("refuse", new { reason = "known" }) })
            (await who.Post($"/api/pending-registrations/{id}/{step}", body)).Refused("role", 403);
        (await (await App.As("spoclead")).Post($"/api/pending-registrations/{id}/refuse", new { reason = "expired" })).Expect(422);
        (await who.Get("/api/pending-registrations?state=gone")).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task It_stands_nowhere_in_the_open_and_is_gone_once_it_is_settled()
    {
        var person = Person.New();
        var (_, id) = await Waits(person, "482");
        var sealedNote = await NoteOf(id);
        Assert.NotNull(sealedNote);
        Assert.All(person.Traces, trace => Assert.False(sealedNote.Holds(trace)));

        (await (await App.As("spoclead")).Post($"/api/pending-registrations/{id}/refuse", new { reason = "not-needed" })).Expect(200);

        Assert.Null(await NoteOf(id));
        foreach (var entry in await Stored.Journal(App, "pending-registration", id))
            Assert.All(person.Traces, trace => Assert.False(Encoding.UTF8.GetBytes(entry.Data).Holds(trace), entry.Data));
    }

    [Fact]
    public async Task After_thirty_days_upkeep_refuses_it()
    {
        var (_, id) = await Waits(Person.New(), "492");
        var upkeep = App.Host.Services.GetServices<IHostedService>().OfType<Upkeep>().Single();
        App.Host.Time.Pass(TimeSpan.FromDays(29));
        await upkeep.Run(CancellationToken.None);
        Assert.Equal("pending", (await (await App.As("admin1")).Get($"/api/pending-registrations/{id}")).Text("state"));

        App.Host.Time.Pass(TimeSpan.FromDays(2));
        await upkeep.Run(CancellationToken.None);

        var seen = (await (await App.As("admin1")).Get($"/api/pending-registrations/{id}")).Expect(200);
        Assert.Equal(("refused", "expired", "system"), (seen.Text("state"), seen.Text("reason"), seen.Text("settledBy")));
        Assert.Null(await NoteOf(id));
    }

    [Fact]
    public async Task What_waits_with_the_number_of_an_erased_citizen_is_erased_with_them()
    {
        var person = Person.New();
        var citizen = await person.Registered(App, "561");
        var (who, id) = await Waits(person, "479");

        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);

        var seen = (await who.Get($"/api/pending-registrations/{id}")).Expect(200);
        Assert.Equal(("refused", "erased"), (seen.Text("state"), seen.Text("reason")));
        Assert.Null(await NoteOf(id));
    }

    /// <summary>A new registrar who has been told once today, and so waits.</summary>
    private async Task<(Client Who, Guid Id)> Waits(Person person, string municipality)
    {
        var name = $"waiting-registrar-{Interlocked.Increment(ref accounts)}";
        await Put(name, (municipality, "municipality"));
        var who = await SignIn(name);
        var elsewhere = Person.New();
        await elsewhere.Registered(App, "563");
        (await who.Post("/api/citizens", elsewhere.Registration(municipality))).Refused("citizen-known");
        return (who, (await who.Post("/api/citizens", person.Registration(municipality))).Expect(202).Id);
    }

    private Task<byte[]?> NoteOf(Guid id) => App.Host.Services.GetRequiredService<Db>().Read(query => query.Find<byte[]>(
        "SELECT n.sealed FROM note n JOIN pending_registration p ON p.note = n.id WHERE p.id = @id", new { id }));
}
