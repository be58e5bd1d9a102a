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

    [Fact]
    public async Task Who_is_deactivated_while_asking_is_signed_out_at_once()
    {
        var admin = await App.As("admin1");
        for (var round = 0; round < 5; round++)
        {
            var name = $"asking-{round}";
            await Put(name, ("1083", "finance"));
            var who = await SignIn(name);
            var deactivated = admin.Post($"/api/accounts/{name}/deactivate", new { });
            await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
            {
                while (!deactivated.IsCompleted)
                    await who.Get("/api/session");
            }));

            (await deactivated).Expect(200);
            (await who.Get("/api/session")).Refused("sign-in-needed", 401);
        }
    }
}
