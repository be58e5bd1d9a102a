using TeleSSL.Tests.Access;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>What is refused about tickets, incidents and calls because of what they are.</summary>
public class TicketRefusalTests(TeleSSLApp app) : AccountStory(app)
{
    [Fact]
    public async Task Nothing_is_merged_into_what_is_over_or_is_a_health_ticket()
    {
        var (ticket, over, health) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await over.Does("resolve", new { resolution = "Løst" });
        await health.Does("triage", new { to = "health" });

        (await ticket.Step("spoc1", "merge", new { into = over.Id })).Refused("other-ticket-over");
        (await ticket.Step("spoc1", "merge", new { into = health.Id })).Refused("merge-into-health-case");
        (await ticket.Step("spoc1", "hand-over", new { reached = "461", role = "nurse" })).Refused("no-health-case");
    }

    [Fact]
    public async Task A_parent_is_not_merged_into_another_ones_child()
    {
        var (parent, child) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        var (otherParent, otherChild) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App));
        await child.Does("parent", new { parent = parent.Id });
        await otherChild.Does("parent", new { parent = otherParent.Id });

        (await parent.Step("spoc1", "merge", new { into = otherChild.Id })).Refused("merge-with-children");
    }

    [Fact]
    public async Task A_partner_that_takes_pictures_and_text_is_sent_no_other_file()
    {
        var ticket = await TicketAtDesk.Opened(App);
        var picture = (await Files.Put(App, ticket, Files.Form(Files.Real("picture.webp"), "picture.webp"))).Expect(201).Id;
        var triage = new { checks = new[] { "restarted" }, localCausesExcluded = true, findings = "Appen" };

        (await ticket.Step("spoc1", "escalate", new { to = "telma", triage, attachments = new[] { picture } }))
            .Refused("attachment-type-not-taken", 422);
    }

    [Fact]
    public async Task An_incident_takes_no_health_ticket_and_answers_none_when_all_are_resolved()
    {
        var desk = new Desk(App);
        var (tickets, incident) = await desk.Confirmed();
        var health = await TicketAtDesk.Opened(App);
        await health.Does("triage", new { to = "health" });
        (await desk.Step(incident, "link", new { ticket = health.Id })).Refused("health-case-not-linked");

        foreach (var ticket in tickets)
            await ticket.Does("resolve", new { resolution = "Løst" });

        (await desk.Step(incident, "answer", new { text = "Vi arbejder på det" })).Refused("no-open-cases");
    }

    [Fact]
    public async Task A_number_leads_to_one_desk_and_a_queue_to_the_only_desk_of_the_exchange()
    {
        var lead = await App.As("admin1");
        (await lead.Post("/api/desk-phones/spoc", new { numbers = new[] { "+4500003030" } })).Expect(200);
        (await lead.Post("/api/desk-phones/spoc-odense", new { numbers = new[] { "+4500003031" } })).Expect(200);
        (await lead.Post("/api/desk-phones/spoc-odense", new { numbers = new[] { "+4500003030" } })).Refused("number-taken", 422);
        var twice = await lead.Post("/api/desk-phones/spoc", new { numbers = new[] { "+4500003030", "+45 0000 3030" } });
        Assert.Equal("listed-twice", twice.Expect(422)["fields"][0].GetProperty("code").GetString());
        await Put("exchange-both", ("spoc", "integration"), ("spoc-odense", "integration"));

        var call = new { call = $"{Guid.CreateVersion7()}", state = "ringing", from = "20304050", to = "queue-spoc", at = App.Host.Time.GetUtcNow() };

        (await (await SignIn("exchange-both")).Post("/api/calls", call)).Refused("ambiguous-desk", 422);
    }
}
