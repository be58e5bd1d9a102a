using System.Text.Json;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class EscalateTests
{
    [Theory]
    [InlineData("""{"to":"telma"}""", "triage.checks triage.localCausesExcluded triage.findings")]
    [InlineData("""{"to":"telma","triage":{}}""", "triage.checks triage.localCausesExcluded triage.findings")]
    [InlineData("""{"to":"telma","triage":{"checks":[],"localCausesExcluded":true,"findings":"Sort skærm"}}""", "triage.checks")]
    [InlineData("""{"to":"telma","triage":{"checks":["restarted"],"localCausesExcluded":false,"findings":"Sort skærm"}}""", "triage.localCausesExcluded")]
    [InlineData("""{"to":"fut","triage":{"checks":["restarted"],"localCausesExcluded":true,"findings":"  "}}""", "triage.findings")]
    [InlineData("""{"to":"fut","triage":{"checks":["restarted"],"localCausesExcluded":true,"findings":null}}""", "triage.findings")]
    public void An_incomplete_triage_is_refused_by_the_name_of_what_is_missing(string body, string missing)
    {
        var refusal = SampleTickets.Open.Decide(JsonSerializer.Deserialize<Escalate>(body, DomainJson.Options)!).Refused!;

        Assert.Equal(("triage-incomplete", missing), (refusal.Code, string.Join(' ', refusal.Paths())));
    }

    [Fact]
    public void It_says_who_has_the_ticket_since_when_and_for_which_time()
    {
        var again = SampleTickets.Open with { Escalation = SampleTickets.AtTelma.Escalation! with { State = PartnerState.Returned, Returned = ReturnReason.NotOurs, Number = "TE-1" } };

        var escalation = again.Decide(new Escalate(Partner.Fut, SampleTickets.FirstLine)).Value.Subject.Escalation!;

        Assert.Equal((Partner.Fut, SampleTickets.Now, 2, "spoc1"), (escalation.Partner, escalation.Since, escalation.Round, escalation.By));
        Assert.Equal(["restarted", "network-checked"], escalation.Checks);
        Assert.Equal((null, null, null, 0), (escalation.Number, escalation.State, escalation.Returned, escalation.Seen));
    }

    [Fact]
    public void A_ticket_that_is_nobodys_becomes_the_agents_who_escalates_it_and_any_other_stays_whose_it_is()
    {
        Assert.Equal("spoc1", SampleTickets.New.Decide(SampleTickets.Steps["escalate"]).Value.Subject.Assignee);
        Assert.Equal("spoc2", SampleTickets.Open.Decide(SampleTickets.Steps["escalate"]).Value.Subject.Assignee);
    }

    [Fact]
    public void What_never_arrived_can_be_taken_back_or_tried_again_and_what_did_cannot()
    {
        var undelivered = SampleTickets.AtTelma.Decide(SampleTickets.Steps["undelivered"]).Value.Subject;
        var arrived = SampleTickets.AtTelma.Decide(new PartnerReport(PartnerState.New) { Version = 1 }).Value.Subject;

        Assert.Equal("partner-refused", undelivered.Escalation!.Undelivered);
        Assert.Equal(TicketStatus.Open, undelivered.Decide(SampleTickets.Steps["go on"]).Value.Subject.Status);
        Assert.Null(undelivered.Decide(SampleTickets.Steps["sent again"]).Value.Subject.Escalation!.Undelivered);
        Assert.Empty(arrived.Decide(SampleTickets.Steps["undelivered"]).Value.Entries);
        Assert.Equal("status-not-possible", arrived.Decide(SampleTickets.Steps["go on"]).Refused?.Code);
    }

    [Fact]
    public void The_clock_of_the_partner_that_has_it_runs()
    {
        var escalated = SampleTickets.Open.Decide(new Escalate(Partner.Fut, SampleTickets.FirstLine)).Value.Subject;
        var back = escalated.Decide(SampleTickets.Steps["returned"]).Value.Subject;
        TicketMoment[] journal =
        [
            new(SampleTickets.Now.AddHours(-1), "spoc2", TicketOpening.Key, SampleTickets.Open),
            new(SampleTickets.Now, "spoc1", Escalate.Name, escalated),
            new(SampleTickets.Now.AddHours(1), "spoc1", "ticket.partner-returned", back),
        ];

        var events = TicketHistory.Events(journal).ToArray();

        Assert.Equal("fut", Assert.Single(events.OfType<Escalated>()).Partner);
        Assert.Equal(
            ("fut", SampleTickets.Now.AddHours(1)), events.OfType<PartnerAnswered>().Select(one => (one.Partner, one.At)).Single());
    }
}
