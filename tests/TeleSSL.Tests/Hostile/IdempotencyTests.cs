using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Hostile;

public class IdempotencyTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task An_idempotency_key_is_answered_alike_refused_for_another_body_and_remembered()
    {
        var device = await Given.NewDevice(App);
        var depot = await App.As("depot1");
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var path = $"/api/devices/{device}/stock-control";

        var first = (await depot.Post(path, new { step = "test", passed = true }, key)).Expect(200);
        await Given.Step(App, device, "stock-control", new { step = "hold", reason = "look at it" });
        App.Host.Time.Pass(TimeSpan.FromDays(7));
        depot = await TeleSSLApp.SignIn(App.Host, "depot1");
        var again = (await depot.Post(path, new { step = "test", passed = true }, key)).Expect(200);

        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
        Assert.Equal(first.Body, again.Body);
        Assert.Equal(first.ETag, again.ETag);
        (await depot.Post(path, new { step = "test", passed = false }, key)).Refused("idempotency-key-reused", 422);
        (await depot.Post(path, new { step = "test", passed = true }, ("Idempotency-Key", new string('k', 201)))).Refused("malformed-idempotency-key", 400);
        (await (await TeleSSLApp.SignIn(App.Host, "admin1")).Post(path, new { step = "test", passed = false }, key)).Expect(200);
    }
}
