using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class PartnerMessageTests
{
    private static readonly IReadOnlyDictionary<string, Ticket> There = new Dictionary<string, Ticket>
    {
        ["on its way"] = At(there => there),
        ["in progress"] = At(there => there with { State = PartnerState.InProgress, Number = "TEL-1" }),
        ["asked"] = At(there => there with { State = PartnerState.AwaitingReporter, Number = "TEL-1" }),
        ["need info"] = At(there => there with { State = PartnerState.Returned, Returned = ReturnReason.NeedInfo, Number = "TEL-1" }) with { Status = TicketStatus.Open },
        ["not ours"] = At(there => there with { State = PartnerState.Returned, Returned = ReturnReason.NotOurs, Number = "TEL-1" }) with { Status = TicketStatus.Open },
        ["solved"] = At(there => there with { State = PartnerState.Resolved, Number = "TEL-1" }) with { Status = TicketStatus.Open },
        ["closed"] = At(there => there with { State = PartnerState.Closed, Number = "TEL-1" }) with { Status = TicketStatus.Open },
        ["by hand"] = At(there => there with { ByHand = true }),
        ["undelivered"] = At(there => there with { Undelivered = "invalid-content" }),
        ["never"] = SampleTickets.Open,
    };

    private static readonly IReadOnlyDictionary<string, TicketStep> Steps = new Dictionary<string, TicketStep>(SampleTickets.Steps)
    {
        ["public note"] = new AddNote(new("Sker stadig"), NoteVisibility.Public),
        ["with photo"] = new Escalate(Partner.Telma, SampleTickets.FirstLine, [SampleTickets.Photo]),
    };

    /// <summary>What Telma is told of a step, by where its ticket stands there (contracts/partners/telma, What the sender sends).</summary>
    [Theory]
    //          step           on its way   in progress  asked               need info           not ours      solved        closed        by hand  undelivered   never
    [InlineData("public note", "comment", "comment", "comment answered", "comment answered", "", "", "", "", "", "")]
    [InlineData("note", "", "", "", "", "", "", "", "", "", "")]
    [InlineData("p1", "priority", "priority", "priority", "priority", "", "", "", "", "", "")]
    [InlineData("resolve", "ended", "ended", "ended", "ended", "", "ended", "", "", "", "")]
    [InlineData("merge", "-", "-", "-", "ended", "", "ended", "", "-", "-", "")]
    [InlineData("send", "attachment", "attachment", "attachment", "attachment", "-", "-", "-", "", "-", "-")]
    [InlineData("escalate", "-", "-", "-", "ended escalation", "escalation", "escalation", "escalation", "-", "-", "escalation")]
    [InlineData("with photo", "-", "-", "-", "ended escalation attachment", "escalation attachment", "escalation attachment", "escalation attachment", "-", "-", "escalation attachment")]
    [InlineData("claim", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-")]
    [InlineData("link", "", "", "", "", "", "", "", "", "", "")]
    public void Each_step_tells_what_the_contract_says(string step, params string[] expected) =>
        Assert.Equal(expected, There.Values.Select(ticket => Told(ticket, Steps[step])));

    [Fact]
    public void A_health_ticket_that_is_handed_over_is_taken_back()
    {
        var health = There["in progress"] with { Triage = Triage.Health };

        Assert.Equal("ended", Told(health, SampleTickets.Steps["hand over"]));
    }

    [Fact]
    public void What_the_partner_says_itself_is_not_told_back() =>
        Assert.All((string[])["acknowledged", "solved", "returned"], report => Assert.Equal("", Told(There["in progress"], SampleTickets.Steps[report])));

    [Fact]
    public void What_ended_belongs_to_the_escalation_that_it_ends()
    {
        var asked = There["need info"];
        var again = asked.Decide(new Escalate(Partner.Telma, SampleTickets.FirstLine)).Value.Subject;

        var told = PartnerMessage.Of(SampleTickets.Steps["escalate"], asked, again).ToArray();

        Assert.Equal([(1, "TEL-1"), (2, null)], told.Select(message => (message.About.Round, message.About.Number)));
    }

    private static string Told(Ticket ticket, TicketStep step) => ticket.Decide(step).Accepted(out var change, out _)
        ? string.Join(' ', change.Entries.SelectMany(entry => PartnerMessage.Of(step, entry.Before!, entry.After)).Select(message => message.Kind.Kebab()))
        : "-";

    private static Ticket At(Func<Escalation, Escalation> but) =>
        SampleTickets.AtTelma with { Escalation = but(SampleTickets.AtTelma.Escalation!) };
}
