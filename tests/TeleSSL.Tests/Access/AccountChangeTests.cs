using System.Text.Json;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>An account is changed at paths of its own, and who did is a list.</summary>
public class AccountChangeTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task What_is_not_named_stays()
    {
        var admin = await App.As("admin1");
        await Put("partly", ("461", "municipality"));

        var named = (await admin.Post("/api/accounts/partly/change", new { displayName = " Eva Storm " })).Expect(200);
        var moved = (await admin.Post("/api/accounts/partly/change", new { memberships = Parts(("430", "municipality")) })).Expect(200);
        var unnamed = (await admin.Post("/api/accounts/partly/change", """{"displayName":null}""")).Expect(200);

        Assert.Equal(("Eva Storm", "461"), (named.Text("displayName"), OrganisationOf(named)));
        Assert.Equal(("Eva Storm", "430"), (moved.Text("displayName"), OrganisationOf(moved)));
        Assert.Equal((JsonValueKind.Null, "430"), (unnamed["displayName"].ValueKind, OrganisationOf(unnamed)));
        await SignIn("partly");
    }

    [Theory]
    [InlineData("change", """{"memberships":[{"organisation":"461","role":"municipality"}]}""")]
    [InlineData("change", """{"displayName":null}""")]
    [InlineData("reactivate", "{}")]
    public async Task What_is_so_already_changes_nothing(string path, string body)
    {
        var admin = await App.As("admin1");
        var name = $"steady-{path}-{body.Length}";
        await Put(name, ("461", "municipality"));

        Assert.Equal("\"1\"", (await admin.Post($"/api/accounts/{name}/{path}", body)).Expect(200).ETag);
    }

    [Fact]
    public async Task To_deactivate_twice_is_to_deactivate_once()
    {
        var admin = await App.As("admin1");
        await Put("leaves-once", ("461", "municipality"));
        (await admin.Post("/api/accounts/leaves-once/deactivate", new { })).Expect(200);

        Assert.Equal("\"2\"", (await admin.Post("/api/accounts/leaves-once/deactivate", new { })).Expect(200).ETag);
    }

    [Theory]
    [InlineData("change", "{}", "invalid-content")]
    [InlineData("change", """{"memberships":[]}""", "invalid-content")]
    [InlineData("change", """{"memberships":[null]}""", "invalid-content")]
    [InlineData("change", """{"memberships":[{"organisation":"nowhere","role":"municipality"}]}""", "unknown-organisation")]
    [InlineData("change", """{"password":"a phrase of four words"}""", "invalid-content")]
    [InlineData("change", """{"subject":""}""", "invalid-content")]
    [InlineData("password", """{"password":"short"}""", "password-too-weak")]
    [InlineData("password", """{"password":"velkommen2026"}""", "password-too-weak")]
    [InlineData("password", """{"password":"odense er en dejlig by"}""", "password-too-weak")]
    [InlineData("password", """{"password":null}""", "invalid-content")]
    [InlineData("password", "{}", "invalid-content")]
    [InlineData("deactivate", """{"reason":"x"}""", "invalid-content")]
    public async Task A_change_that_is_none_is_refused(string path, string body, string code)
    {
        await Put($"stays-{path}-{body.Length}", ("461", "municipality"));

        (await (await App.As("admin1")).Post($"/api/accounts/stays-{path}-{body.Length}/{path}", body)).Refused(code, 422);

        await SignIn($"stays-{path}-{body.Length}");
    }

    [Theory]
    [InlineData("change", """{"displayName":"X"}""")]
    [InlineData("password", """{"password":"a phrase of four words"}""")]
    [InlineData("deactivate", "{}")]
    [InlineData("reactivate", "{}")]
    public async Task Only_an_administrator_changes_an_account_and_only_one_that_there_is(string path, string body)
    {
        (await (await App.As("spoclead")).Post($"/api/accounts/spoc1/{path}", body)).Refused("role", 403);
        (await (await App.As("admin1")).Post($"/api/accounts/no-such/{path}", body)).Refused("not-found", 404);
    }

    [Fact]
    public async Task Of_two_administrators_who_change_the_same_version_one_is_told_to_look_again()
    {
        await Put("shared", ("461", "municipality"));
        await Put("second-admin", ("1083", "administrator"));
        var (one, other) = (await App.As("admin1"), await SignIn("second-admin"));
        var seen = ("If-Match", (await one.Get("/api/accounts/shared")).Expect(200).ETag!);

        var answers = await Task.WhenAll(
            one.Post("/api/accounts/shared/change", new { memberships = Parts(("430", "municipality")) }, seen),
            other.Post("/api/accounts/shared/change", new { memberships = Parts(("561", "municipality")) }, seen));

        Assert.Equal([200, 412], answers.Select(answer => (int)answer.Status).Order());
        Assert.Equal(
            OrganisationOf(answers.Single(answer => (int)answer.Status == 200)),
            OrganisationOf((await one.Get("/api/accounts/shared")).Expect(200)));
    }

    [Fact]
    public async Task A_machine_gets_another_subject_and_does_not_lose_its_last_way_in()
    {
        var admin = await App.As("admin1");
        (await admin.Post("/api/accounts", new { name = "machine", subject = "machine-1", memberships = Parts(("spoc", "integration")) })).Expect(201);
        (await admin.Post("/api/accounts", new { name = "machine-too", subject = "machine-2", memberships = Parts(("spoc", "integration")) })).Expect(201);

        (await admin.Post("/api/accounts/machine/change", new { subject = "machine-2" })).Refused("subject-taken");
        (await admin.Post("/api/accounts/machine/change", """{"subject":null}""")).Refused("password-or-subject-needed", 422);
        Assert.Equal("machine-3", (await admin.Post("/api/accounts/machine/change", new { subject = "machine-3" })).Expect(200).Text("subject"));
    }

    [Fact]
    public async Task Who_changed_what_is_a_list_for_administrators_newest_first()
    {
        var admin = await App.As("admin1");
        await Put("traced", ("spoc", "spoc-agent"));
        (await admin.Post("/api/accounts/traced/change", new { displayName = "Kaj Holt", memberships = Parts(("spoc", "spoc-lead")) })).Expect(200);
        (await (await SignIn("traced")).Post("/api/session/password", new { old = Password, @new = "a phrase of four words" })).Expect(204);
        (await admin.Post("/api/accounts/traced/deactivate", new { })).Expect(200);

        var changes = await Changes("traced");

        Assert.Equal(
            ["account.deactivated by admin1", "account.password-changed by traced", "account.changed by admin1", "account.set by admin1"],
            changes.Select(change => $"{change.GetProperty("kind")} by {change.GetProperty("actor")}"));
        Assert.Equal(["memberships", "displayName"], changes[2].GetProperty("fields").EnumerateArray().Select(field => field.GetString()));
        Assert.Equal(["spoc-lead", "spoc-agent"], changes.Skip(2).Select(change => change.GetProperty("memberships")[0].GetProperty("role").GetString()));
        Assert.Equal([4, 3, 2, 1], changes.Select(change => change.GetProperty("version").GetInt32()));
        Assert.False(changes[0].GetProperty("active").GetBoolean());
        Assert.Equal("Kaj Holt", changes[1].GetProperty("actorName").GetString());
        (await admin.Get("/api/accounts/no-such/changes")).Refused("not-found", 404);
        (await (await App.As("spoclead")).Get("/api/accounts/traced/changes")).Refused("role", 403);
    }

    [Fact]
    public async Task What_a_person_is_called_is_in_no_journal_and_no_log()
    {
        var admin = await App.As("admin1");
        await Put("unwritten", ("spoc", "spoc-agent"));
        (await admin.Post("/api/accounts/unwritten/change", new { displayName = "Zenobia Quist" })).Expect(200);
        (await admin.Post("/api/accounts", new { name = "unwritten-too", displayName = "Zenobia Quist", password = Password, memberships = Parts(("spoc", "spoc-agent")) })).Expect(201);

        var rows = (await Stored.Everything(App.Settings)).Where(row => row.Texts.Any(text => text.Contains("Zenobia", StringComparison.Ordinal)));

        Assert.All(rows, row => Assert.EndsWith(".account", row.Table));
        Assert.DoesNotContain("Zenobia", App.Host.Log.Text, StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> Changes(string name)
    {
        var all = new List<JsonElement>();
        for (string? after = ""; after is not null;)
        {
            var page = (await (await App.As("admin1")).Get($"/api/accounts/{name}/changes?limit=3&after={after}")).Expect(200);
            all.AddRange(page["items"].EnumerateArray());
            after = page["next"].GetString();
        }

        return all;
    }

    private static string OrganisationOf(Answer account) => account["memberships"][0].GetProperty("organisation").GetString()!;
}
