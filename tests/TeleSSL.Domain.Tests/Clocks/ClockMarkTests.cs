using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class ClockMarkTests
{
    [Fact]
    public void A_mark_says_at_any_later_time_what_reading_the_clock_then_would() => Prop.ForAll(
        (from question in AnyClock.Question from minutes in Gen.Choose(0, 20 * 1440) select (question, later: question.AsOf.AddMinutes(minutes))).ToArbitrary(),
        it =>
        {
            var (events, levels, hours, asOf) = it.question;
            // An agreement that begins in between may pause a clock that waits for a partner.
            if (levels.Levels.Count > 1 || levels.Changes().Any(day => IsBetween(day, asOf, it.later)))
                return true;
            ClockEvent[] past = [.. events.Where(one => one.At <= asOf)];
            return TicketClocks.Read(past, levels, hours, asOf).Select(clock => ClockMark.Of(clock).At(it.later))
                .SequenceEqual(TicketClocks.Read(past, levels, hours, it.later).Select(clock => ClockMark.Of(clock).At(it.later)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("2026-11-23 08:00", "running")]
    [InlineData("2026-11-23 11:12", "due-soon")]
    [InlineData("2026-11-23 12:00", "due-soon")]
    [InlineData("2026-11-23 12:01", "overdue")]
    public void A_reaction_runs_is_due_soon_and_overdue(string now, string standing) =>
        Assert.Equal(standing, Reaction().At(Desk.At(now))?.Kebab());

    [Theory]
    [InlineData("2026-11-23 11:00", "met")]
    [InlineData("2026-11-23 13:00", "missed")]
    public void What_stopped_stays_met_or_missed(string reacted, string standing) =>
        Assert.Equal(standing, Reaction(new Reacted(Desk.At(reacted), ReactionKind.Claim)).At(Desk.At("2026-12-24 12:00"))?.Kebab());

    [Fact]
    public void A_pause_shows_until_the_ticket_goes_on_and_an_overdue_clock_stays_overdue_in_it()
    {
        ClockMark Solution(string waits) => ClockMark.Of(Desk.Solution("2026-11-30 08:00", Opened(), new AwaitsReporter(Desk.At(waits))));

        Assert.Equal(ClockStanding.Paused, Solution("2026-11-23 09:00").At(Desk.At("2026-12-24 12:00")));
        Assert.Equal(ClockStanding.Overdue, Solution("2026-11-27 09:00").At(Desk.At("2026-12-24 12:00")));
    }

    [Fact]
    public void A_clock_that_ended_with_a_merge_shows_no_more() => Assert.Null(Reaction(new Abandoned(Desk.At("2026-11-23 09:00"))).At(Desk.At("2026-11-23 10:00")));

    private static bool IsBetween(DateOnly day, DateTimeOffset asOf, DateTimeOffset later) =>
        DateOnly.FromDateTime(asOf.UtcDateTime) <= day && day <= DateOnly.FromDateTime(later.UtcDateTime.AddDays(1));

    private static Opened Opened() => new(Desk.At("2026-11-23 08:00"), Priority.P3);

    private static ClockMark Reaction(params ClockEvent[] events) =>
        ClockMark.Of(Desk.Read(events is [] ? "2026-11-23 08:00" : "2026-11-24 08:00", [Opened(), .. events]).Of(ClockKind.Reaction));
}
