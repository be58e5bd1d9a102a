using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access;

public class DeactivatedWhileAskingTests(TeleSSLApp app) : AccountStory(app)
{
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
