using System.Text.Json;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Citizens;

/// <summary>One person registered twice.</summary>
public class MergeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task What_the_one_had_is_the_others_and_the_old_id_answers_as_the_new_one()
    {
        var (first, second) = (Person.New(), Person.New());
        var (from, into) = (await first.Registered(App), await second.Registered(App));
        var (inUse, waits) = (await Given.DeviceInUse(App, from), await Given.ReservedDevice(App, into, "scale"));
        var ticket = await TicketAtDesk.Opened(App, citizen: from);
        var closed = await TicketAtDesk.Opened(App, citizen: from);
        await closed.Does("resolve", new { resolution = "Løst" });
        var lead = await App.As("spoclead");
        var since = Since(await Overview(lead, from), "devices");

        var merged = await Merge(lead, from, into);

        Assert.Equal((into, true, "461", "\"2\""), (merged.Id, merged["merged"].GetBoolean(), merged.Text("municipality"), merged.ETag));
        Assert.Equal([("devices", 1), ("stays", 1), ("texts", 2), ("tickets", 2)], Follows(merged));
        var now = await Overview(lead, from);
        Assert.Equal((into, 1, 1, 1), (now.Id, now["devices"].GetArrayLength(), now["onTheWay"].GetArrayLength(), now["openTickets"].GetProperty("count").GetInt32()));
        Assert.Equal(since, Since(now, "devices"));
        foreach (var id in (Guid[])[from, into])
        {
            Assert.Equal([inUse, waits], Ids(await lead.Get($"/api/devices?citizen={id}")).Order());
            Assert.Equal([closed.Id, ticket.Id], Ids(await lead.Get($"/api/tickets?citizen={id}")).OrderDescending());
        }

        Assert.Equal(into, (await ticket.Now())["citizen"].GetGuid());
        Assert.Equal(into, (await closed.Now())["citizen"].GetGuid());
        Assert.Equal("holder-merged", (await Stored.Journal(App, "device", inUse))[^1].Kind);
        Assert.Equal("ticket.citizen-merged", (await Stored.Journal(App, "ticket", closed.Id))[^1].Kind);
    }

    [Fact]
    public async Task Whoever_sends_the_old_id_or_the_old_numbers_means_the_one_who_stays()
    {
        var (first, second) = (Person.New() with { Name = "Tobenthine Enestående" }, Person.New());
        var (from, into) = (await first.Registered(App), await second.Registered(App));
        var (lead, desk) = (await App.As("spoclead"), await App.As("spoc1"));
        await Merge(lead, from, into);

        var device = await Given.ReservedDevice(App, from);
        var ticket = await TicketAtDesk.Opened(App, citizen: from);

        Assert.Equal(into, (await lead.Get($"/api/devices/{device}")).Expect(200)["citizen"].GetGuid());
        Assert.Equal(into, (await ticket.Now())["citizen"].GetGuid());
        Assert.Equal(into, Assert.Single(Ids(await desk.Post("/api/citizens/names", new { citizens = new[] { from }, reason = "check" }))));
        var seen = (await desk.Post($"/api/citizens/{from}/look-up", new { reason = "check" })).Expect(200);
        Assert.Equal((into, second.Cpr, second.Name), (seen.Id, seen.Text("cpr"), seen.Text("name")));
        Assert.Equal(into, (await desk.Post("/api/citizens/look-up", new { cpr = first.Cpr, reason = "check" })).Expect(200).Id);
        Assert.Equal([into], Ids(await desk.Post("/api/citizens/look-up-by-phone", new { phone = first.Phone, reason = "check" })));
        (await desk.Post("/api/citizens", first.Registration())).Refused("citizen-known");
        Assert.Empty(Ids(await desk.Post("/api/citizens/find", new { name = first.Name, postalCode = "5000", reason = "check" })));
        Assert.Equal(into, (await desk.Post($"/api/citizens/{from}/change", new { name = "Anna Nynavn" })).Expect(200).Id);
    }

    [Fact]
    public async Task Another_phone_number_of_the_one_who_stays_ends_the_old_ones()
    {
        var (first, desk) = (Person.New(), await App.As("spoc1"));
        var (from, into) = (await first.Registered(App), await Person.New().Registered(App));
        await Merge(await App.As("spoclead"), from, into);

        (await desk.Post($"/api/citizens/{into}/change", new { phone = Person.New().Phone })).Expect(200);

        Assert.Empty(Ids(await desk.Post("/api/citizens/look-up-by-phone", new { phone = first.Phone, reason = "check" })));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_follow_and_what_differs_and_is_in_both_logs()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App, "430"));
        var device = await Given.DeviceInUse(App, from);
        var lead = await App.As("spoclead");

        var seen = (await lead.Post($"/api/citizens/{from}/merge?dryRun=true", Body(into))).Expect(200);

        Assert.Equal((into, false, "430"), (seen.Id, seen["merged"].GetBoolean(), seen.Text("municipality")));
        Assert.Equal([("devices", 1), ("stays", 1)], Follows(seen));
        Assert.Equal(["cpr", "name", "address", "phone", "municipality"], seen["differs"].EnumerateArray().Select(one => one.GetString()));
        Assert.StartsWith("A merge cannot be undone", seen.Text("warning"), StringComparison.Ordinal);
        Assert.Equal(from, (await lead.Get($"/api/devices/{device}")).Expect(200)["citizen"].GetGuid());
        Assert.Single(await Stored.Journal(App, "citizen", from));
        Assert.Equal(["check"], await Log("spoclead", from));
        Assert.Equal(["check"], await Log("spoclead", into));
    }

    /// <summary>Somebody could register a guessed address and ask whether it differs.</summary>
    [Fact]
    public async Task A_protected_address_is_not_compared_and_protects_both()
    {
        var (from, into) = (await Person.New().Registered(App, isProtected: true), await Person.New().Registered(App));
        var device = await Given.DispatchedDevice(App, into);
        var (lead, driver) = (await App.As("spoclead"), await App.As("driver1"));
        (await driver.Get($"/api/devices/{device}")).Expect(200);

        var seen = (await lead.Post($"/api/citizens/{from}/merge?dryRun=true", Body(into))).Expect(200);
        await Merge(lead, from, into);

        Assert.Equal(["cpr", "name", "phone", "protectedAddress"], seen["differs"].EnumerateArray().Select(one => one.GetString()));
        Assert.True(seen["protectedAddress"].GetBoolean());
        (await driver.Get($"/api/devices/{device}")).Expect(404);
        Assert.Equal("assignment-closed", (await Stored.Journal(App, "device", device))[^1].Kind);
    }

    [Fact]
    public async Task The_municipality_of_the_one_who_stays_counts_and_each_reads_the_look_ups_of_its_time()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App, "430"));
        var (device, ticket) = (await Given.DeviceInUse(App, from), await TicketAtDesk.Opened(App, citizen: from));
        await LookUp(from, "support");
        await LookUp(into, "complaint");

        await Merge(await App.As("spoclead"), from, into);
        await LookUp(from, "delivery");

        Assert.Equal("430", (await (await App.As("faaborg1")).Get($"/api/devices/{device}")).Expect(200).Text("municipality"));
        (await (await App.As("odense1")).Get($"/api/devices/{device}")).Expect(404);
        Assert.Equal("430", (await ticket.Now("spoclead")).Text("municipality"));
        foreach (var id in (Guid[])[from, into])
        {
            Assert.Equal(["delivery", "complaint", "support"], await Log("spoclead", id));
            Assert.Equal(["delivery", "complaint"], await Log("faaborg1", id));
            Assert.Equal(["support"], await Log("odense1", id));
        }
    }

    [Fact]
    public async Task Lists_of_names_are_in_the_log_of_the_one_once()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App));
        (await (await App.As("spoc1")).Post("/api/citizens/names", new { citizens = new[] { from, into }, reason = "other" })).Expect(200);

        await Merge(await App.As("spoclead"), from, into);

        var entry = Assert.Single((await (await App.As("admin1")).Get($"/api/citizens/{from}/look-ups")).Expect(200)["items"].EnumerateArray());
        Assert.Equal(2, entry.GetProperty("citizens").GetInt32());
        Assert.Equal([into], Ids(await (await App.As("odense1")).Get($"/api/look-ups/{entry.GetProperty("id").GetGuid()}/citizens")));
    }

    [Fact]
    public async Task The_journal_has_the_ids_and_the_reason_on_both()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App));
        await Merge(await App.As("spoclead"), from, into);

        var (last, other) = ((await Stored.Journal(App, "citizen", from))[^1], (await Stored.Journal(App, "citizen", into))[^1]);

        Assert.Equal(("citizen.merged", "citizen.merged"), (last.Kind, other.Kind));
        foreach (var entry in (Stored.Entry[])[last, other])
            Assert.Contains($$"""{"from":"{{from}}","into":"{{into}}","reason":"wrong-number"}""", entry.Data, StringComparison.Ordinal);
        Assert.Equal(("merged", "active"), (Status(last), Status(other)));
    }

    [Fact]
    public async Task Of_three_registrations_every_id_is_the_last()
    {
        var people = (Person[])[Person.New(), Person.New(), Person.New()];
        var ids = new List<Guid>();
        foreach (var person in people)
            ids.Add(await person.Registered(App));
        var device = await Given.ReservedDevice(App, ids[0]);
        var lead = await App.As("spoclead");

        await Merge(lead, ids[0], ids[1]);
        await Merge(lead, ids[1], ids[2]);

        foreach (var (id, person) in ids.Zip(people))
        {
            Assert.Equal(ids[2], (await Overview(lead, id)).Id);
            Assert.Equal(ids[2], (await lead.Post("/api/citizens/look-up", new { cpr = person.Cpr, reason = "check" })).Expect(200).Id);
            Assert.Equal([device], Ids(await lead.Get($"/api/devices?citizen={id}")));
        }

        (await lead.Post($"/api/citizens/{ids[2]}/merge", Body(ids[0]))).Refused("same-citizen", 422);
    }

    [Fact]
    public async Task An_erase_by_either_id_takes_the_numbers_and_keys_of_both()
    {
        var (first, second) = (Person.New(), Person.New());
        var (from, into) = (await first.Registered(App), await second.Registered(App));
        var admin = await App.As("admin1");
        await Merge(admin, from, into);
        Assert.Equal(2, await Keys(from, into));

        Assert.Equal(into, (await admin.Post($"/api/citizens/{from}/erase", new { })).Expect(200).Id);

        Assert.Equal(0, await Keys(from, into));
        (await admin.Get($"/api/citizens/{from}")).Refused("not-found", 404);
        await first.Registered(App);
        await second.Registered(App);
    }

    [Fact]
    public async Task The_identity_of_the_one_is_in_no_file_after_it()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App));
        var sealedBefore = (await Stored.Everything(App.Settings)).Single(row => row.Table.EndsWith(".citizen", StringComparison.Ordinal) && row.Ids.Contains(from)).Blobs.Single();

        await Merge(await App.As("spoclead"), from, into);

        Assert.DoesNotContain(Stored.Files(App.Settings), file => file.Bytes.Holds(sealedBefore));
        Assert.DoesNotContain(await Stored.Everything(App.Settings), row => row.Blobs.Any(blob => blob.AsSpan().SequenceEqual(sealedBefore)));
    }

    /// <summary>The lead chose the wrong one of the two to stay.</summary>
    [Fact]
    public async Task A_replacement_number_that_stayed_gives_way_to_the_number_of_the_one_that_was_merged()
    {
        var real = Person.New();
        var into = await (real with { Cpr = $"{6 + (real.Cpr[0] - '0')}{real.Cpr[1..]}" }).Registered(App);
        var from = await real.Registered(App);
        var lead = await App.As("spoclead");
        await Merge(lead, from, into);

        Assert.False((await lead.Post($"/api/citizens/{into}/change", new { cpr = real.Cpr })).Expect(200)["replacementCpr"].GetBoolean());

        Assert.Equal(into, (await lead.Post("/api/citizens/look-up", new { cpr = real.Cpr, reason = "check" })).Expect(200).Id);
    }

    [Fact]
    public async Task A_repeat_with_or_without_a_key_answers_and_does_nothing_more()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App));
        var lead = await App.As("spoclead");

        var first = (await lead.Post($"/api/citizens/{from}/merge", Body(into), ("Idempotency-Key", "m"), ("If-Match", "\"1\""))).Expect(200);
        var replayed = (await lead.Post($"/api/citizens/{from}/merge", Body(into), ("Idempotency-Key", "m"), ("If-Match", "\"1\""))).Expect(200);
        var again = await Merge(lead, from, into);

        Assert.Equal((first.Body, "true"), (replayed.Body, replayed.Headers["Idempotency-Replayed"]));
        Assert.Equal((into, first.ETag), (again.Id, again.ETag));
        Assert.Equal(2, (await Stored.Journal(App, "citizen", into)).Count);
    }

    [Fact]
    public async Task What_waits_for_a_lead_waits_for_the_one_who_stays()
    {
        var (from, into) = (await Person.New().Registered(App), await Person.New().Registered(App));
        var waiting = Guid.CreateVersion7();
        await Stored.Execute(
            App.Settings,
            "INSERT INTO pending_registration (id, version, kind, at, actor, organisation, municipality, state, citizen) "
            + "SELECT @waiting, 1, 'change', at, 'odense1', '461', '461', 'refused', @from FROM journal LIMIT 1",
            new { waiting = Key(waiting), from = Key(from) });

        await Merge(await App.As("spoclead"), from, into);

        Assert.Equal(into, (await (await App.As("spoclead")).Get($"/api/pending-registrations/{waiting}")).Expect(200)["citizen"].GetGuid());
    }

    private static object Key(Guid id) => Databases.OnPostgres ? id : id.ToString().ToUpperInvariant();

    private Task<long> Keys(Guid one, Guid other) => Stored.Value<long>(
        App.Settings, "SELECT count(*) FROM vault.citizen_key WHERE citizen IN (@one, @other)", new { one = Key(one), other = Key(other) });

    private async Task LookUp(Guid citizen, string reason)
    {
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(1));
        (await (await App.As("spoclead")).Post($"/api/citizens/{citizen}/look-up", new { reason })).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromMilliseconds(1));
    }

    private async Task<IEnumerable<string?>> Log(string user, Guid citizen) =>
        [.. (await (await App.As(user)).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"].EnumerateArray().Select(line => line.GetProperty("reason").GetString())];

    private static object Body(Guid into) => new { into, reason = "wrong-number" };

    private static async Task<Answer> Merge(Client who, Guid from, Guid into) => (await who.Post($"/api/citizens/{from}/merge", Body(into))).Expect(200);

    private static async Task<Answer> Overview(Client who, Guid citizen) => (await who.Get($"/api/citizens/{citizen}")).Expect(200);

    private static string? Since(Answer overview, string list) => overview[list][0].GetProperty("since").GetString();

    private static string? Status(Stored.Entry entry) => JsonDocument.Parse(entry.Data).RootElement.GetProperty("state").GetProperty("status").GetString();

    private static IEnumerable<(string?, int)> Follows(Answer answer) =>
        answer["follows"].EnumerateArray().Select(part => (part.GetProperty("what").GetString(), part.GetProperty("count").GetInt32())).Order();

    private static IEnumerable<Guid> Ids(Answer answer) => answer.Expect(200)["items"].EnumerateArray().Select(item => item.GetProperty("id").GetGuid());
}
