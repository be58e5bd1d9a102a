using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Figures;

public class FiguresTests
{
    private static readonly Target InAnHour = new(TimeSpan.FromHours(1), ClockLine.WallClock);
    private static readonly DateTimeOffset Due = SampleTickets.Now.AddMinutes(10);

    [Theory]
    //          told              running due  over   stands
    [InlineData("none", 10, false, DueState.None)]
    [InlineData("soon", 10, false, DueState.DueSoon)]
    [InlineData("late", 10, false, DueState.Overdue)]
    [InlineData("both", 10, false, DueState.Overdue)]
    [InlineData("late", 20, false, DueState.None)]
    [InlineData("late", null, false, DueState.None)]
    [InlineData("late", 10, true, DueState.None)]
    public void A_ticket_is_due_by_what_the_desk_was_told_and_still_holds(string told, int? dueIn, bool over, DueState stands)
    {
        ClockWarning[] warnings = told switch
        {
            "none" => [],
            "soon" => [new(ClockKind.Solution, false, Due)],
            "late" => [new(ClockKind.Solution, true, Due)],
            _ => [new(ClockKind.Solution, false, Due), new(ClockKind.Solution, true, Due)],
        };
        var clock = new ClockReading(ClockKind.Solution, ClockState.Running, InAnHour, TimeSpan.Zero) { DueAt = dueIn is { } minutes ? SampleTickets.Now.AddMinutes(minutes) : null };

        Assert.Equal(stands, DueStates.Of((over ? SampleTickets.Resolved : SampleTickets.Open) with { Warnings = warnings }, [clock]));
    }

    [Fact]
    public void A_clock_that_stopped_presses_no_more()
    {
        var clock = new ClockReading(ClockKind.Reaction, ClockState.Missed, InAnHour, TimeSpan.Zero) { DueAt = Due, StoppedAt = Due.AddMinutes(1) };

        Assert.Equal(DueState.None, DueStates.Of(SampleTickets.Open with { Warnings = [new(ClockKind.Reaction, true, Due)] }, [clock]));
    }

    [Theory]
    //          the journal's states in order                            in time?  first time?
    [InlineData("new,open,resolved", ClockState.Met, true, true)]
    [InlineData("new,open,resolved", ClockState.Missed, false, true)]
    [InlineData("new,at telma,open,resolved", ClockState.Met, true, false)]
    [InlineData("new,resolved,open,resolved", ClockState.Met, true, false)]
    [InlineData("new,waiting,resolved", ClockState.Met, true, true)]
    public void How_a_ticket_was_solved_is_read_from_its_journal(string states, ClockState solution, bool inTime, bool firstTime) =>
        Assert.Equal(
            new Solved(inTime ? null : LateCause.NotTaken, firstTime),
            Solved.By(Journal(states), [Stopped(ClockKind.Solution, solution) with { Cause = inTime ? null : LateCause.NotTaken }]));

    [Theory]
    [InlineData("new,open")]
    [InlineData("new,merged")]
    [InlineData("new,resolved,closed")]
    [InlineData("new,resolved,resolved")]
    [InlineData("new")]
    public void What_did_not_resolve_a_ticket_counts_nothing_as_solved(string states) =>
        Assert.Null(Solved.By(Journal(states), [Stopped(ClockKind.Solution, ClockState.Met)]));

    [Fact]
    public void What_is_taken_back_is_what_was_counted()
    {
        var (counted, back) = (new Solved(null, false).Counted, Solved.TakenBack(inTime: true, firstTime: false));

        Assert.Equal((1, 1, 0), (counted.Resolved, counted.SolvedInTime, counted.FirstTimeFixed));
        Assert.Equal((-1, -1, 0), (back.Resolved, back.SolvedInTime, back.FirstTimeFixed));
    }

    [Fact]
    public void The_first_reaction_counts_once()
    {
        var (running, stopped) = (Stopped(ClockKind.Reaction, ClockState.Running) with { StoppedAt = null }, Stopped(ClockKind.Reaction, ClockState.Missed));

        Assert.Equal(1, DeskDay.Of(Entry(SampleTickets.New, SampleTickets.Open), [running], [stopped]).ReactedLate);
        Assert.Equal(DayFigures.None, DeskDay.Of(Entry(SampleTickets.Open, SampleTickets.Open), [stopped], [stopped]));
        Assert.Equal(new DayFigures { Opened = 1, ReactedInTime = 1 }, DeskDay.Of(Entry(null, SampleTickets.New), [], [Stopped(ClockKind.Reaction, ClockState.Met)]));
    }

    [Fact]
    public void A_ticket_that_ended_without_a_reaction_has_none_in_time() =>
        Assert.Equal(DayFigures.None, DeskDay.Of(
            Entry(SampleTickets.New, SampleTickets.Merged), [Stopped(ClockKind.Reaction, ClockState.Running) with { StoppedAt = null }], [Stopped(ClockKind.Reaction, ClockState.Stopped)]));

    [Fact]
    public void A_clock_counts_once_when_it_ends_with_its_cause_and_the_solution_not_at_all()
    {
        var late = Stopped(ClockKind.HandOver, ClockState.Missed) with { Cause = LateCause.NotTaken };
        ClockReading[] before = [Stopped(ClockKind.Reaction, ClockState.Met), late with { StoppedAt = null }];

        Assert.Equal(
            [new ClockOutcome(ClockKind.HandOver, LateCause.NotTaken), new ClockOutcome(ClockKind.Partner, null)],
            ClockOutcome.Of(before, [before[0], late, Stopped(ClockKind.Partner, ClockState.Met) with { Partner = "telma" }, Stopped(ClockKind.Solution, ClockState.Met)]));
        Assert.Empty(ClockOutcome.Of([], [Stopped(ClockKind.Reaction, ClockState.Stopped)]));
        Assert.Equal(["not-taken", "in-time"], new[] { new ClockOutcome(ClockKind.HandOver, LateCause.NotTaken), new(ClockKind.Partner, null) }.Select(one => one.Outcome));
    }

    [Fact]
    public void Reopening_and_escalating_count_when_they_happen()
    {
        Assert.Equal(new DayFigures { Reopened = 1 }, DeskDay.Of(Entry(SampleTickets.Resolved, SampleTickets.Open), [], []));
        Assert.Equal(new DayFigures { Escalated = 1 }, DeskDay.Of(Entry(SampleTickets.Open, SampleTickets.AtTelma), [], []));
        Assert.Equal(DayFigures.None, DeskDay.Of(Entry(SampleTickets.AtTelma, SampleTickets.AtTelma), [], []));
    }

    private static TicketEntry Entry(Ticket? before, Ticket after) => new(before, after, "ticket.step");

    private static ClockReading Stopped(ClockKind kind, ClockState state) => new(kind, state, InAnHour, TimeSpan.Zero) { StoppedAt = SampleTickets.Now };

    private static TicketMoment[] Journal(string states) =>
        [.. states.Split(',').Select((state, i) =>
            new TicketMoment(SampleTickets.Now.AddMinutes(i), "spoc1", "ticket.step", SampleTickets.ByName[state]))];
}
