using TeleSSL.Server.Accounts.Passwords;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

public class PasswordTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public void The_lists_hold_the_ten_thousand_most_common_and_Danish_ones()
    {
        Assert.True(CommonPasswords.All.Count > 10_000, $"{CommonPasswords.All.Count}");
        Assert.Superset(new HashSet<string> { "password", "qwerty", "letmein", "sommer", "kodeord", "odense", "midtjylland", "efteraar" }, CommonPasswords.All.ToHashSet());
    }

    [Theory]
    [InlineData("passwordpassword", "repeat")]
    [InlineData("boss2boss2boss2", "repeat")]
    [InlineData("123456789012", "digits")]
    [InlineData("Sommer2024!!", "common")]
    [InlineData("efterår 2025", "common")]
    [InlineData("Br0ndby12345", "common")]
    [InlineData("Iloveyou1234", "common")]
    [InlineData("the easy-guess account", "name of the account")]
    [InlineData("odense er en dejlig by", "organisation")]
    public async Task A_password_that_is_guessed_first_is_refused_with_the_reason(string password, string reason)
    {
        var memberships = new[] { new { organisation = "461", role = "municipality" } };

        var refused = (await (await App.As("admin1")).Post("/api/accounts", new { name = "easy-guess", password, memberships })).Refused("password-too-weak", 422);

        Assert.Contains(reason, refused.Text("detail"), StringComparison.Ordinal);
        Assert.DoesNotContain(password, refused.Body, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("velkommen2026")]
    [InlineData("changing-mind is fine")]
    [InlineData("mine venner i odense")]
    public async Task Nor_may_an_account_change_to_one(string password)
    {
        await Has("changing-mind", ("461", "municipality"));

        (await (await SignIn("changing-mind")).Post("/api/session/password", new { old = Password, @new = password })).Refused("password-too-weak", 422);

        await SignIn("changing-mind");
    }
}
