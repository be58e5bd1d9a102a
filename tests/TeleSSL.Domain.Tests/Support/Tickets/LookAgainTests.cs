using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Tickets;

/// <summary>SampleTickets.Open is spoc2's; New is no one's.</summary>
public class LookAgainTests
{
    private static readonly Answered Wrote = new(SampleTickets.Now.AddHours(-1), [AnsweredBy.Reporter]);
    private static readonly AddNote Note = new(new LongText("Hej"), NoteVisibility.Public);

    [Theory]
    [InlineData("note", "reporter")]
    [InlineData("attach", "reporter")]
    public void What_the_reporters_side_writes_waits_to_be_looked_at(string step, string by) =>
        Assert.Equal([by], By(After(SampleTickets.Open, SampleTickets.Steps[step], "odense1", fromReporter: true)));

    [Fact]
    public void What_the_municipality_reopens_waits_too() =>
        Assert.Equal(["reporter"], By(After(SampleTickets.Resolved, SampleTickets.Steps["reopen"], "odense1", fromReporter: true)));

    [Fact]
    public void A_rating_waits_when_something_was_written()
    {
        Assert.Equal(["reporter"], By(After(SampleTickets.Closed, new Rate(1, new LongText("Virker stadig ikke")), "public")));
        Assert.Empty(By(After(SampleTickets.Closed, new Rate(5), "public")));
    }

    [Fact]
    public void What_a_partner_reports_waits_and_what_an_agent_enters_for_it_waits_for_others_only()
    {
        var report = new PartnerReport(PartnerState.Acknowledged);

        Assert.Equal(["partner"], By(After(SampleTickets.AtTelma, report with { Version = 1 }, "telma")));
        Assert.Equal(["partner"], By(After(SampleTickets.AtTelma, report, "spoc1")));
        Assert.Empty(By(After(SampleTickets.AtTelma, report, "spoc2")));
        Assert.Empty(By(After(SampleTickets.AtTelma with { Assignee = null }, report, "spoc1")));
        Assert.Equal(["partner"], By(After(SampleTickets.AtTelma with { Assignee = null }, report with { Version = 1 }, "telma")));
    }

    /// <summary>By spoc1: on a ticket of spoc1, of no one, and of spoc2.</summary>
    [Theory]
    [InlineData("note", true, true, false)]
    [InlineData("attach", true, true, false)]
    [InlineData("wait", true, true, false)]
    [InlineData("resolve", true, true, false)]
    [InlineData("health", true, true, false)]
    [InlineData("escalate", true, true, false)]
    [InlineData("p1", false, false, false)]
    [InlineData("link", false, false, false)]
    [InlineData("watch", false, false, false)]
    [InlineData("link ticket", false, false, false)]
    [InlineData("parent", false, false, false)]
    public void Only_a_step_of_whoever_has_it_shows_that_it_was_seen(string step, bool own, bool unassigned, bool others)
    {
        string?[] owners = ["spoc1", null, "spoc2"];

        Assert.Equal(
            [own, unassigned, others],
            owners.Select(owner => After(SampleTickets.Open with { Assignee = owner, Answered = Wrote }, SampleTickets.Steps[step], "spoc1") is null));
    }

    [Fact]
    public void Claiming_or_taking_it_shows_that_it_was_seen_and_giving_it_to_another_does_not()
    {
        var answered = SampleTickets.Open with { Answered = Wrote };

        Assert.Null(After(answered with { Assignee = null }, new Claim(), "spoc1"));
        Assert.Null(After(answered, new Assign(new Code("spoc1")), "spoc1"));
        Assert.Equal(Wrote, After(answered with { Assignee = "spoc1" }, new Assign(new Code("spoc2")), "spoc1"));
    }

    [Fact]
    public void A_step_on_many_tickets_at_once_has_looked_at_none()
    {
        var mine = SampleTickets.Open with { Assignee = "spoc1", Answered = Wrote };

        Assert.Equal(Wrote, After(mine, Note with { OnMany = true }, "spoc1"));
        Assert.Null(After(mine, Note, "spoc1"));
    }

    [Fact]
    public void What_came_first_says_since_when_and_each_is_named_once()
    {
        var at = SampleTickets.AtTelma with { Answered = Wrote };
        var both = After(at, new PartnerReport(PartnerState.Acknowledged) { Version = 1 }, "telma");

        Assert.Equal((Wrote.Since, "reporter partner"), (both!.Since, string.Join(' ', By(both))));
        Assert.Equal(both.By, After(at with { Answered = both }, Note, "odense1", fromReporter: true)!.By);
    }

    [Fact]
    public void An_answer_lives_on_in_the_ticket_that_its_own_was_merged_into()
    {
        var merged = (SampleTickets.New with { Answered = Wrote }).Decide(new Merge(SampleTickets.Other.Id)).Value.Entries;

        Assert.Null(merged[0].After.Answered);
        Assert.Equal(Wrote, merged[1].After.Answered);
    }

    [Fact]
    public void A_move_of_the_device_waits_once_and_not_for_whoever_moved_it()
    {
        var moved = DeviceMove.Follow(SampleTickets.Open, SampleTickets.Stamp("depot1"))!;

        Assert.Equal(("device", "ticket.device-moved", SampleTickets.Open.Version + 1), (By(moved.After.Answered).Single(), moved.Kind, moved.After.Version));
        Assert.Null(DeviceMove.Follow(moved.After, SampleTickets.Stamp("depot1")));
        Assert.Null(DeviceMove.Follow(SampleTickets.Open, SampleTickets.Stamp("spoc2")));
        Assert.Null(DeviceMove.Follow(SampleTickets.Resolved, SampleTickets.Stamp("depot1")));
    }

    private static Answered? After(Ticket ticket, TicketStep step, string actor, bool fromReporter = false) =>
        step.Decide(new TicketFacts(ticket, Desk.Hours) { FromReporter = fromReporter, Other = SampleTickets.Other }, SampleTickets.Stamp(actor))
            .Value.Entries.First(entry => entry.After.Id == ticket.Id).After.Answered;

    private static string[] By(Answered? answered) => [.. (answered?.By ?? []).Select(by => by.Kebab())];
}
