using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class PartnerReportTests
{
    private static readonly Gen<PartnerReport[]> AnyRound =
        from length in Gen.Choose(1, 8)
        from states in Gen.Elements(Enum.GetValues<PartnerState>()).ArrayOf(length)
        from reasons in Gen.Elements(Enum.GetValues<ReturnReason>()).ArrayOf(length)
        from minutes in Gen.Choose(-100_000, 100_000).ArrayOf(length)
        select states.Select((state, i) => Report(i + 1, state, reasons[i], minutes[i])).ToArray();

    private static readonly Gen<(PartnerReport[] InOrder, PartnerReport[] AsTheyCame)> AnyArrival =
        from inOrder in AnyRound
        from more in Gen.Elements(inOrder).ArrayOf(12)
        from shuffled in Gen.Shuffle([.. inOrder, .. more])
        select (inOrder, shuffled.ToArray());

    [Theory]
    //          state             of a waiting      of one that came back   of one that waits for its reporter   of a resolved one
    [InlineData("new", "waiting-partner", "waiting-partner", "waiting-reporter", "resolved")]
    [InlineData("acknowledged", "waiting-partner", "waiting-partner", "waiting-reporter", "resolved")]
    [InlineData("in-progress", "waiting-partner", "waiting-partner", "waiting-reporter", "resolved")]
    [InlineData("awaiting-reporter", "waiting-partner", "waiting-partner", "waiting-reporter", "resolved")]
    [InlineData("resolved", "open", "open", "waiting-reporter", "resolved")]
    [InlineData("closed", "open", "open", "waiting-reporter", "resolved")]
    [InlineData("rejected", "open", "open", "waiting-reporter", "resolved")]
    [InlineData("cancelled", "open", "open", "waiting-reporter", "resolved")]
    [InlineData("returned", "open", "open", "waiting-reporter", "resolved")]
    public void What_the_partner_says_moves_only_a_ticket_that_is_still_its_own(string said, params string[] expected)
    {
        var state = Enum.GetValues<PartnerState>().Single(one => one.Kebab() == said);
        var back = SampleTickets.AtTelma with { Status = TicketStatus.Open, Escalation = SampleTickets.AtTelma.Escalation! with { State = PartnerState.Returned, Seen = 2 } };
        Ticket[] tickets = [SampleTickets.AtTelma, back, back with { Status = TicketStatus.WaitingReporter }, back with { Status = TicketStatus.Resolved }];

        Assert.Equal(expected, tickets.Select(ticket => ticket.Decide(Report(3, state)).Value.Subject.Status.Kebab()));
    }

    [Fact]
    public void It_comes_back_to_whose_it_is_with_the_reason_and_the_partners_number()
    {
        var back = SampleTickets.AtTelma.Decide(Report(2, PartnerState.Returned, ReturnReason.NotOurs)).Value;

        Assert.Equal(("spoc2", ReturnReason.NotOurs, "TE-7"), (back.Subject.Assignee, back.Subject.Escalation!.Returned, back.Subject.Escalation.Number));
        Assert.Equal("ticket.partner-returned", Assert.Single(back.Entries).Kind);
        Assert.False(back.Subject.Escalation.SaysSolved);
        Assert.Null((SampleTickets.AtTelma with { Assignee = null }).Decide(Report(2, PartnerState.Returned)).Value.Subject.Assignee);
        Assert.Equal("reason-required", SampleTickets.AtTelma.Decide(new PartnerReport(PartnerState.Returned)).Refused?.Code);
    }

    [Fact]
    public void Solved_at_the_partner_is_open_here_until_an_agent_has_told_the_reporter()
    {
        var back = SampleTickets.AtTelma.Decide(Report(4, PartnerState.Resolved)).Value.Subject;

        Assert.Equal((TicketStatus.Open, true), (back.Status, back.Escalation!.SaysSolved));
        Assert.Null(back.ResolvedAt);
    }

    [Fact]
    public void Of_another_round_or_not_newer_it_changes_nothing()
    {
        var seen = SampleTickets.AtTelma with
        {
            Escalation = SampleTickets.AtTelma.Escalation! with { Seen = 3, State = PartnerState.InProgress },
        };

        Assert.Empty(seen.Decide(Report(3, PartnerState.Resolved)).Value.Entries);
        Assert.Empty(seen.Decide(Report(2, PartnerState.Resolved)).Value.Entries);
        Assert.Empty(seen.Decide(Report(9, PartnerState.Resolved) with { Round = 2 }).Value.Entries);
        Assert.Empty(seen.Decide(new PartnerReport(PartnerState.InProgress)).Value.Entries);
        Assert.NotEmpty(seen.Decide(Report(4, PartnerState.Resolved)).Value.Entries);
    }

    [Fact]
    public void The_partners_clock_is_kept_and_moves_none_of_ours()
    {
        var wrong = SampleTickets.Now.AddYears(-30);

        var back = SampleTickets.AtTelma.Decide(Report(2, PartnerState.Returned) with { SaidAt = wrong }).Value.Subject;

        Assert.Equal(wrong, back.Escalation!.SaidAt);
        Assert.Equal(back, SampleTickets.AtTelma.Decide(Report(2, PartnerState.Returned) with { SaidAt = null }).Value.Subject with { Escalation = back.Escalation });
    }

    [Fact]
    public void What_an_agent_was_told_counts_at_once_and_hides_nothing_that_the_partner_says_later()
    {
        var told = SampleTickets.AtTelma.Decide(new PartnerReport(PartnerState.Resolved)).Value.Subject;

        var later = told.Decide(Report(1, PartnerState.InProgress)).Value.Subject;

        Assert.Equal((TicketStatus.Open, TicketStatus.WaitingPartner), (told.Status, later.Status));
    }

    [Fact]
    public void In_whatever_order_and_however_often_reports_come_they_end_alike() => Prop.ForAll(AnyArrival.ToArbitrary(), it =>
        Same(Told(it.InOrder), Told(it.AsTheyCame))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Ticket Told(IEnumerable<PartnerReport> reports) =>
        reports.Aggregate(SampleTickets.AtTelma, (ticket, report) => ticket.Decide(report).Value.Subject);

    // Each change counts a version; how many there were on the way is all that may differ.
    private static bool Same(Ticket one, Ticket other) => one == other with { Version = one.Version };

    private static PartnerReport Report(int version, PartnerState state, ReturnReason reason = ReturnReason.NeedInfo, int minutes = 0) =>
        new(state, reason, new Label("TE-7")) { Round = 1, Version = version, SaidAt = SampleTickets.Now.AddMinutes(minutes) };
}
