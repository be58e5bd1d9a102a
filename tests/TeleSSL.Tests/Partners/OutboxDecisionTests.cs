using System.Net;
using NSubstitute;
using Polly.Timeout;
using Refit;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

/// <summary>What the outbox makes of each way in which a call can end.</summary>
public class OutboxDecisionTests(Databases databases)
{
    [Fact]
    public async Task What_Telma_refuses_is_not_sent_again_by_itself_and_the_ticket_says_why()
    {
        await using var telma = await FakeTelma.Start(databases);
        var refused = await Refused("triage-incomplete");
        telma.Client.Escalate("", null!).ReturnsForAnyArgs<TelmaTicket>(_ => throw refused);

        var ticket = await telma.Escalated();
        await telma.Becomes("escalation", "dead");
        await telma.SendDue();

        Assert.Equal("triage-incomplete", (await telma.Ticket(ticket))["escalation"].GetProperty("undelivered").GetString());
        await telma.Client.ReceivedWithAnyArgs(1).Escalate("", null!);
    }

    [Fact]
    public async Task After_a_time_out_the_same_key_goes_out_again_and_Telma_decides_whether_it_has_it()
    {
        await using var telma = await FakeTelma.Start(databases);
        var keys = new List<string>();
        telma.Client.Escalate("", null!).ReturnsForAnyArgs(call =>
        {
            keys.Add(call.Arg<string>());
            return keys.Count == 1 ? throw new TimeoutRejectedException() : telma.Has(call.Arg<TelmaEscalation>(), 1, TelmaStatus.New);
        });

        var ticket = await telma.Escalated();
        await telma.Becomes("escalation", "failed");
        await telma.SendDue();
        await telma.Becomes("escalation", "sent");

        Assert.Equal((2, 1), (keys.Count, keys.Distinct().Count()));
        Assert.Equal("TEL-1", (await telma.Ticket(ticket))["escalation"].GetProperty("number").GetString());
        Assert.Equal(1, await telma.Entries("ticket.partner-new"));
    }

    [Fact]
    public async Task The_same_answer_to_two_calls_counts_once()
    {
        await using var telma = await FakeTelma.Start(databases);
        TelmaTicket? answer = null;
        telma.Client.Escalate("", null!).ReturnsForAnyArgs(
            call => answer = telma.Has(call.Arg<TelmaEscalation>(), 2, TelmaStatus.Acknowledged, "Vi ser på det."));
        telma.Client.Comment("", "", null!).ReturnsForAnyArgs(_ => answer!);
        var ticket = await telma.Escalated();
        await telma.Becomes("escalation", "sent");

        await telma.Does(ticket, "notes", new { text = "Sker stadig", visibility = "public" });
        await telma.Becomes("comment", "sent");

        Assert.Single(await telma.Notes(ticket), text => text.Contains("Vi ser på det.", StringComparison.Ordinal));
        Assert.Equal(1, await telma.Entries("ticket.partner-acknowledged"));
    }

    [Fact]
    public async Task A_key_that_Telma_has_already_means_that_it_has_the_ticket()
    {
        await using var telma = await FakeTelma.Start(databases);
        var refused = await Refused("idempotency-key-reused");
        telma.Client.Escalate("", null!).ReturnsForAnyArgs<TelmaTicket>(_ => throw refused);

        var ticket = await telma.Escalated();
        await telma.Becomes("escalation", "sent");

        Assert.Equal("waiting-partner", (await telma.Ticket(ticket)).Text("status"));
        Assert.Equal(0, await telma.Entries("ticket.undelivered"));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_asked_for_again()
    {
        await using var telma = await FakeTelma.Start(databases);
        telma.Client.Escalate("", null!).ReturnsForAnyArgs(
            _ => throw new PartnerUnreadableException(), call => telma.Has(call.Arg<TelmaEscalation>(), 1, TelmaStatus.New));

        await telma.Escalated();
        await telma.Becomes("escalation", "failed");
        await telma.SendDue();

        await telma.Becomes("escalation", "sent");
    }

    [Fact]
    public async Task A_number_that_would_lead_to_another_path_is_never_called()
    {
        await using var telma = await FakeTelma.Start(databases);
        telma.Client.Escalate("", null!).ReturnsForAnyArgs(
            call => telma.Has(call.Arg<TelmaEscalation>(), 1, TelmaStatus.New) with { Id = ".." });
        var ticket = await telma.Escalated();
        await telma.Becomes("escalation", "sent");

        await telma.Does(ticket, "notes", new { text = "Sker stadig", visibility = "public" });
        await telma.Becomes("comment", "failed");
        await telma.SendDue();

        await telma.Client.DidNotReceiveWithAnyArgs().Comment("", "", null!);
        Assert.Null((await telma.Ticket(ticket))["escalation"].GetProperty("number").GetString());
    }

    private static async Task<ApiException> Refused(string code)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://telma.example/telma/v1/tickets");
        var answer = new HttpResponseMessage(HttpStatusCode.UnprocessableEntity)
        {
            RequestMessage = request,
            Content = new StringContent($$"""{"code":"{{code}}"}"""),
        };
        return await ApiException.Create(request, request.Method, answer, PartnerRefit.Settings(TelmaWire.Json));
    }
}
