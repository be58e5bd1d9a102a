using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Live;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Live;

/// <summary>Scope, at the subscribing and at every entry.</summary>
public class WhoGetsWhatTests(LiveApp app) : LiveStory(app)
{
    private const string Password = "correct-horse-9";

    [Fact]
    public async Task Odense_gets_nothing_of_others_neither_missed_nor_live_nor_by_name()
    {
        var cursor = await App.Last();
        var (theirs, own) = (Guid.CreateVersion7().ToString(), Guid.CreateVersion7().ToString());
        await App.Journal("missed", "561", "ssl-esbjerg", id: theirs);
        await App.Journal("missed", "461", id: own);
        await using var follower = await (await App.Follow("odense1")).Subscribe(cursor, "devices", "tickets", "orders", $"device:{theirs}", $"device:{own}");
        await App.Journal("live", "561", "ssl-esbjerg", id: theirs);
        await App.Journal("live", null, "ssl-syd");
        await App.Journal("live", "561", subject: "ticket");
        await App.Journal("live", "461", id: own);
        await follower.Until(f => f.Seqs.Count >= 2, "what is its own");

        Assert.Equal([own, own], follower.Subjects);
        var page = (await (await App.As("odense1")).Get($"/api/journal?topics=devices,tickets,device:{theirs}&after={cursor}")).Expect(200);
        Assert.Equal([own, own], page["items"].EnumerateArray().Select(entry => entry.GetProperty("subjectId").GetString()));
    }

    [Theory]
    [InlineData("spoc1")]
    [InlineData("spoclead")]
    [InlineData("depot1")]
    [InlineData("odense1")]
    public async Task Entries_of_accounts_and_of_sign_in_reach_administrators_only(string user)
    {
        var cursor = await App.Last();
        await App.Journal("account.locked", "461", "spoc", "account", "boss");
        await using var other = await (await App.Follow(user)).Subscribe(cursor, "accounts", "devices");
        await using var admin = await (await App.Follow("admin1")).Subscribe(cursor, "accounts", "devices");
        await App.Journal("door.burst", null, null, "door", "sign-in");
        await App.Journal("account.locked", "461", "ssl-syd", "account", "boss");
        foreach (var unit in new[] { "ssl-syd", "spoc" })
            await App.Journal("last", "461", unit);
        await admin.Until(f => f.Seqs.Count >= 5, "all of them");
        await other.Until(f => f.Seqs.Count >= 1, "what is its own");

        Assert.Equal(["account.locked", "door.burst", "account.locked"], Kinds(admin).Take(3));
        Assert.All(Kinds(other), kind => Assert.Equal("last", kind));
    }

