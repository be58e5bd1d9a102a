using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Domain.Tests.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Clusters;

public class IncidentStepTests
{
    private static readonly Incident Suggested = Incident.Suggested(
        new ClusterSuggestion(new Trait(TraitKind.Model, "tablet"), [SampleTickets.New.Id, SampleTickets.Other.Id], 2, SampleTickets.Now.AddHours(-1)), "spoc", SampleTickets.By1);

    private static readonly Incident Confirmed = Suggested with { State = IncidentState.Confirmed, ConfirmedBy = "spoc2", TicketCount = 2, Version = 2 };

    private static readonly Dictionary<string, IncidentStep> Steps = new()
    {
        ["confirm"] = new ConfirmIncident(new FreeText("Alle tablets")),
        ["dismiss"] = new DismissIncident(new Code("training-day")),
        ["link"] = new LinkTicket(SampleTickets.New.Id),
        ["unlink"] = new UnlinkTicket(SampleTickets.New.Id),
        ["answer"] = new AnswerTickets(new LongText("Vi arbejder på det")),
        ["close"] = new CloseIncident(new LongText("Rettet"), true),
    };

    /// <summary>What each step says to an incident that is suggested, confirmed, closed and dismissed; a dash: it is done.</summary>
    [Theory]
    [InlineData("confirm", "- already-confirmed incident-closed incident-closed")]
    [InlineData("dismiss", "- already-confirmed incident-closed incident-closed")]
    [InlineData("link", "incident-not-confirmed - incident-closed incident-closed")]
    [InlineData("unlink", "incident-not-confirmed not-linked incident-closed incident-closed")]
    [InlineData("answer", "incident-not-confirmed - incident-closed incident-closed")]
    [InlineData("close", "incident-not-confirmed - incident-closed incident-closed")]
    public void What_can_be_done_hangs_on_where_it_is(string step, string expected)
    {
        Incident[] states = [Suggested, Confirmed, Confirmed with { State = IncidentState.Closed }, Suggested with { State = IncidentState.Dismissed }];

        var told = states.Select(state => Steps[step].Decide(new IncidentFacts(state) { Ticket = SampleTickets.New, OpenTickets = 1 }, SampleTickets.By1)).ToArray();

        Assert.Equal(expected, string.Join(' ', told.Select(one => one.Refused?.Code ?? "-")));
        Assert.All(told.Zip(states).Where(pair => pair.First.Refused is null), pair => Assert.Equal(pair.Second.Version + 1, pair.First.Value.Version));
    }

    [Theory]
    [InlineData("merged", "ticket-merged"), InlineData("health", "health-case-not-linked"), InlineData("resolved", null), InlineData("new", null)]
    public void A_merged_ticket_and_a_health_ticket_are_not_linked(string named, string? code) =>
        Assert.Equal(
            code,
            Steps["link"].Decide(new IncidentFacts(Confirmed) { Ticket = SampleTickets.ByName[named] }, SampleTickets.By1).Refused?.Code);

    [Fact]
    public void A_ticket_is_in_one_incident_and_an_incident_has_so_many_tickets_and_no_more()
    {
        var at = new IncidentFacts(Confirmed) { Ticket = SampleTickets.New };

        Assert.Equal("already-linked", Steps["link"].Decide(at with { TicketIsIn = Guid.CreateVersion7(SampleTickets.Now) }, SampleTickets.By1).Refused?.Code);
        Assert.Equal("too-many-cases", Steps["link"].Decide(at with { Incident = Confirmed with { TicketCount = Incident.MaxTickets } }, SampleTickets.By1).Refused?.Code);
        Assert.Equal(3, Steps["link"].Decide(at, SampleTickets.By1).Value.TicketCount);
        Assert.Equal(1, Steps["unlink"].Decide(at with { TicketIsIn = Confirmed.Id }, SampleTickets.By1).Value.TicketCount);
        Assert.Equal("no-open-cases", Steps["answer"].Decide(at, SampleTickets.By1).Refused?.Code);
    }
}
