using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class ClockProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Working_time_runs_in_open_minutes_and_in_all_of_them() => Prop.ForAll(
        (from hours in AnyClock.Hours from one in AnyClock.Minute from length in Gen.Choose(0, 8 * 1440) select (hours, one, two: one.AddMinutes(length))).ToArbitrary(),
        it => it.hours.Between(ClockLine.WorkingTime, it.one, it.two).TotalMinutes == OpenMinutes(it.hours.Calendar, it.one, it.two))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void An_amount_is_reached_when_it_has_been_used_and_not_before() => Prop.ForAll(
        (from hours in AnyClock.Hours from start in AnyClock.Minute from seconds in Gen.Choose(1, 400_000) select (hours, start, amount: TimeSpan.FromSeconds(seconds)))
        .ToArbitrary(), it => it.hours.Add(ClockLine.WorkingTime, it.start, it.amount) is not { } due
            ? it.hours.NextOpening(it.start) is null
            : it.hours.Between(ClockLine.WorkingTime, it.start, due) == it.amount
                && it.hours.Between(ClockLine.WorkingTime, it.start, due.AddTicks(-1)) < it.amount
                && it.hours.IsOpen(due.AddTicks(-1)))
        .Check(Thorough);

    [Fact]
    public void A_due_time_on_working_time_never_lies_outside_working_hours() => Prop.ForAll(AnyClock.Question.ToArbitrary(), it =>
        TicketClocks.Read(it.Events, it.Levels, it.Hours, it.AsOf)
            .SelectMany(clock => clock.Steps.Where(step => step.Reason.Code is "due" or "due-after-use" && step.Reason.Values["line"] is ClockLine.WorkingTime))
            .All(step => it.Hours.IsOpen(step.At.AddTicks(-1)))).Check(Thorough);

    [Fact]
    public void Time_stands_still_for_a_working_clock_while_the_desk_is_closed() => Prop.ForAll(AnyClock.Question.ToArbitrary(), it =>
        it.Hours.NextOpening(it.AsOf) is not { } opening || opening == it.AsOf
        || TicketClocks.Read(Before(it.AsOf, it.Events), it.Levels, it.Hours, it.AsOf)
            .Zip(TicketClocks.Read(Before(it.AsOf, it.Events), it.Levels, it.Hours, opening.AddTicks(-1)))
            .All(pair => pair.First.Target.Line == ClockLine.WallClock || pair.Second.Target.Line == ClockLine.WallClock || pair.First.Used == pair.Second.Used))
        .Check(Thorough);

    [Fact]
    public void A_pause_never_makes_anything_due_earlier() => Prop.ForAll(
        (from levels in AnyClock.Levels
         from hours in AnyClock.Hours
         from history in AnyClock.History
         from one in AnyClock.Minute
         from length in Gen.Choose(1, 5 * 1440)
         select (levels, hours, events: history.Where(happened => happened is not (AwaitsReporter or ReporterAnswered or Resolved or Abandoned)).ToArray(),
             begins: one, ends: one.AddMinutes(length)))
        .ToArbitrary(), it =>
        {
            var asOf = AnyClock.First.AddDays(40);
            var without = TicketClocks.Read(it.events, it.levels, it.hours, asOf);
            var with = TicketClocks.Read([.. it.events, new AwaitsReporter(it.begins), new ReporterAnswered(it.ends)], it.levels, it.hours, asOf);
            return without.Zip(with).All(pair => pair.First.Kind == ClockKind.Reaction || Never(pair.Second.DueAt) >= Never(pair.First.DueAt));
        }).Check(Thorough);

    [Fact]
    public void More_and_longer_pauses_never_make_anything_due_earlier() => Prop.ForAll(
        (from levels in AnyClock.Levels
         from hours in AnyClock.Hours
         from priority in Gen.Elements(Enum.GetValues<Priority>())
         from pauses in AnyClock.Pauses
         select (levels, hours, priority, pauses: Apart(pauses))).ToArbitrary(), it =>
         {
             var halved = it.pauses.Where((_, i) => i % 2 == 0).Select(pause => pause with { To = pause.From + ((pause.To - pause.From) / 2) });
             var asked = new ClockPreview(new("spoc"), it.priority, AnyClock.First);
             var few = (asked with { Pauses = [.. halved] }).Answer(it.levels, it.hours).Value;
             var many = (asked with { Pauses = it.pauses }).Answer(it.levels, it.hours).Value;
             return Never(many.Solution.DueAt) >= Never(few.Solution.DueAt) && many.Reaction.DueAt == few.Reaction.DueAt;
         }).Check(Thorough);

    [Fact]
    public void The_order_of_events_in_the_list_does_not_matter_also_not_at_the_same_instant() => Prop.ForAll(
        (from question in AnyClock.Question from shuffled in Gen.Shuffle(question.Events) select (question, shuffled)).ToArbitrary(), it =>
            AnyClock.Text(TicketClocks.Read(it.question.Events, it.question.Levels, it.question.Hours, it.question.AsOf))
            == AnyClock.Text(TicketClocks.Read(it.shuffled, it.question.Levels, it.question.Hours, it.question.AsOf))).Check(Thorough);

    [Fact]
    public void Asked_again_later_the_due_time_and_the_steps_are_the_same_when_nothing_happened() => Prop.ForAll(
        AnyClock.Question.ToArbitrary(), Gen.Choose(0, 20_000).ToArbitrary(), (it, later) =>
        {
            var events = Before(it.AsOf, it.Events);
            var now = TicketClocks.Read(events, it.Levels, it.Hours, it.AsOf);
            var then = TicketClocks.Read(events, it.Levels, it.Hours, it.AsOf.AddMinutes(later));
            return now.Zip(then).All(pair => pair.First.DueAt == pair.Second.DueAt && pair.First.DueSoonAt == pair.Second.DueSoonAt
                && pair.First.Steps.SequenceEqual(pair.Second.Steps) && pair.First.Used <= pair.Second.Used);
        }).Check(Thorough);

    [Fact]
    public void What_is_used_and_what_is_left_are_the_target_and_what_is_left_ends_at_the_due_time() => Prop.ForAll(
        AnyClock.Question.Where(it => it.Levels == Desk.Levels || it.Levels == Desk.PartnerPauses).ToArbitrary(), it =>
            TicketClocks.Read(it.Events, it.Levels, it.Hours, it.AsOf).All(clock => clock.Used >= TimeSpan.Zero && clock.Used + clock.Left == clock.Target.Amount
                && (clock is not { State: ClockState.Running, DueAt: { } due } || it.Hours.Between(clock.Target.Line, it.AsOf, due) == clock.Left
                    || due == it.AsOf))).Check(Thorough);

    [Fact]
    public void Steps_are_in_order_and_the_states_say_what_the_times_say() => Prop.ForAll(AnyClock.Question.ToArbitrary(), it =>
        TicketClocks.Read(it.Events, it.Levels, it.Hours, it.AsOf).All(clock =>
            clock.Steps.Zip(clock.Steps.Skip(1)).All(pair => pair.First.At <= pair.Second.At)
            && clock.Steps[0].What == StepKind.Started
            && (clock.State == ClockState.Missed) == (clock.DueAt < (clock.StoppedAt ?? it.AsOf))
            && (clock.State is ClockState.Met or ClockState.Stopped ? clock.StoppedAt is not null : clock.State == ClockState.Missed || clock.StoppedAt is null)
            && !(clock.DueSoonAt > clock.DueAt))).Check(Thorough);

    [Fact]
    public void No_list_of_events_is_too_odd_to_answer()
    {
        var odd = Gen.Elements(
            DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch, TicketClocks.Earliest, TicketClocks.Latest, TicketClocks.Latest.AddTicks(-1),
            AnyClock.First, AnyClock.First.AddDays(3), new DateTimeOffset(DateTime.MinValue.AddHours(14), TimeSpan.FromHours(14)));
        Prop.ForAll(
            (from events in Gen.ListOf(AnyClock.Event(odd))
             from levels in AnyClock.Levels
             from hours in AnyClock.Hours
             from asOf in odd
             from strange in Gen.Elements<ClockEvent>(null!, new Opened(AnyClock.First, (Priority)99), new Escalated(AnyClock.First, null!), new PriorityChanged(AnyClock.First, (Priority)(-1)))
             select (events, strange, levels, hours, asOf)).ToArbitrary(),
            it => TicketClocks.Read([.. it.events, it.strange], it.levels, it.hours, it.asOf).All(clock => clock.Steps.Count > 0))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static ClockEvent[] Before(DateTimeOffset asOf, ClockEvent[] events) => [.. events.Where(one => one.At <= asOf)];

    private static List<Pause> Apart(IEnumerable<Pause> pauses)
    {
        var apart = new List<Pause>();
        foreach (var next in pauses.OrderBy(pause => pause.From))
            if (apart.Count == 0 || next.From >= apart[^1].To)
                apart.Add(next);
        return apart;
    }

    private static DateTimeOffset Never(DateTimeOffset? due) => due ?? DateTimeOffset.MaxValue;

    /// <summary>The plain way: every minute asks what the clock on the wall shows.</summary>
    private static int OpenMinutes(WorkingCalendar calendar, DateTimeOffset from, DateTimeOffset to) =>
        Enumerable.Range(0, (int)(to - from).TotalMinutes).Count(minute =>
        {
            var local = TimeZoneInfo.ConvertTime(from.AddMinutes(minute), Desk.Zone).DateTime;
            return calendar.OpenOn(DateOnly.FromDateTime(local)).Any(open => open.Open <= local.TimeOfDay.TotalMinutes && local.TimeOfDay.TotalMinutes < open.Close);
        });
}
