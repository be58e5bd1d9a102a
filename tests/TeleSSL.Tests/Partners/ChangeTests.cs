using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Partners;

/// <summary>What changes on a ticket that Telma has, Telma is told.</summary>
public class ChangeTests(PartnersApp app) : PartnersStory(app)
{
    [Fact]
    public async Task A_ticket_that_becomes_more_urgent_is_more_urgent_at_Telma_too_once()
    {
        var escalated = await Escalated.AtTelma(App);

        await escalated.Desk.Does("priority", new { to = "p1", reason = "Hele kommunen er ramt" });
        await App.EverythingSent();
        await escalated.Desk.Does("priority", new { to = "p1", reason = "Stadig" });
        await App.EverythingSent();

        Assert.Equal((TelmaPriority.P1, 2), (escalated.There.Priority, escalated.There.Version));
        Assert.Equal(TelmaEventType.Changed, escalated.There.History[^1].Type);
        Assert.DoesNotContain("kommunen", string.Join(' ', escalated.There.History.Select(entry => entry.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_happens_while_Telma_is_down_comes_afterwards_in_its_order_behind_the_ticket_itself()
    {
        Telma.Faults.Plan(TelmaFault.Unavailable, int.MaxValue);
        var escalated = await Escalated.By(App);
        await escalated.Desk.Does("notes", new { text = "Første", visibility = "public" });
        await escalated.Desk.Does("priority", new { to = "p2", reason = "Flere borgere er ramt" });
        await escalated.Desk.Does("notes", new { text = "Andet", visibility = "public" });
        await escalated.Desk.Does("notes", new { text = "Tredje", visibility = "public" });
        var before = Telma.Calls.Count;

        Telma.Faults.Clear();
        await App.EverythingSent();

        Assert.Equal(["", "Første", "Andet", "Tredje"], escalated.There.History.Select(entry => entry.Text ?? ""));
        Assert.Equal((TelmaPriority.P2, TelmaStatus.New), (escalated.There.Priority, escalated.There.Status));
        Assert.DoesNotContain(Telma.Calls.Skip(before), call => call.Method == "PATCH");
    }

    [Fact]
    public async Task A_ticket_that_is_solved_here_is_taken_back_there_after_all_that_was_said_before()
    {
        var escalated = await Escalated.AtTelma(App);
        Telma.Faults.Plan(TelmaFault.Unavailable, 4);
        await escalated.Desk.Does("notes", new { text = "Virker igen", visibility = "public" });
        await escalated.Desk.Does("resolve", new { resolution = "Det var netværket" });
        await App.EverythingSent();

        Assert.Equal(["Created", "Commented", "StatusChanged"], escalated.There.History.Select(entry => $"{entry.Type}"));
        Assert.Equal((TelmaStatus.Cancelled, "resolved", "cancelled"), (escalated.There.Status, await escalated.Status(), (await escalated.Now()).GetProperty("state").GetString()));
    }

    [Fact]
    public async Task A_ticket_that_is_solved_here_before_it_was_ever_sent_is_not_sent()
    {
        Telma.Faults.Plan(TelmaFault.Unavailable, 2, method: "POST");
        var first = await Escalated.By(App);
        await Eventually.Is(async () => (await App.Rows("SELECT state FROM outbox WHERE ticket = @Id", new { first.Desk.Id })).Contains("failed"), "Telma to be away");
        var second = await Escalated.By(App);
        await second.Desk.Does("resolve", new { resolution = "Virker igen" });
        await App.EverythingSent();

        Assert.DoesNotContain(Telma.Tickets, ticket => ticket.ExternalId == second.Reference);
        Assert.Equal("resolved", await second.Status());
        Assert.DoesNotContain("ticket.ended-undelivered", await second.Kinds());
    }

    [Theory]
    [InlineData(TelmaFault.CutAfter)]
    [InlineData(TelmaFault.Truncated)]
    public async Task A_ticket_that_is_solved_while_nobody_knows_if_Telma_has_it_is_taken_back_there(TelmaFault fault)
    {
        Telma.Faults.Plan(fault, 2, method: "POST");
        var escalated = await Escalated.By(App);
        await Eventually.Is(async () => (await App.Rows("SELECT state FROM outbox WHERE ticket = @Id", new { escalated.Desk.Id })).Contains("failed"), "a lost answer");

        await escalated.Desk.Does("resolve", new { resolution = "Virker igen" });
        await App.EverythingSent();

        Assert.Equal((TelmaStatus.Cancelled, "resolved"), (escalated.There.Status, await escalated.Status()));
    }

    [Theory]
    [InlineData(TelmaFault.Unavailable, 3)]
    [InlineData(TelmaFault.CutBefore, 3)]
    [InlineData(TelmaFault.CutAfter, 3)]
    [InlineData(TelmaFault.CutWithin, 3)]
    [InlineData(TelmaFault.NeverAnswers, 2)]
    public async Task Whatever_happens_to_the_call_a_change_stands_there_once_and_what_Telma_made_of_it_meanwhile_stands(TelmaFault fault, int times)
    {
        var escalated = await Escalated.AtTelma(App);
        Telma.Faults.Plan(fault, times, method: "PATCH");
        await escalated.Desk.Does("priority", new { to = "p2", reason = "Flere" });
        await Eventually.Is(async () => (await App.Rows("SELECT state FROM outbox WHERE ticket = @Id", new { escalated.Desk.Id })).Contains("failed"), "a lost answer");
        Telma.Acknowledge(escalated.There.Id);
        await App.EverythingSent();

        Assert.Single(escalated.There.History, entry => entry.Type == TelmaEventType.Changed);
        Assert.Equal((TelmaPriority.P2, TelmaStatus.Acknowledged), (escalated.There.Priority, escalated.There.Status));
        await escalated.Until("state", "acknowledged");
    }

    [Fact]
    public async Task Who_escalates_anew_instead_of_answering_takes_the_first_one_back()
    {
        var escalated = await Escalated.AtTelma(App);
        Telma.Return(escalated.There.Id, TelmaReturnReason.NeedInfo, "Hvilken version?");
        await escalated.Until("returned", "need-info");

        var again = await Escalated.By(App, ticket: escalated.Desk);
        await again.Until("number", "TEL-");
        await App.EverythingSent();

        Assert.Equal((TelmaStatus.Cancelled, TelmaStatus.New), (escalated.There.Status, again.There.Status));
        Assert.Equal("waiting-partner", await again.Status());
    }

    [Fact]
    public async Task What_Telma_has_sent_away_is_not_taken_back_and_a_ticket_that_is_told_by_hand_is_not_called_about()
    {
        var escalated = await Escalated.AtTelma(App);
        Telma.Return(escalated.There.Id, TelmaReturnReason.NotOurs, "Det ligger hos teleudbyderen.");
        await escalated.Until("returned", "not-ours");
        var byHand = await TicketAtDesk.Opened(App);
        await byHand.Does("escalate", Escalated.Body("fut"));
        await byHand.Does("priority", new { to = "p1", reason = "Mange" });
        await byHand.Does("resolve", new { resolution = "Løst" });
        await escalated.Desk.Does("priority", new { to = "p1", reason = "Mange" });
        await escalated.Desk.Does("resolve", new { resolution = "Løst" });
        await App.EverythingSent();

        Assert.Equal((TelmaStatus.Rejected, TelmaPriority.P3, 2), (escalated.There.Status, escalated.There.Priority, escalated.There.Version));
        Assert.Empty(await App.Rows("SELECT kind FROM outbox WHERE ticket = @Id", new { byHand.Id }));
    }

    [Fact]
    public async Task A_change_that_Telma_refuses_is_seen_at_the_desk_and_sent_again_by_hand()
    {
        var escalated = await Escalated.AtTelma(App);
        Telma.Faults.Plan(TelmaFault.Refused, method: "PATCH");
        await escalated.Desk.Does("priority", new { to = "p2", reason = "Flere" });
        await App.EverythingSent();
        var lead = await App.As("spoclead");
        var dead = (await lead.Get("/api/outbox?state=dead")).Expect(200)["items"].EnumerateArray().Single(row => row.GetProperty("ticket").GetGuid() == escalated.Desk.Id);

        Assert.Equal(("priority", "invalid-content"), (dead.GetProperty("kind").GetString(), dead.GetProperty("error").GetString()));
        Assert.Equal("ticket.priority-undelivered", (await escalated.Kinds())[^1]);
        (await lead.Post($"/api/outbox/{dead.GetProperty("id").GetGuid()}/replay", new { })).Expect(200);
        await App.EverythingSent();
        Assert.Equal(TelmaPriority.P2, escalated.There.Priority);
    }
}
