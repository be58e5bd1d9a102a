using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Partners;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Outbox;

/// <summary>What the outbox does for any partner, whatever its messages are about.</summary>
public class PartnerLineTests(Databases databases)
{
    [Fact]
    public async Task What_waits_about_one_subject_holds_up_neither_another_subject_nor_another_partner()
    {
        await using var lines = await LinesHost.Start(databases);
        var subject = Guid.CreateVersion7();
        lines.Fut.Blocked = "first";

        await lines.Put(
            ("fut", "order", subject, "first"), ("fut", "order", subject, "second"), ("fut", "device", subject, "other-subject"),
            ("supplier", "order", subject, "other-partner"));
        await lines.Becomes("first", "failed");
        await lines.Becomes("other-subject", "sent");
        await lines.Becomes("other-partner", "sent");
        Assert.Equal(("other-subject", "other-partner"), (lines.Fut.Sent, lines.Supplier.Sent));

        lines.Fut.Blocked = null;
        lines.Host.Time.Pass(TimeSpan.FromMinutes(2));
        await lines.Becomes("second", "sent");
        Assert.Equal("other-subject first second", lines.Fut.Sent);
        Assert.Equal([1, 1, 2], lines.Fut.Rows.Select(row => row.Place));
    }

    [Fact]
    public async Task A_partner_that_fails_is_left_alone_for_a_while_and_the_other_one_is_sent_to()
    {
        await using var lines = await LinesHost.Start(databases);
        lines.Fut.Result = new SendResult.Failed(new PartnerFailure("partner-down", "It is away."));

        await lines.Put(
            ("fut", "order", Guid.CreateVersion7(), "first"), ("supplier", "order", Guid.CreateVersion7(), "other-partner"));
        await lines.Becomes("first", "failed");
        await lines.Becomes("other-partner", "sent");

        lines.Fut.Result = new SendResult.Delivered(null);
        lines.Host.Time.Pass(TimeSpan.FromMinutes(6));
        await lines.Becomes("first", "sent");
    }

    [Fact]
    public async Task A_line_hears_of_a_dead_letter_and_decides_whether_it_is_sent_again()
    {
        await using var lines = await LinesHost.Start(databases);
        var refused = new PartnerFailure("partner-refused", "It said no.", Lasting: true) { PartnerCode = "unknown-item" };
        lines.Fut.Result = new SendResult.Failed(refused);
        await lines.Put(("fut", "order", Guid.CreateVersion7(), "first"));
        var dead = await lines.Becomes("first", "dead");
        await Eventually.Is(() => Task.FromResult(lines.Fut.Failed == "first: unknown-item"), "the line to hear of it");

        lines.Fut.Refusal = PartnerRefusals.MovedOn;
        Assert.Equal("moved-on", (await Replay(lines, dead)).Refused?.Code);
        await lines.Becomes("first", "dead");

        (lines.Fut.Refusal, lines.Fut.Result) = (null, new SendResult.Delivered(null));
        Assert.Null((await Replay(lines, dead)).Refused);
        await lines.Becomes("first", "sent");
    }

    [Fact]
    public async Task A_ticket_escalated_to_a_partner_with_a_line_goes_out_over_it_and_to_any_other_by_hand()
    {
        await using var lines = await LinesHost.Start(databases);
        var agent = await TeleSSLApp.SignIn(lines.Host, "spoc1");
        var (there, byHand) = (await Ticket(agent), await Ticket(agent));

        var escalated = (await agent.Post($"/api/tickets/{there}/escalate", Escalated.Body("fut"))).Expect(200);
        var told = (await agent.Post($"/api/tickets/{byHand}/escalate", Escalated.Body("telma"))).Expect(200);
        await lines.Becomes("escalation", "sent");

        var row = Assert.Single(lines.Fut.Rows);
        Assert.Equal(("ticket", there, 1), (row.SubjectKind, row.SubjectId, row.Round));
        Assert.Equal((false, true), (ByHand(escalated), ByHand(told)));
    }

    private static async Task<Guid> Ticket(Client agent) => (await agent.Post("/api/tickets", TicketAtDesk.Body())).Expect(201).Id;

    private static bool ByHand(Answer ticket) => ticket["escalation"].GetProperty("byHand").GetBoolean();

    private static async Task<Result<Guid>> Replay(LinesHost lines, Guid id)
    {
        var now = lines.Host.Time.GetUtcNow();
        var stamp = new Stamp(now, now, "spoclead", "spoc", DateOnly.FromDateTime(now.Date));
        var lead = new Viewer("spoclead", [new Membership("spoc", Role.SpocLead)]);
        return await lines.Db.Write<Guid>(tx => lines.Store.Replay(tx, id, lead, stamp));
    }
}
