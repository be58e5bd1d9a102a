using Dapper;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

public class AccountsTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task The_last_administrator_can_neither_leave_nor_be_made_something_else()
    {
        var admin = await App.As("admin1");
        foreach (var other in await Administrators(admin))
            (await admin.Post($"/api/accounts/{other}/deactivate", new { })).Expect(200);

        (await admin.Post("/api/accounts/admin1/deactivate", new { })).Refused("last-administrator");
        (await admin.Post("/api/accounts/admin1/change", new { memberships = Parts(("1083", "finance")) })).Refused("last-administrator");
        (await admin.Get("/api/accounts/admin1")).Expect(200);
    }

    [Theory]
    [InlineData("""{"name":"x","password":"elevenchars","memberships":[{"organisation":"spoc","role":"spoc-agent"}]}""", "password-too-weak")]
    [InlineData("""{"name":"name-of-twelve","password":"Name-Of-Twelve","memberships":[{"organisation":"spoc","role":"spoc-agent"}]}""", "password-too-weak")]
    [InlineData("""{"name":"x","memberships":[{"organisation":"spoc","role":"spoc-agent"}]}""", "password-or-subject-needed")]
    [InlineData("""{"name":"x","password":"long enough it is","memberships":[]}""", "invalid-content")]
    [InlineData("""{"name":"x","password":"long enough it is","memberships":[null]}""", "invalid-content")]
    [InlineData("""{"name":"x","password":"long enough it is","memberships":[{"organisation":"spoc","role":"king"}]}""", "invalid-content")]
    [InlineData("""{"name":"x","password":"long enough it is","memberships":[{"organisation":"spoc","role":""}]}""", "invalid-content")]
    [InlineData("""{"name":"x","password":"long enough it is","memberships":[{"organisation":"nowhere","role":"spoc-agent"}]}""", "unknown-organisation")]
    [InlineData("""{"name":"a b","password":"long enough it is","memberships":[{"organisation":"spoc","role":"spoc-agent"}]}""", "invalid-content")]
    [InlineData("""{"name":"sub:x","password":"long enough it is","memberships":[{"organisation":"spoc","role":"spoc-agent"}]}""", "invalid-content")]
    [InlineData("""{"name":"x","subject":"","memberships":[{"organisation":"spoc","role":"spoc-agent"}]}""", "invalid-content")]
    public async Task An_account_that_cannot_be_used_is_refused(string body, string code)
    {
        var admin = await App.As("admin1");

        (await admin.Post("/api/accounts", body)).Refused(code, 422);
        (await admin.Get("/api/accounts/x")).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_subject_belongs_to_one_account()
    {
        var admin = await App.As("admin1");
        var memberships = new[] { new { organisation = "1083", role = "integration" } };
        (await admin.Post("/api/accounts", new { name = "robot-a", subject = "shared", memberships })).Expect(201);

        (await admin.Post("/api/accounts", new { name = "robot-b", subject = "shared", memberships })).Refused("subject-taken");
    }

    [Fact]
    public async Task A_stale_change_of_an_account_is_refused()
    {
        var admin = await App.As("admin1");
        await Put("versioned", ("spoc", "spoc-agent"));
        var lead = new { memberships = Parts(("spoc", "spoc-lead")) };
        (await admin.Post("/api/accounts/versioned/change", lead, ("If-Match", "\"1\""))).Expect(200);

        foreach (var (path, body) in new (string, object)[] { ("change", lead), ("password", new { password = "a phrase of four words" }), ("deactivate", new { }), ("reactivate", new { }) })
            (await admin.Post($"/api/accounts/versioned/{path}", body, ("If-Match", "\"1\""))).Refused("stale-version", 412);
        Assert.Equal("\"2\"", (await admin.Get("/api/accounts/versioned")).Expect(200).ETag);
        (await admin.Post("/api/accounts/nobody/deactivate", new { })).Refused("not-found", 404);
    }

    [Fact]
    public async Task Accounts_are_listed_in_pages_each_account_once()
    {
        var admin = await App.As("admin1");
        var names = new List<string>();
        for (var next = ""; next is not null;)
        {
            var page = (await admin.Get($"/api/accounts?limit=3&after={next}")).Expect(200);
            names.AddRange(page["items"].EnumerateArray().Select(account => account.GetProperty("name").GetString()!));
            next = page["next"].GetString();
        }

        Assert.Equal(names.Distinct(), names);
        Assert.Empty(new[] { "admin1", "depot1", "esbjerg1", "spoc1" }.Except(names));
        (await admin.Get("/api/accounts?limit=201")).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task Only_an_administrator_sees_and_makes_accounts()
    {
        foreach (var user in new[] { "spoclead", "depot1", "fts1" })
        {
            var who = await App.As(user);
            (await who.Get("/api/accounts")).Refused("role", 403);
            (await who.Get("/api/accounts/admin1")).Refused("role", 403);
            (await who.Post("/api/accounts", new { })).Refused("role", 403);
            (await who.Post("/api/accounts/admin1/deactivate", new { })).Refused("role", 403);
        }
    }

    [Fact]
    public async Task The_journal_has_every_change_of_an_account_and_never_a_hash()
    {
        await Put("journaled", ("spoc", "spoc-agent"));
        await Change("journaled", ("spoc", "spoc-lead"));
        var who = await SignIn("journaled");
        (await who.Post("/api/session/password", new { old = Password, @new = "another long password" })).Expect(204);
        (await (await App.As("admin1")).Post("/api/accounts/journaled/deactivate", new { })).Expect(200);

        var entries = (await App.Host.Services.GetRequiredService<Db>().Read(query => query.List<(string Kind, string Actor, string Data)>(
            "SELECT kind, actor, data FROM journal WHERE subject_kind = 'account' AND subject_id = 'journaled' ORDER BY subject_version"))).AsList();

        Assert.Equal(["account.set", "account.changed", "account.password-changed", "account.deactivated"], entries.Select(entry => entry.Kind));
        Assert.Equal(["admin1", "admin1", "journaled", "admin1"], entries.Select(entry => entry.Actor));
        Assert.Contains("spoc-lead", entries[1].Data);
        Assert.All(entries, entry => Assert.DoesNotMatch("passwordHash|AQAAAA", entry.Data));
    }

    private static async Task<string[]> Administrators(Client admin) =>
        [.. (await admin.Get("/api/accounts?limit=200")).Expect(200)["items"].EnumerateArray()
            .Where(account => account.GetProperty("active").GetBoolean() && account.GetProperty("name").GetString() != "admin1")
            .Where(account => account.GetProperty("memberships").EnumerateArray().Any(m => m.GetProperty("role").GetString() == "administrator"))
            .Select(account => account.GetProperty("name").GetString()!)];
}
