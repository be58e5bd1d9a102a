using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Hostile;

/// <summary>A rule about bodies that comes later judges neither what was accepted before it nor what is stored.</summary>
public class KnownBeforeJudgedTests(TeleSSLApp app) : Story(app)
{
    private const string Sent = """{"step":"hold","reason":"look","colour":"red"}""";

    [Fact]
    public async Task A_repeat_of_what_was_accepted_before_the_rule_gets_its_answer()
    {
        var device = await Given.NewDevice(App);
        var depot = await App.As("depot1");
        var key = Guid.CreateVersion7().ToString();
        var path = $"/api/devices/{device}/stock-control";
        var first = (await depot.Post(path, """{"step":"hold","reason":"look"}""", ("Idempotency-Key", key))).Expect(200);
        await TakenFor(Sent);

        var again = (await depot.Post(path, Sent, ("Idempotency-Key", key))).Expect(200);

        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
        Assert.Equal(first.Body, again.Body);
        (await depot.Post(path, """{"step":"hold","colour":"red"}""", ("Idempotency-Key", key))).Refused("idempotency-key-reused", 422);
        (await depot.Post(path, Sent)).Refused("invalid-content", 422);
    }

    [Fact]
    public async Task A_stored_state_with_a_member_that_no_longer_exists_is_read()
    {
        var device = await Given.NewDevice(App);
        await App.Host.Services.GetRequiredService<Db>().Write<bool>(async tx =>
        {
            var state = await tx.Find<string>("SELECT state FROM device WHERE id = @device", new { device });
            var later = state![..^1] + ""","colour":"red"}""";
            await tx.Execute("UPDATE device SET state = @later WHERE id = @device", new { device, later });
            return true;
        });
        var depot = await App.As("depot1");

        (await depot.Get($"/api/devices/{device}")).Expect(200);
        (await depot.Post($"/api/devices/{device}/stock-control", new { step = "hold", reason = "look" })).Expect(200);
    }

    // As if this body had been accepted for the newest key.
    private Task TakenFor(string body) => App.Host.Services.GetRequiredService<Db>().Write<bool>(async tx =>
    {
        var content = Convert.ToHexStringLower(App.Host.Services.GetRequiredService<MasterKeys>()
            .Hash(System.Text.Encoding.UTF8.GetBytes(body)));
        await tx.Execute("UPDATE idempotency SET content = @content WHERE at = (SELECT max(at) FROM idempotency)", new { content });
        return true;
    });
}