    [Fact]
    public async Task When_an_agreement_ends_its_desk_gets_no_further_entries()
    {
        var admin = await App.As("admin1");
        var agreement = (await admin.Get("/api/agreements?organisation=573&unit=spoc")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("service").GetString() == "spoc").GetProperty("id").GetGuid();
        await using var desk = await (await App.Follow("spoc1")).Subscribe(await App.Last(), "devices");
        await App.Journal("served", "573");
        await desk.Until(d => d.Seqs.Count == 1, "the entry of whom it serves");

        (await admin.Post($"/api/agreements/{agreement}/end", new { to = Today() })).Expect(200);
        await App.Journal("not served", "573");
        await App.Journal("still served", "440");
        await desk.Until(d => d.Seqs.Count >= 2, "the entry of another that it serves");

        Assert.Equal(["served", "still served"], desk.Entries.Select(entry => entry.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task An_account_that_is_deactivated_is_cut_off_whatever_it_follows()
    {
        await Account("leaves", ("461", "municipality"));
        await using var follower = await (await Connect("leaves")).Subscribe(await App.Last(), "devices");
        await using var idle = await Connect("leaves");
        (await (await App.As("admin1")).Post("/api/accounts/leaves/deactivate", new { })).Expect(200);
        await App.Journal("after");

        await follower.Until(f => !f.IsOpen, "the follower to be cut off");
        await idle.Until(f => !f.IsOpen, "who only is connected to be cut off");
        Assert.Empty(follower.Seqs);
    }

    [Fact]
    public async Task An_account_that_moves_gets_what_its_new_role_sees()
    {
        await Account("moves", ("461", "municipality"));
        await using var follower = await (await Connect("moves")).Subscribe(await App.Last(), "devices");
        await Change("moves", "change", new { memberships = Parts(("430", "municipality")) });
        await App.Journal("old", "461");
        await App.Journal("new", "430");
        await follower.Until(f => f.Seqs.Count >= 1, "what the new role sees");

        Assert.Equal(["new"], follower.Entries.Select(entry => entry.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task A_role_that_may_follow_nothing_any_more_ends_the_feed()
    {
        await Account("changes", ("461", "municipality"));
        await using var follower = await (await Connect("changes")).Subscribe(await App.Last(), "devices");
        await Change("changes", "change", new { memberships = Parts(("fts", "programme-office")) });

        await follower.Until(f => !f.IsOpen, "the feed to end");
    }

    [Fact]
    public async Task The_scope_as_sql_and_asked_of_one_entry_is_the_same()
    {
        var cursor = await App.Last();
        foreach (var municipality in (string?[])["461", "561", "563", "430", null])
            foreach (var unit in (string?[])["ssl-syd", "ssl-esbjerg", "spoc", "contractor-1", null])
            {
                await App.Journal("any", municipality, unit, subject: unit == "spoc" ? "ticket" : "device");
                await App.Journal("any", municipality, unit, subject: "incident");
            }

        var reader = App.Host.Services.GetRequiredService<JournalReader>();
        var all = await reader.After(cursor, 200, CancellationToken.None);
        var catalogue = await App.Host.Services.GetRequiredService<CatalogueStore>().Now();

        foreach (var viewer in Viewers())
        {
            var scope = new Sight(viewer, catalogue, App.Host.Services.GetRequiredService<Clock>().Today).Entries;
            var asked = all.Where(row => row.IsIn(scope) && row.For(Topics.All) is not null).Select(row => row.Seq);
            var read = await reader.Page(viewer, Topics.All, cursor, all[^1].Seq, 200, CancellationToken.None);
            Assert.Equal(asked, read.Select(row => row.Seq));
        }
    }

    [Theory]
    [InlineData("odense1", "devices", "journal_municipality")]
    [InlineData("odense1", "orders", "journal_municipality")]
    [InlineData("odense1", "device:01900000-0000-7000-8000-000000000001", "journal_subject")]
    [InlineData("spoc1", "tickets", "journal_municipality")]
    [InlineData("depot2", "devices", "journal_unit")]
    [InlineData("admin1", "tickets", "journal_kind")]
    [InlineData("admin1", "devices", null)]
    public async Task A_page_seeks_an_index_and_only_who_sees_nearly_all_walks_the_journal(string user, string topic, string? index)
    {
        var viewer = Viewers().Single(one => one.Account == user);
        var scope = (await App.Host.Services.GetRequiredService<SightReader>().Now(viewer, CancellationToken.None)).Entries;
        var parameters = new Parameters(new { after = 0L, upTo = long.MaxValue, limit = 200 });
        var page = App.Host.Services.GetRequiredService<JournalReader>().Merged(scope, Topics.Of([topic]).Value, parameters);
        async Task<string> Explained(Query query) => string.Join('\n', (await query.List<dynamic>(
            $"EXPLAIN {(Databases.OnPostgres ? "" : "QUERY PLAN")} {page}", parameters)).Select(line => ((IDictionary<string, object>)line).Values.Last()));
        var plan = !Databases.OnPostgres ? await App.Db.Read(Explained) : await App.Db.Preview(async tx =>
        {
            // PostgreSQL would rather walk a table as small as a test's, by one index or another: it is left only those that are meant.
            await tx.Execute("SET LOCAL enable_seqscan = off");
            await tx.Execute("SET LOCAL enable_bitmapscan = off");
            if (index is not null)
                await tx.Execute("ALTER TABLE journal DROP CONSTRAINT journal_pkey");
            return await Explained(tx);
        });

        // Which of its indexes PostgreSQL takes, it decides by how many rows of each there are: here, next to none.
        Assert.Contains(Databases.OnPostgres ? "journal_" : index ?? "INTEGER PRIMARY KEY", plan);
        Assert.True(index is null || !plan.Contains(Databases.OnPostgres ? "journal_pkey" : "INTEGER PRIMARY KEY"), plan);
        Assert.DoesNotContain(Databases.OnPostgres ? "Seq Scan" : "SCAN j", plan);
    }

    [Fact]
    public async Task Signing_out_closes_that_connection_and_not_the_accounts_others()
    {
        await Account("signs-out", ("461", "municipality"));
        var cookie = await LiveClient.CookieOf(App.Nobody, "signs-out", Password);
        await using var here = await (await LiveClient.Connect(App.Nobody.Http.BaseAddress!, cookie)).Subscribe(await App.Last(), "devices");
        await using var elsewhere = await (await Connect("signs-out")).Subscribe(await App.Last(), "devices");

        (await App.Nobody.Send(HttpMethod.Delete, "/api/session", null, ("Cookie", cookie), ("X-TeleSSL", "1"))).Expect(204);
        await App.Journal("after", "461");
        await elsewhere.Until(f => f.Seqs.Count == 1, "what comes after");
        await here.Until(f => !f.IsOpen, "the end of what was signed out of");

        Assert.Empty(here.Entries);
    }

    [Fact]
    public async Task A_new_password_cuts_off_what_was_open_for_the_old_one()
    {
        await Account("renews", ("461", "municipality"));
        await using var follower = await (await Connect("renews")).Subscribe(await App.Last(), "devices");

        await Change("renews", "password", new { password = "another-horse-10" });
        await App.Journal("after", "461");
        await follower.Until(f => !f.IsOpen, "the end of what was open");

        Assert.Empty(follower.Entries);
    }

    private static IEnumerable<Viewer> Viewers() =>
    [
        .. Server.Demo.DemoUsers.All.Select(user => new Viewer(user.Name, user.Memberships)),
        new("several", [new("ssl-esbjerg", Role.Logistics), new("430", Role.Municipality), new("contractor-1", Role.Contractor)]),
        new("other-desk", [new("spoc-odense", Role.SpocAgent)]),
        new("nothing", [new("contractor-1", Role.Contractor), new("fts", Role.ProgrammeOffice)]),
    ];

    private async Task Account(string name, params (string Organisation, string Role)[] memberships) =>
        (await (await App.As("admin1")).Post("/api/accounts", new { name, password = Password, memberships = Parts(memberships) })).Expect(201);

    private async Task Change(string name, string how, object body) =>
        (await (await App.As("admin1")).Post($"/api/accounts/{name}/{how}", body)).Expect(200);

    private static object[] Parts(params (string Organisation, string Role)[] memberships) =>
        [.. memberships.Select(m => new { organisation = m.Organisation, role = m.Role })];

    private async Task<LiveClient> Connect(string name) =>
        await LiveClient.Connect(App.Nobody.Http.BaseAddress!, await LiveClient.CookieOf(App.Nobody, name, Password));

    private string Today() => App.Host.Services.GetRequiredService<Clock>().Today.ToString("O");

    private static IEnumerable<string?> Kinds(LiveClient follower) => follower.Entries.Select(entry => entry.GetProperty("kind").GetString());
}
