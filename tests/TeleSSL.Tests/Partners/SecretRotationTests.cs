using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>One webhook secret takes the other's place, as the runbook says: server, Telma, server.</summary>
public class SecretRotationTests(Databases databases)
{
    private const string New = "the-next-secret-of-both-sides-0123456789";
    private readonly MovableTime time = new();

    [Fact]
    public async Task Every_event_is_taken_while_both_secrets_hold_and_none_by_the_old_one_afterwards()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time });
        var settings = TelmaSettings.Of(telma, await databases.New());
        var old = telma.WebhookSecret;
        Guid ticket;
        await using (var both = Server(With(settings, New, old), telma))
        {
            ticket = await Escalate(both);
            telma.Acknowledge("TEL-000001");
            await Is(both, ticket, "acknowledged");
            telma.WebhookSecret = New;
            telma.Begin("TEL-000001");
            await Is(both, ticket, "in-progress");
            telma.WebhookSecret = "a-secret-of-nobody-0123456789abcdefghij";
            telma.Comment("TEL-000001", "Forfalsket");
            await telma.Quiet();
            Assert.Equal([202, 202, 401], telma.Deliveries);
        }

        await using var one = Server(With(settings, New, null), telma);
        telma.WebhookSecret = old;
        telma.Comment("TEL-000001", "Med den gamle");
        await telma.Quiet();
        Assert.Equal(401, telma.Deliveries[^1]);
        telma.WebhookSecret = New;
        telma.Resolve("TEL-000001", "Rettet.");
        await Is(one, ticket, "resolved");
        Assert.Equal(202, telma.Deliveries[^1]);
    }

    private Host Server(IReadOnlyDictionary<string, string?> settings, TelmaSimulator telma)
    {
        var host = PartnersApp.Server(settings, time, TimeSpan.FromSeconds(5));
        host.Start();
        telma.CallTo(new Uri("http://localhost/api/partners/telma/events"), host.Server.CreateHandler());
        return host;
    }

    private static async Task<Guid> Escalate(Host host)
    {
        var agent = await TeleSSLApp.SignIn(host, "spoc1");
        var ticket = (await agent.Post("/api/tickets", TicketAtDesk.Body())).Expect(201).Id;
        (await agent.Post($"/api/tickets/{ticket}/escalate", Escalated.Body())).Expect(200);
        await Is(host, ticket, "new");
        return ticket;
    }

    private static async Task Is(Host host, Guid ticket, string state)
    {
        var agent = await TeleSSLApp.SignIn(host, "spoc1");
        await Eventually.Is(async () => (await agent.Get($"/api/tickets/{ticket}"))["escalation"].GetProperty("state").GetString() == state, state);
    }

    private static Dictionary<string, string?> With(IReadOnlyDictionary<string, string?> settings, string secret, string? other) =>
        new(settings) { ["Telma:WebhookSecret"] = secret, ["Telma:OtherWebhookSecret"] = other };
}
