using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class TicketPromisesTests
{
    private static readonly Ticket Third = SampleTickets.New with { Id = Guid.Parse("0197a000-0000-7000-8000-000000000003"), Number = 3 };

    private sealed record Question(Life One, Life Other, Life Third, ServiceLevels Levels, OpeningHours Hours, DateTimeOffset At, DateTimeOffset Later)
    {
        public IReadOnlyList<ClockReading> Read(Life life, DateTimeOffset? at = null) => life.Read(Levels, Hours, at ?? At);
    }

    private static Gen<TicketStep> Step => Gen.Elements<TicketStep>(
        new Claim(), new Release(), new AddNote(new LongText("Hej"), NoteVisibility.Public),
        new ChangeStatus(TicketStatus.WaitingReporter), new ChangeStatus(TicketStatus.Open),
        new ChangePriority(Priority.P1, new FreeText("x")), new ChangePriority(Priority.P3, new FreeText("x")), new ChangePriority(Priority.P5, new FreeText("x")));

    private static Gen<Life> A(Ticket ticket) =>
        from opened in Gen.Choose(0, 7 * 1440)
        from priority in Gen.Elements(Enum.GetValues<Priority>())
        from steps in Gen.ListOf(from minutes in Gen.Choose(1, 1500) from step in Step select (minutes, step))
        select steps.Take(6).Aggregate(
            Life.Of(ticket with { Priority = priority }, AnyClock.First.AddMinutes(opened)), (life, next) => life.Takes(next.step, life.Last.AddMinutes(next.minutes)));

    private static Arbitrary<Question> Merges => (
        from one in A(SampleTickets.New)
        from other in A(SampleTickets.Other)
        from third in A(Third)
        from levels in AnyClock.Levels
        from hours in AnyClock.Hours
        from minutes in Gen.Choose(1, 3000)
        from later in Gen.Choose(1, 3000)
        let at = new[] { one.Last, other.Last, third.Last }.Max().AddMinutes(minutes)
        select new Question(one, other, third, levels, hours, at, at.AddMinutes(later))).ToArbitrary();

    [Fact]
    public void A_merge_makes_no_promise_later() => Prop.ForAll(Merges, it =>
        AreHeld([it.Read(it.One), it.Read(it.Other)], it.Read(it.One.MergedInto(it.Other, it.At)))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_chain_of_merges_makes_none_later_either() => Prop.ForAll(Merges, it =>
    {
        var pair = it.One.MergedInto(it.Other, it.At);
        var whole = pair.MergedInto(it.Third, it.Later);
        return AreHeld([it.Read(pair, it.Later), it.Read(it.Third, it.Later)], it.Read(whole, it.Later));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void What_runs_on_both_is_due_when_the_first_of_them_was() => Prop.ForAll(Merges, it =>
    {
        var (one, other) = (Due(it.Read(it.One), ClockKind.Solution), Due(it.Read(it.Other), ClockKind.Solution));
        var runs = new[] { it.One, it.Other }.All(life => life.Ticket.Status != TicketStatus.WaitingReporter);
        return !runs || one is null || other is null || Due(it.Read(it.One.MergedInto(it.Other, it.At)), ClockKind.Solution) == (one < other ? one : other);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_higher_priority_stays_the_assignee_if_there_is_none_and_a_ticket_that_waits_goes_on()
    {
        var urgent = SampleTickets.Open with { Priority = Priority.P1 };
        var whole = urgent.Decide(new Merge(SampleTickets.Other.Id), other: SampleTickets.Other with { Status = TicketStatus.WaitingReporter }).Value.Entries[1].After;
        var taken = SampleTickets.New.Decide(new Merge(SampleTickets.Other.Id), other: SampleTickets.Other with { Assignee = "spoc9", Priority = Priority.P2 }).Value.Entries[1].After;

        Assert.Equal((Priority.P1, "spoc2", TicketStatus.Open), (whole.Priority, whole.Assignee, whole.Status));
        Assert.Equal((Priority.P2, "spoc9"), (taken.Priority, taken.Assignee));
    }

    [Fact]
    public void The_steps_say_whose_promise_it_was_and_the_clock_pauses_and_stops_with_the_ticket()
    {
        var (nine, ten) = (Desk.At("2026-11-24 09:00"), Desk.At("2026-11-24 10:00"));
        var whole = Life.Of(SampleTickets.New with { Priority = Priority.P2 }, nine).MergedInto(Life.Of(SampleTickets.Other with { Priority = Priority.P5 }, ten), ten.AddMinutes(30));
        var waits = whole.Takes(new ChangeStatus(TicketStatus.WaitingReporter), ten.AddHours(1)).Takes(new ChangeStatus(TicketStatus.Open), ten.AddHours(2));

        Assert.Equal(nine.AddHours(4), Due(whole.Read(Desk.Levels, Desk.Hours, ten.AddHours(1)), ClockKind.Solution));
        Assert.Contains(
            whole.Read(Desk.Levels, Desk.Hours, ten.AddHours(1)).Single(clock => clock.Kind == ClockKind.Solution).Steps,
            step => step.What == StepKind.TakenOver && step.Why.Contains("ticket 1,", StringComparison.Ordinal));
        Assert.Equal(nine.AddHours(5), Due(waits.Read(Desk.Levels, Desk.Hours, ten.AddHours(3)), ClockKind.Solution));
        Assert.Equal(ClockState.Missed, waits.Takes(new Resolve(new LongText("Løst")), nine.AddHours(6)).Read(Desk.Levels, Desk.Hours, nine.AddHours(7))
            .Single(clock => clock.Kind == ClockKind.Solution).State);
    }

    // A promise is the due time of a clock that runs. A reaction may be met by the merge; a solution may not.
    private static bool AreHeld(IEnumerable<IReadOnlyList<ClockReading>> before, IReadOnlyList<ClockReading> after) =>
        new[] { ClockKind.Reaction, ClockKind.Solution }.All(kind =>
            before.Select(clocks => Due(clocks, kind)).Min() is not { } promised
            || (kind == ClockKind.Reaction && after.Single(clock => clock.Kind == kind).StoppedAt is not null)
            || Due(after, kind) <= promised);

    private static DateTimeOffset? Due(IReadOnlyList<ClockReading> clocks, ClockKind kind) =>
        clocks.Single(clock => clock.Kind == kind) is { StoppedAt: null } running ? running.DueAt : null;
}
