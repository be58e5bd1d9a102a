using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

public class LastAdministratorTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task Of_two_administrators_who_deactivate_each_other_one_remains()
    {
        await Put("other-admin", ("1083", "administrator"));
        var (one, other) = (await App.As("admin1"), await SignIn("other-admin"));

        var answers = await Task.WhenAll(
            one.Post("/api/accounts/other-admin/deactivate", new { }), other.Post("/api/accounts/admin1/deactivate", new { }));

        // The loser is either the last one, or no longer signed in.
        Assert.Single(answers, answer => (int)answer.Status == 200);
        Assert.Contains(answers, answer => answer.Code is "last-administrator" or "sign-in-needed");
        int[] left = [(int)(await one.Get("/api/accounts")).Status, (int)(await other.Get("/api/accounts")).Status];
        Assert.Equal([200, 401], left.Order());
    }
}
