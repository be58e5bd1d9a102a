using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Support.Calls;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class CallTests(TeleSSLApp app) : AccountStory(app), IAsyncLifetime
{
    private const string Desk = "+4500001010";
    private static int calls;
    private Client exchange = null!;

    public async ValueTask InitializeAsync()
    {
        (await (await App.As("spoclead")).Post("/api/desk-phones/spoc", new { numbers = new[] { Desk } })).Expect(200);
        await Has("exchange", ("spoc", "integration"));
        exchange = await SignIn("exchange");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_call_opens_with_the_callers_devices_and_open_tickets_and_nobodys_name()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var device = await Given.DeviceInUse(App, citizen);
        var (open, over) = (await TicketAtDesk.Opened(App, citizen: citizen), await TicketAtDesk.Opened(App, citizen: citizen));
        await over.Does("resolve", new { resolution = "Løst" });

        var call = await Rings(person.Phone);

        var found = await Read(call);
        Assert.Equal(("ringing", "given", "spoc"), (found.Text("state"), found.Text("number"), found.Text("unit")));
        var candidate = Assert.Single(found["candidates"].EnumerateArray());
        Assert.Equal(citizen, candidate.GetProperty("citizen").GetGuid());
        Assert.Equal(device, Assert.Single(candidate.GetProperty("devices").EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Equal((await open.Now())["number"].GetInt64(), Assert.Single(candidate.GetProperty("tickets").EnumerateArray()).GetProperty("number").GetInt64());
        Assert.Equal((await over.Now())["number"].GetInt64(), Assert.Single(candidate.GetProperty("earlier").EnumerateArray()).GetProperty("number").GetInt64());
        Assert.Equal(person.E164, found.Text("phone"));
        Assert.All(person.Traces, trace => Assert.DoesNotContain(trace, found.Body.Replace(person.E164, "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains(call, Ids(await (await App.As("spoc2")).Get("/api/calls?state=ringing&limit=200")));
        Assert.Equal(0, (await (await App.As("admin1")).Get($"/api/citizens/{citizen}/look-ups"))["items"].GetArrayLength());
    }

    [Fact]
    public async Task The_desk_hears_of_it_live_and_nobody_else_does_and_no_number_stands_in_it()
    {
        var person = Person.New();
        await person.Registered(App);
        var cursor = (await (await App.As("admin1")).Get("/api/journal?topics=tickets&limit=200"))["items"].EnumerateArray().Select(entry => entry.GetProperty("seq").GetInt64()).DefaultIfEmpty().Max();
        var id = Id();
        var call = (await Say(id, "ringing", person.Phone)).Expect(200).Id;
        await Say(id, "answered", agent: "SPOC1");
        await Say(id, "ended");

        var heard = (await (await App.As("spoc1")).Get($"/api/journal?topics=tickets&limit=200&after={cursor}")).Expect(200)["items"].EnumerateArray()
            .Where(entry => entry.GetProperty("subjectId").GetString() == call.ToString()).ToArray();

        Assert.Equal(["call.ringing", "call.answered", "call.ended"], heard.Select(entry => entry.GetProperty("kind").GetString()));
        Assert.All(heard, entry => Assert.Equal(("call", "tickets"), (entry.GetProperty("subjectKind").GetString(), entry.GetProperty("topic").GetString())));
        Assert.Equal("spoc1", heard[2].GetProperty("data").GetProperty("state").GetProperty("agent").GetString());
        Assert.All(heard, entry => Assert.DoesNotContain(person.Phone, entry.GetRawText(), StringComparison.Ordinal));
        await Put("agent-elsewhere", ("spoc-odense", "spoc-agent"));
        foreach (var other in new[] { await App.As("odense1"), await App.As("depot1"), await SignIn("agent-elsewhere") })
            Assert.DoesNotContain(call.ToString(), (await other.Get($"/api/journal?topics=tickets&limit=200&after={cursor}")).Expect(200).Body, StringComparison.Ordinal);
        (await (await SignIn("agent-elsewhere")).Get($"/api/calls/{call}")).Refused("not-found", 404);
    }

    [Fact]
    public async Task What_is_said_twice_or_in_the_wrong_order_does_no_harm()
    {
        var id = Id();
        var call = (await Say(id, "ended")).Expect(200).Id;
        Assert.Equal("missed", (await Read(call)).Text("state"));

        Assert.Equal(call, (await Say(id, "ringing")).Expect(200).Id);
        Assert.Equal(call, (await Say(id, "answered")).Expect(200).Id);
        var version = (await Read(call))["version"].GetInt32();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Say(id, i % 2 == 0 ? "ringing" : "ended")));

        Assert.Equal(("over", version), ((await Read(call)).Text("state"), (await Read(call))["version"].GetInt32()));
        Assert.Equal(["call.ended", "call.ringing", "call.answered"], (await Stored.Journal(App, "call", call)).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task Of_many_reports_of_a_new_call_at_once_one_call_is_made()
    {
        var id = Id();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Say(id, "ringing", "20304050")));

        Assert.Single(answers.Select(answer => answer.Expect(200).Id).Distinct());
    }

    [Theory]
    [InlineData(null, "withheld")]
    [InlineData("anonymous", "withheld")]
    [InlineData("39999998", "given")]
    [InlineData("+46 8 123 456 78", "given")]
    [InlineData("Anonymous@anonymous.invalid", "withheld")]
    [InlineData("", "withheld")]
    [InlineData("Ukendt", "withheld")]
    [InlineData("not-4-a-number", "unreadable")]
    [InlineData("'; DROP TABLE phone_call; --1", "unreadable")]
    public async Task A_call_without_a_known_number_is_a_call_all_the_same(string? from, string number)
    {
        var call = await Read(await Rings(from));

        Assert.Equal((number, 0), (call.Text("number"), call["candidates"].GetArrayLength()));
    }

    [Fact]
    public async Task A_foreign_number_that_somebody_has_finds_that_one()
    {
        var person = Person.New() with { Phone = $"+46 8 {Id()[1..].PadLeft(6, '7')}" };
        var citizen = await person.Registered(App);

        Assert.Equal([citizen], await Candidates(await Rings(person.Phone.Replace(" ", ""))));
    }

    [Theory]
    [InlineData("45{0}")]
    [InlineData("0045{0}")]
    [InlineData("\"Anna\" <sip:+45{0}@exchange.example>")]
    [InlineData("sip:{0}@exchange.example;user=phone")]
    public async Task A_caller_is_found_however_the_telephone_system_writes_the_number(string written)
    {
        var person = Person.New();
        var citizen = await person.Registered(App);

        Assert.Equal([citizen], await Candidates(await Rings(string.Format(CultureInfo.InvariantCulture, written, person.E164[3..]))));
    }

    [Theory]
    [InlineData("4500001010")]
    [InlineData("sip:+4500001010@exchange.example")]
    [InlineData("queue-7")]
    [InlineData("")]
    [InlineData(null)]
    public async Task No_call_is_lost_for_how_the_desks_own_number_is_written(string? to)
    {
        var call = (await exchange.Post("/api/calls", new { call = Id(), state = "ringing", to, at = App.Host.Time.GetUtcNow() })).Expect(200).Id;

        Assert.Equal("spoc", (await Read(call)).Text("unit"));
    }

    [Fact]
    public async Task A_couple_with_one_number_are_both_shown_each_with_their_own()
    {
        var one = Person.New();
        var (her, his) = (await one.Registered(App), await (Person.New() with { Phone = one.Phone }).Registered(App));
        var away = await (Person.New() with { Phone = one.Phone }).Registered(App, "561");
        var device = await Given.DeviceInUse(App, his);

        var call = await Rings(one.Phone);

        Assert.Equal([her, his, away], await Candidates(call));
        var devices = (await Read(call))["candidates"].EnumerateArray().Select(candidate => candidate.GetProperty("devices").EnumerateArray().Select(d => d.GetProperty("id").GetGuid()).ToArray());
        Assert.Equal([[], [device], []], devices);
    }

    [Fact]
    public async Task A_protected_citizen_is_an_id_like_any_other_and_a_reception_is_nobody()
    {
        var person = Person.New();
        var citizen = await person.Registered(App, isProtected: true);
        var reception = Person.New().Phone;
        for (var i = 0; i < 21; i++)
            await (Person.New() with { Phone = reception }).Registered(App);

        Assert.Equal([citizen], await Candidates(await Rings(person.Phone)));
        var many = await Read(await Rings(reception));
        Assert.Equal((true, 0), (many["many"].GetBoolean(), many["candidates"].GetArrayLength()));
    }

    [Fact]
    public async Task A_missed_call_stays_until_one_agent_takes_it()
    {
        var id = Id();
        await Say(id, "ringing", "20304050");
        var call = (await Say(id, "ended")).Expect(200).Id;
        var (one, other) = (await App.As("spoc1"), await App.As("spoc2"));
        Assert.Contains(call, Ids(await one.Get("/api/calls?state=missed&limit=200")));

        var both = await Task.WhenAll(one.Post($"/api/calls/{call}/handled", new { }), other.Post($"/api/calls/{call}/handled", new { }));

        var won = Assert.Single(both, answer => (int)answer.Status == 200);
        Assert.Equal(won.Text("handledBy"), Assert.Single(both, answer => (int)answer.Status != 200).Refused("already-handled")["params"].GetProperty("by").GetString());
        Assert.DoesNotContain(call, Ids(await one.Get("/api/calls?limit=200")));
    }

    [Fact]
    public async Task A_call_that_rings_on_is_missed_after_ten_minutes_before_the_watch_has_come_and_after()
    {
        var id = Id();
        var call = (await Say(id, "ringing", "20304050")).Expect(200).Id;
        App.Host.Time.Pass(TimeSpan.FromMinutes(10));

        for (var round = 0; round < 2; round++)
        {
            Assert.DoesNotContain(call, await Listed("?state=ringing&limit=200"));
            Assert.Contains(call, await Listed("?state=missed&limit=200"));
            Assert.Contains(call, await Listed("?limit=200"));
            Assert.Equal(("missed", 2), ((await Read(call)).Text("state"), (await Read(call))["version"].GetInt32()));
            await Watch();
        }

        Assert.Equal(["call.ringing", "call.lost"], (await Stored.Journal(App, "call", call)).Select(entry => entry.Kind));
        Assert.Equal(call, (await Say(id, "ended")).Expect(200).Id);
        var ended = await Read(call);
        Assert.Equal(("missed", JsonValueKind.Null), (ended.Text("state"), ended["lostAt"].ValueKind));
    }

    [Fact]
    public async Task A_talk_without_an_end_is_over_after_four_hours_and_one_answered_late_is_a_talk()
    {
        var id = Id();
        var call = (await Say(id, "ringing", "20304050")).Expect(200).Id;
        App.Host.Time.Pass(TimeSpan.FromMinutes(15));
        await Say(id, "answered", agent: "spoc1");
        Assert.Contains(call, await Listed("?state=answered&limit=200"));
        App.Host.Time.Pass(TimeSpan.FromHours(4));

        Assert.DoesNotContain(call, await Listed("?limit=200"));
        Assert.Equal("over", (await Read(call)).Text("state"));
        await Task.WhenAll(Watch(), Watch());
        await Say(id, "ended");

        Assert.Equal(["call.ringing", "call.lost", "call.answered", "call.lost", "call.ended"], (await Stored.Journal(App, "call", call)).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task A_lost_call_is_handled_as_it_was_read_and_a_report_of_two_days_ago_rings_no_more()
    {
        var late = (await exchange.Post("/api/calls", new { call = Id(), state = "ringing", to = Desk, at = App.Host.Time.GetUtcNow().AddDays(-2) })).Expect(200);
        Assert.Equal("missed", late.Text("state"));
        var agent = await App.As("spoc1");
        var read = await Read(late.Id);

        var handled = await agent.Post($"/api/calls/{late.Id}/handled", new { }, ("If-Match", read.ETag!));

        Assert.Equal("over", handled.Expect(200).Text("state"));
        Assert.Equal(["call.ringing", "call.lost", "call.handled"], (await Stored.Journal(App, "call", late.Id)).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task An_ended_call_keeps_which_ticket_it_became()
    {
        var call = await Rings("20304050");
        var (ticket, other) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        var agent = await App.As("spoc1");

        Assert.Equal(ticket.Id, (await agent.Post($"/api/calls/{call}/ticket", new { ticket = ticket.Id })).Expect(200)["ticket"].GetGuid());
        (await agent.Post($"/api/calls/{call}/ticket", new { ticket = ticket.Id })).Expect(200);
        (await agent.Post($"/api/calls/{call}/ticket", new { ticket = other.Id })).Refused("call-has-ticket");
        (await agent.Post($"/api/calls/{call}/ticket", new { ticket = Guid.CreateVersion7() })).Refused("unknown-ticket", 422);
        Assert.Equal(ticket.Id, (await Read(call))["ticket"].GetGuid());
    }

    [Theory]
    [InlineData("""{"call":"","state":"ringing","to":"+4500001010","at":"{now}"}""", "invalid-content")]
    [InlineData("""{"call":"x","state":"humming","to":"+4500001010","at":"{now}"}""", "invalid-content")]
    [InlineData("""{"call":"x","state":"ringing","to":"+4500009999","at":"{now}"}""", "unknown-desk")]
    [InlineData("""{"call":"x","state":"ringing","to":4500001010,"at":"{now}"}""", "invalid-content")]
    [InlineData("""{"call":"x","state":"ringing","to":"+4500001010","at":"2020-01-01T00:00:00Z"}""", "implausible-call-time")]
    [InlineData("""{"call":"x","state":"ringing","to":"+4500001010","at":"2020-01-01T00:00:00"}""", "invalid-content")]
    [InlineData("""{"call":{},"state":"ringing","to":"+4500001010","at":"{now}"}""", "invalid-content")]
    [InlineData("{}", "invalid-content")]
    public async Task What_is_no_report_is_refused(string body, string code) =>
        (await exchange.Post("/api/calls", body.Replace("{now}", $"{App.Host.Time.GetUtcNow():O}"))).Refused(code, 422);

    [Fact]
    public async Task A_telephone_system_speaks_for_its_own_desk_only_and_reads_nothing()
    {
        await Put("exchange-odense", ("spoc-odense", "integration"));
        var other = await SignIn("exchange-odense");

        (await other.Post("/api/calls", Body(Id(), "ringing", "20304050"))).Refused("unknown-desk", 422);
        (await exchange.Get("/api/calls")).Refused("role", 403);
        (await (await App.As("spoc1")).Post("/api/calls", Body(Id(), "ringing", null))).Refused("role", 403);
    }

    [Fact]
    public async Task A_desk_sees_only_those_it_serves()
    {
        const string number = "+4500002020";
        (await (await App.As("admin1")).Post("/api/desk-phones/spoc-odense", new { numbers = new[] { number } })).Expect(200);
        await Put("exchange-pilot", ("spoc-odense", "integration"));
        await Put("agent-pilot", ("spoc-odense", "spoc-agent"));
        var person = Person.New();
        var citizen = await person.Registered(App);

        var call = (await (await SignIn("exchange-pilot")).Post("/api/calls", new { call = Id(), state = "ringing", from = person.Phone, to = number, at = App.Host.Time.GetUtcNow() })).Expect(200).Id;

        Assert.Equal(0, (await (await SignIn("agent-pilot")).Get($"/api/calls/{call}")).Expect(200)["candidates"].GetArrayLength());
        (await (await App.As("spoc1")).Get($"/api/calls/{call}")).Refused("not-found", 404);
        Assert.Equal(citizen, Assert.Single((await (await App.As("admin1")).Get($"/api/calls/{call}")).Expect(200)["candidates"].EnumerateArray()).GetProperty("citizen").GetGuid());
    }

    [Fact]
    public async Task The_number_stands_nowhere_and_its_hash_goes_after_thirty_days_or_with_the_citizen()
    {
        var (stays, goes) = (Person.New(), Person.New());
        await stays.Registered(App);
        var erased = await goes.Registered(App);
        var (old, gone) = (await Rings(stays.Phone, $"id-{stays.E164}"), await Rings(goes.Phone));

        (await (await App.As("admin1")).Post($"/api/citizens/{erased}/erase", new { })).Expect(200);
        Assert.Equal((1, 0), (await Hashes(old), await Hashes(gone)));
        Assert.Equal((stays.E164, JsonValueKind.Null), ((await Read(old)).Text("phone"), (await Read(gone))["phone"].ValueKind));
        App.Host.Time.Pass(TimeSpan.FromDays(29));
        await Upkeep();
        Assert.Equal(1, await Hashes(old));
        App.Host.Time.Pass(TimeSpan.FromDays(2));
        await Upkeep();

        Assert.Equal(0, await Hashes(old));
        Assert.Equal(JsonValueKind.Null, (await Read(old))["phone"].ValueKind);
        foreach (var bytes in Stored.Files(App.Settings).Select(file => file.Bytes).Append(await Stored.Backup(App.Settings)).Append(Encoding.UTF8.GetBytes(App.Host.Log.Text)))
            Assert.False(bytes.Holds(stays.E164) || bytes.Holds(goes.E164));
    }

    [Fact]
    public async Task A_number_that_comes_with_a_later_report_is_shown_and_the_last_ten_earlier_tickets_are()
    {
        var (person, id) = (Person.New(), Id());
        var citizen = await person.Registered(App);
        var earlier = new List<Guid>();
        for (var i = 0; i < 11; i++)
        {
            var ticket = await TicketAtDesk.Opened(App, citizen: citizen);
            await ticket.Does("resolve", new { resolution = "Løst" });
            earlier.Add(ticket.Id);
        }

        var call = (await Say(id, "ringing")).Expect(200).Id;
        Assert.Equal(JsonValueKind.Null, (await Read(call))["phone"].ValueKind);
        (await Say(id, "answered", person.Phone)).Expect(200);

        var found = await Read(call);
        Assert.Equal(person.E164, found.Text("phone"));
        Assert.Equal(earlier.AsEnumerable().Reverse().Take(10), found["candidates"][0].GetProperty("earlier").EnumerateArray().Select(one => one.GetProperty("id").GetGuid()));
    }

    private Task Upkeep() => App.Host.Services.GetServices<IHostedService>().OfType<Upkeep>().Single().Run(CancellationToken.None);

    private Task Watch() => App.Host.Services.GetRequiredService<CallWatchService>().Run(CancellationToken.None);

    private async Task<IEnumerable<Guid>> Listed(string query) => Ids(await (await App.As("spoc1")).Get("/api/calls" + query)).ToArray();

    private Task<int> Hashes(Guid call) =>
        Stored.Value<int>(App.Settings, "SELECT count(*) FROM phone_call WHERE id = @call AND phone_hash IS NOT NULL", new { call });

    private static string Id() => $"c{Interlocked.Increment(ref calls)}";

    private async Task<Guid> Rings(string? from, string? id = null) => (await Say(id ?? Id(), "ringing", from)).Expect(200).Id;

    private Task<Answer> Say(string call, string state, string? from = null, string? agent = null) => exchange.Post("/api/calls", Body(call, state, from, agent));

    private object Body(string call, string state, string? from, string? agent = null) =>
        new { call, state, from, to = Desk, agent, at = App.Host.Time.GetUtcNow() };

    private async Task<Answer> Read(Guid call) => (await (await App.As("spoc1")).Get($"/api/calls/{call}")).Expect(200);

    private async Task<IEnumerable<Guid>> Candidates(Guid call) =>
        (await Read(call))["candidates"].EnumerateArray().Select(candidate => candidate.GetProperty("citizen").GetGuid()).ToArray();

    private static IEnumerable<Guid> Ids(Answer page) => page.Expect(200)["items"].EnumerateArray().Select(item => item.GetProperty("id").GetGuid());
}
