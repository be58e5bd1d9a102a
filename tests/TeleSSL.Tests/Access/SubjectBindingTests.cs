using Dapper;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Tests.Access;

/// <summary>An administrator says who of the authority is which account.</summary>
public class SubjectBindingTests(StaffApp app) : StaffStory<StaffApp>(app)
{
    [Fact]
    public async Task Who_is_not_bound_gets_a_clear_page_whatever_name_and_mail_the_authority_gives()
    {
        var machine = new { name = "machine", subject = "known-to-machines", memberships = Memberships };
        (await App.Admin.Post("/api/accounts", machine)).Expect(201);
        foreach (var subject in new[] { "not-bound-to-anyone", "admin1", "known-to-machines", Authority.PersonsMail })
        {
            var before = Lines("subject-not-bound");

            await RefusedWith(subject, "subject-not-bound", 403);

            Assert.Equal(before + 1, Lines("subject-not-bound"));
        }

        Assert.DoesNotContain(Authority.PersonsMail, App.Host.Log.Text);
        Assert.DoesNotContain(Authority.PersonsName, App.Host.Log.Text);
        Assert.DoesNotContain("not-bound-to-anyone", App.Host.Log.Text);
    }

    [Fact]
    public async Task A_subject_belongs_to_one_account_and_the_administrator_sees_to_which()
    {
        await App.Bound("first", "wanted-by-two");
        (await App.Admin.Post("/api/accounts", new { name = "second", memberships = Memberships })).Expect(201);

        (await App.Admin.Post("/api/accounts/second/bind", new { subject = "wanted-by-two" })).Refused("subject-taken");

        var binding = (await App.Admin.Get("/api/accounts/first")).Expect(200)["binding"];
        Assert.Equal(App.Authority.Url, binding.GetProperty("authority").GetString());
        Assert.Equal("wanted-by-two", binding.GetProperty("subject").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await App.Admin.Get("/api/accounts/second")).Expect(200)["binding"].ValueKind);
    }

    [Fact]
    public async Task Another_subject_or_none_ends_what_the_one_before_had_open()
    {
        await App.Bound("changes-hands", "subject-before");
        using var before = await App.SignedIn("subject-before");
        (await before.Script().Get("/api/session")).Expect(200);

        (await App.Admin.Post("/api/accounts/changes-hands/bind", new { subject = "subject-after" })).Expect(200);
        (await before.Script().Get("/api/session")).Refused("sign-in-needed", 401);
        await RefusedWith("subject-before", "subject-not-bound", 403);

        using var after = await App.SignedIn("subject-after");
        (await App.Admin.Post("/api/accounts/changes-hands/unbind", new { })).Expect(200);
        (await after.Script().Get("/api/session")).Refused("sign-in-needed", 401);
        await RefusedWith("subject-after", "subject-not-bound", 403);
    }

    [Fact]
    public async Task An_account_that_is_deactivated_is_refused_and_what_it_had_open_ends()
    {
        await App.Bound("retired", "subject-of-retired");
        using var browser = await App.SignedIn("subject-of-retired");

        (await App.Admin.Post("/api/accounts/retired/deactivate", new { })).Expect(200);

        (await browser.Script().Get("/api/session")).Refused("sign-in-needed", 401);
        await RefusedWith("subject-of-retired", "account-not-active", 403);
    }

    [Fact]
    public async Task Wrong_passwords_of_strangers_keep_no_one_from_signing_in_at_the_authority()
    {
        await App.Bound("guessed-at", "subject-of-guessed-at");
        for (var guess = 0; guess < 5; guess++)
            (await App.Nobody.Post("/api/session", new { user = "guessed-at", password = $"guess {guess}" }))
                .Refused("wrong-password", 401);

        (await App.Nobody.Post("/api/session", new { user = "guessed-at", password = "guess" })).Refused("locked", 429);
        using var browser = await App.SignedIn("subject-of-guessed-at");
        (await browser.Script().Get("/api/session")).Expect(200);
    }

    [Fact]
    public async Task A_change_of_an_account_leaves_its_binding()
    {
        await App.Bound("promoted", "subject-of-promoted");

        var account = (await App.Admin.Post("/api/accounts/promoted/change", new { memberships = Memberships })).Expect(200);

        Assert.Equal("subject-of-promoted", account["binding"].GetProperty("subject").GetString());
        using var browser = await App.SignedIn("subject-of-promoted");
        Assert.Equal(["spoc-agent"], (await browser.Script().Get("/api/session")).Expect(200).Texts("roles"));
    }

    [Fact]
    public async Task Only_what_can_be_a_subject_is_bound_to_an_account_that_is_there_as_it_is()
    {
        await App.Bound("careful", "subject-of-careful");
        foreach (var subject in new[] { "", "a\u0000b", "a\nb", new string('x', 256) })
            (await App.Admin.Post("/api/accounts/careful/bind", new { subject })).Refused("invalid-content", 422);
        (await App.Admin.Post("/api/accounts/careful/bind", new { })).Refused("invalid-content", 422);
        (await App.Admin.Post("/api/accounts/no-such/bind", new { subject = "free" })).Refused("not-found", 404);
        (await App.Admin.Post("/api/accounts/no-such/unbind", new { })).Refused("not-found", 404);
        (await App.Admin.Post("/api/accounts/careful/bind", new { subject = "free" }, ("If-Match", "\"1\""))).Refused("stale-version", 412);
        (await App.Admin.Post("/api/accounts/careful/bind", new { subject = "free" }, ("If-Match", "\"2\""))).Expect(200);
        using var agent = await App.SignedIn("free");
        (await agent.Script().Post("/api/accounts/careful/bind", new { subject = "mine" })).Refused("role", 403);
        (await agent.Script().Post("/api/accounts/careful/unbind", new { })).Refused("role", 403);
    }

    [Fact]
    public async Task The_journal_has_each_binding_and_never_the_subject()
    {
        await App.Bound("written-down", "subject-of-written-down");
        (await App.Admin.Post("/api/accounts/written-down/unbind", new { })).Expect(200);

        var entries = (await App.Host.Services.GetRequiredService<Db>().Read(query => query.List<(string Kind, string Actor, string Data)>(
            "SELECT kind, actor, data FROM journal WHERE subject_kind = 'account' AND subject_id = 'written-down' ORDER BY subject_version"))).AsList();

        Assert.Equal(["account.set", "account.subject-bound", "account.subject-unbound"], entries.Select(entry => entry.Kind));
        Assert.All(entries, entry => Assert.Equal("admin1", entry.Actor));
        Assert.Contains("\"isBound\":true", entries[1].Data);
        Assert.All(entries, entry => Assert.DoesNotContain("subject-of", entry.Data));
    }

    private static object Memberships => new[] { new { organisation = "spoc", role = "spoc-agent" } };

    private async Task RefusedWith(string subject, string code, int status)
    {
        using var browser = await App.BrowserOf(subject);
        var page = (await browser.Open("/sign-in")).Expect(status);
        Assert.Contains($"<code>{code}</code>", page.Body);
        Assert.Null(browser.Session);
    }

    private int Lines(string code) =>
        App.Host.Log.Text.Split('\n').Count(line => line.Contains($"A sign-in through the authority was refused: {code}"));
}
