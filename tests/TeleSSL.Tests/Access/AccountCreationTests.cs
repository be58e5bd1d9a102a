using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

/// <summary>To create an account is never to change one.</summary>
public class AccountCreationTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task A_name_that_is_known_is_refused_and_the_account_stays_as_it_is()
    {
        var admin = await App.As("admin1");
        await Put("taken", ("461", "municipality"));
        var before = (await admin.Get("/api/accounts/taken")).Expect(200);

        foreach (var name in new[] { "taken", "Taken" })
            (await admin.Post("/api/accounts", new { name, password = "a phrase of four words", memberships = Parts(("1083", "administrator")) }))
                .Refused("account-known");

        Assert.Equal(before.Body, (await admin.Get("/api/accounts/taken")).Expect(200).Body);
        await SignIn("taken");
    }

    [Fact]
    public async Task Nor_does_it_bring_back_one_that_is_deactivated()
    {
        var admin = await App.As("admin1");
        await Put("has-left", ("461", "municipality"));
        (await admin.Post("/api/accounts/has-left/deactivate", new { })).Expect(200);

        (await admin.Post("/api/accounts", new { name = "has-left", password = Password, memberships = Parts(("461", "municipality")) }))
            .Refused("account-known");

        Assert.False((await admin.Get("/api/accounts/has-left")).Expect(200)["active"].GetBoolean());
    }

    [Fact]
    public async Task The_same_creation_again_is_answered_as_the_first_time_whatever_became_of_the_account()
    {
        var admin = await App.As("admin1");
        var body = new { name = "sent-twice", password = Password, displayName = "Bo Lind", memberships = Parts(("461", "municipality")) };
        var key = ("Idempotency-Key", "sent-twice");
        var first = (await admin.Post("/api/accounts", body, key)).Expect(201);
        await Change("sent-twice", ("430", "municipality"));
        (await admin.Post("/api/accounts/sent-twice/deactivate", new { })).Expect(200);

        var again = (await admin.Post("/api/accounts", body, key)).Expect(201);

        Assert.Equal(("true", first.Body, first.ETag), (again.Headers["Idempotency-Replayed"], again.Body, again.ETag));
        Assert.Equal(3, (await admin.Get("/api/accounts/sent-twice")).Expect(200)["version"].GetInt32());
        (await admin.Post("/api/accounts", body)).Refused("account-known");
    }

    [Fact]
    public async Task Of_two_administrators_who_create_the_same_account_one_does()
    {
        var admin = await App.As("admin1");
        var bodies = new[] { "461", "430", "561", "621" }.Select(code => new { name = "wanted", password = Password, memberships = Parts((code, "municipality")) });

        var answers = await Task.WhenAll(bodies.Select(body => admin.Post("/api/accounts", body)));

        Assert.Equal([201, 409, 409, 409], answers.Select(answer => (int)answer.Status).Order());
    }

    [Theory]
    [InlineData("461", "logistics", "municipality")]
    [InlineData("ssl-syd", "municipality", "logistics")]
    [InlineData("spoc", "municipality", "spoc-agent")]
    [InlineData("svs", "municipality", "referrer")]
    public async Task A_role_where_it_means_nothing_is_refused_with_what_does(string organisation, string role, string allowed)
    {
        var admin = await App.As("admin1");
        await Put($"fits-{organisation}-{role}", ("461", "municipality"));
        var body = new { name = "misfit", password = Password, memberships = Parts(("461", "municipality"), (organisation, role)) };

        foreach (var refused in new[] { await admin.Post("/api/accounts", body), await admin.Post($"/api/accounts/fits-{organisation}-{role}/change", new { body.memberships }) })
        {
            var field = refused.Refused("role-out-of-place", 422)["fields"][0];
            Assert.Contains(allowed, field.GetProperty("params").GetProperty("allowed").GetString(), StringComparison.Ordinal);
        }

        (await admin.Get("/api/accounts/misfit")).Refused("not-found", 404);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("two\nlines")]
    [InlineData("a\u0000b")]
    public async Task A_display_name_is_one_line(string displayName)
    {
        var admin = await App.As("admin1");

        (await admin.Post("/api/accounts", new { name = "lined", displayName, password = Password, memberships = Parts(("461", "municipality")) }))
            .Refused("invalid-content", 422);
        (await admin.Post("/api/accounts/admin1/change", new { displayName })).Refused("invalid-content", 422);
        (await admin.Post("/api/accounts/admin1/change", new { displayName = new string('x', 101) })).Refused("invalid-content", 422);
    }
}
