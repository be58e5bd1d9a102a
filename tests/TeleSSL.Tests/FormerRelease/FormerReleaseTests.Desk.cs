namespace TeleSSL.Tests.FormerRelease;

public partial class FormerReleaseTests
{
    [Fact]
    public async Task What_the_desk_wrote_for_everyone_reads_as_it_was()
    {
        var article = await app.Reads("spoc1", $"/api/articles/{Facts.Desk.Article}");
        var reply = await app.Reads("spoc1", $"/api/canned-replies/{Facts.Desk.Reply}");

        Assert.Equal((Texts.ArticleTitle, Texts.ArticleBody), (article.Text("title"), article.Text("body")));
        Assert.Equal("published", article.Text("status"));
        Assert.Equal(Texts.Reply, reply.Text("text"));
    }

    [Fact]
    public async Task An_article_is_found_by_its_words() =>
        Assert.Contains($"{Facts.Desk.Article}", (await app.Reads("spoc1", "/api/articles?q=skærmen%20sort")).Each("id"));

    [Fact]
    public async Task An_incident_has_its_tickets()
    {
        var incident = await app.Reads("spoc1", $"/api/incidents/{Facts.Desk.Incident}");
        var ofTicket = await app.Reads("spoc1", $"/api/tickets/{Facts.Desk.IncidentTicket}/incidents");

        Assert.Equal((Texts.IncidentTitle, "confirmed"), (incident.Text("title"), incident.Text("state")));
        var one = Assert.Single(ofTicket.Json.EnumerateArray()).GetProperty("incident");
        Assert.Equal(Facts.Desk.Incident, one.GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task A_call_and_a_fault_report_still_wait_for_an_agent()
    {
        Assert.Equal("ringing", (await app.Reads("spoc1", $"/api/calls/{Facts.Desk.PhoneCall}")).Text("state"));
        Assert.Equal([Texts.FaultReport], (await app.Reads("spoc1", $"/api/fault-reports?receipt={Facts.Desk.FaultReceipt}")).Each("text"));
    }

    [Fact]
    public async Task What_a_partner_announced_is_shown() =>
        Assert.Equal([Texts.OutageTitle], (await app.Reads("odense1", "/api/announcements")).Each("title"));

    [Fact]
    public async Task Calendars_and_service_levels_are_those_that_were_set()
    {
        foreach (var path in (string[])["/api/working-calendars/spoc", "/api/service-levels/spoc"])
            Assert.Equal("\"1\"", (await app.Reads("spoclead", path)).ETag);
    }

    [Fact]
    public async Task A_ticket_that_the_partner_has_keeps_the_partners_number()
    {
        var escalation = (await app.Reads("spoc1", $"/api/tickets/{Facts.Partners.Escalated}"))["escalation"];

        Assert.Equal(Facts.Partners.Number, escalation.GetProperty("number").GetString());
        Assert.Equal("acknowledged", escalation.GetProperty("state").GetString());
    }
}
