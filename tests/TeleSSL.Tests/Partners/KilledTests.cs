using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>Servers that end, one after the other, on one database and with one Telma.</summary>
public class KilledTests(Databases databases)
{
    private readonly MovableTime time = new();

    [Fact]
    public async Task Who_dies_between_sending_and_noting_it_leaves_it_to_the_next_and_Telma_has_it_once()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time });
        var settings = TelmaSettings.Of(telma, await databases.New());
        telma.Faults.Plan(TelmaFault.NeverAnswers, method: "POST");
        await using (var dying = PartnersApp.Server(settings, time, TimeSpan.FromMinutes(3)))
        {
            dying.Start();
            await Escalate(dying, citizen: null);
            await Eventually.Is(() => Task.FromResult(telma.Tickets.Count == 1), "Telma to have it");
        }

        Assert.NotEqual("sent", await Stored.Value<string>(settings, "SELECT state FROM outbox"));
        time.Pass(TimeSpan.FromMinutes(3));
        await using var next = PartnersApp.Server(settings, time, TimeSpan.FromSeconds(5));
        next.Start();
        await Becomes(next, "sent");

        Assert.Single(telma.Tickets);
        var keys = telma.Calls.Where(call => call.Method == "POST").Select(call => call.IdempotencyKey).ToArray();
        Assert.Equal((2, 1), (keys.Length, keys.Distinct().Count()));
    }

    [Fact]
    public async Task What_Telma_will_not_have_is_seen_at_the_desk_and_tried_again_by_hand()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time });
        var settings = TelmaSettings.Of(telma, await databases.New());
        await using var host = PartnersApp.Server(settings, time, TimeSpan.FromSeconds(5));
        host.Start();
        telma.Faults.Plan(TelmaFault.Refused, method: "POST");
        var ticket = await Escalate(host, citizen: null);
        await Becomes(host, "dead");
        var agent = await TeleSSLApp.SignIn(host, "spoc1");
        Assert.Equal("invalid-content", (await agent.Get($"/api/tickets/{ticket}"))["escalation"].GetProperty("undelivered").GetString());
        var page = (await agent.Get("/api/journal?topics=tickets&limit=200")).Expect(200)["items"].EnumerateArray();
        Assert.Contains(page, entry => entry.GetProperty("kind").GetString() == "ticket.undelivered");
        Assert.Equal("up", (await agent.Get("/api/partners"))["items"].EnumerateArray().First().GetProperty("state").GetString());

        var lead = await TeleSSLApp.SignIn(host, "spoclead");
        var dead = Assert.Single((await lead.Get("/api/outbox?state=dead")).Expect(200)["items"].EnumerateArray());
        Assert.Equal(("escalation", "invalid-content", ticket), (dead.GetProperty("kind").GetString(), dead.GetProperty("error").GetString(), dead.GetProperty("ticket").GetGuid()));
        var again = $"/api/outbox/{dead.GetProperty("id").GetGuid()}/replay";
        (await (await TeleSSLApp.SignIn(host, "odense1")).Get("/api/outbox")).Expect(403);
        (await (await TeleSSLApp.SignIn(host, "spoc1")).Post(again, new { })).Expect(403);
        (await lead.Post($"/api/outbox/{Guid.CreateVersion7()}/replay", new { })).Refused("not-found", 404);
        (await lead.Post(again, new { })).Expect(200);
        await Becomes(host, "sent");

        (await lead.Post(again, new { })).Refused("not-dead");
        (await lead.Get("/api/outbox?state=lost")).Refused("invalid-content", 422);
        Assert.Equal("T5-1", Assert.Single(telma.Tickets).ExternalId);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await lead.Get($"/api/tickets/{ticket}"))["escalation"].GetProperty("undelivered").ValueKind);
    }

    [Fact]
    public async Task Nothing_is_sent_about_a_citizen_who_was_erased_meanwhile()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time });
        await using var host = PartnersApp.Server(TelmaSettings.Of(telma, await databases.New()), time, TimeSpan.FromSeconds(5));
        host.Start();
        telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var admin = await TeleSSLApp.SignIn(host, "admin1");
        var citizen = (await admin.Post("/api/citizens", Given.Registration())).Expect(201).Id;
        var ticket = await Escalate(host, citizen);
        await Becomes(host, "failed");
        (await admin.Post($"/api/tickets/{ticket}/resolve", new { resolution = "Virker igen" })).Expect(200);
        (await admin.Post($"/api/citizens/{citizen}/erase", new { })).Expect(200);
        telma.Faults.Clear();
        time.Pass(TimeSpan.FromMinutes(6));
        await Becomes(host, "dead");

        await Eventually.Is(async () => (await Errors()).Contains("no-partner-case"), "what followed it to be dead too");
        Assert.Contains("citizen-erased", await Errors());
        Assert.Empty(telma.Tickets);

        async Task<string?[]> Errors() =>
            [.. (await admin.Get("/api/outbox"))["items"].EnumerateArray().Select(row => row.GetProperty("error").GetString())];
    }

    [Fact]
    public async Task What_was_tried_a_thousand_times_is_dead_and_the_ticket_can_be_taken_back()
    {
        Assert.SkipWhen(databases.Unavailable is not null, databases.Unavailable ?? "");
        await using var telma = await TelmaSimulator.Start(new TelmaSimulatorOptions { Time = time });
        var settings = TelmaSettings.Of(telma, await databases.New());
        await using var host = PartnersApp.Server(settings, time, TimeSpan.FromSeconds(5));
        host.Start();
        telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var ticket = await Escalate(host, citizen: null);
        await Becomes(host, "failed");
        await Stored.Execute(settings, "UPDATE outbox SET attempts = 999");
        time.Pass(TimeSpan.FromMinutes(6));
        await Becomes(host, "dead");

        var agent = await TeleSSLApp.SignIn(host, "spoc1");
        Assert.Equal("open", (await agent.Post($"/api/tickets/{ticket}/status", new { to = "open" })).Expect(200).Text("status"));
        var dead = (await (await TeleSSLApp.SignIn(host, "spoclead")).Get("/api/outbox?state=dead"))["items"][0];
        (await (await TeleSSLApp.SignIn(host, "spoclead")).Post($"/api/outbox/{dead.GetProperty("id").GetGuid()}/replay", new { })).Refused("moved-on");
    }

    private static async Task<Guid> Escalate(Host host, Guid? citizen)
    {
        var agent = await TeleSSLApp.SignIn(host, "spoc1");
        var ticket = (await agent.Post("/api/tickets", TicketAtDesk.Body(citizen: citizen))).Expect(201).Id;
        (await agent.Post($"/api/tickets/{ticket}/escalate", Escalated.Body())).Expect(200);
        return ticket;
    }

    private static Task Becomes(Host host, string state) => Eventually.Is(
        () => host.Services.GetRequiredService<Db>().Read(async query => await query.Find<string>("SELECT state FROM outbox") == state), state);
}
