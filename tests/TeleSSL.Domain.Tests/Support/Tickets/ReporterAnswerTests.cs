using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class ReporterAnswerTests
{
    private static readonly AddNote Note = new(new LongText("Den virker stadig ikke"), NoteVisibility.Public);
    private static readonly Ticket HandedOver = SampleTickets.Resolved with { Triage = Triage.Health, HandedOver = new HandOverMark(SampleTickets.Now, "461", "nurse") };

    [Theory]
    [InlineData("new", "new", "new", "new")]
    [InlineData("open", "open", "open", "open")]
    [InlineData("waiting", "open", "open", "waiting-reporter")]
    [InlineData("resolved", "open", "resolved", "resolved")]
    [InlineData("closed", "open", "closed", "closed")]
    [InlineData("health", "open", "open", "open")]
    [InlineData("at telma", "waiting-partner", "waiting-partner", "waiting-partner")]
    public void A_note_of_the_reporters_side_wakes_the_ticket_a_file_answers_it_and_one_of_the_desk_does_neither(string state, string note, string file, string ofTheDesk)
    {
        var ticket = SampleTickets.ByName[state];

        Assert.Equal(
            (note, file, ofTheDesk),
            (Answered(ticket, Note).Value.Subject.Status.Kebab(), Answered(ticket, SampleTickets.Steps["attach"]).Value.Subject.Status.Kebab(), ticket.Decide(Note).Value.Subject.Status.Kebab()));
    }

    [Fact]
    public void After_ten_working_days_a_note_that_no_one_would_read_is_refused_as_reopening_is()
    {
        var late = SampleTickets.Stamp("odense1", Reopen.Until(SampleTickets.Resolved, Desk.Hours));

        Assert.Equal("reopen-too-late", Answered(SampleTickets.Closed, Note, late).Refused?.Code);
        Assert.Equal("reopen-too-late", Answered(SampleTickets.Closed, new Reopen(new FreeText("Igen")), late).Refused?.Code);
        Assert.Null(SampleTickets.Closed.Decide(Note, late).Refused);
    }

    [Fact]
    public void What_the_clinical_side_has_stays_with_it() =>
        Assert.Equal(TicketStatus.Resolved, Answered(HandedOver, Note).Value.Subject.Status);

    [Fact]
    public void The_solution_clock_goes_on_and_the_reaction_is_still_owed()
    {
        var opened = SampleTickets.New with { Version = 1 };
        var noted = Answered(opened, Note).Value.Entries.Single();
        var waiting = opened with { Status = TicketStatus.WaitingReporter };
        var answered = Answered(waiting, Note).Value.Entries.Single();

        Assert.DoesNotContain(Events((TicketOpening.Key, opened), (noted.Kind, noted.After)), told => told is Reacted);
        Assert.Contains(Events(("ticket.status-waiting-reporter", waiting), (answered.Kind, answered.After)), told => told is ReporterAnswered);
    }

    private static Result<TicketChange> Answered(Ticket ticket, TicketStep step, Stamp? by = null) =>
        step.Decide(new TicketFacts(ticket, Desk.Hours) { FromReporter = true }, by ?? SampleTickets.Stamp("odense1"));

    private static IEnumerable<ClockEvent> Events(params (string Kind, Ticket After)[] journal) =>
        TicketHistory.Events([.. journal.Select((entry, hour) => new TicketMoment(SampleTickets.Now.AddHours(hour), "x", entry.Kind, entry.After))]);
}
