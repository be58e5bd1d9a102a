using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

/// <summary>A whole life of a clock, told step by step.</summary>
public class StoryOfAClockTests
{
    private static readonly ClockEvent[] Thursday =
    [
        new Opened(Desk.At("2026-11-26 14:20"), Priority.P3),
        new Reacted(Desk.At("2026-11-26 14:30"), ReactionKind.Claim) { By = "spoc1" },
        new AwaitsReporter(Desk.At("2026-11-26 15:20")),
        new ReporterAnswered(Desk.At("2026-11-27 10:00")),
    ];

    private static readonly ClockEvent[] Friday =
    [
        .. Thursday,
        new PriorityChanged(Desk.At("2026-11-27 11:00"), Priority.P2) { By = "spoclead" },
        new Resolved(Desk.At("2026-11-27 12:30")) { By = "spoc1" },
        new Reopened(Desk.At("2026-11-28 09:00")) { By = "spoc1" },
    ];

    [Fact]
    public void Working_time_with_a_pause_and_a_weekend() => Tells(
        Thursday.Of(ClockKind.Solution, "2026-11-27 10:30"),
        "2026-11-26 14:20 started: started: P3, 16 h working time",
        "2026-11-26 15:20 paused: paused: waiting for reporter",
        "2026-11-27 10:00 resumed: resumed: 1 h used, 15 h left",
        "2026-11-27 15:30 closed: 15:30 closed until Mon 08:00",
        "2026-11-30 14:18 due-soon: due soon: 3 h 12 min of 16 h working time left",
        "2026-11-30 16:00 closed: 16:00 closed until Tue 08:00",
        "2026-12-01 09:30 due: due Tue 1 Dec 09:30: 16 h working time from Fri 27 Nov 10:00, minus 1 h used before");

    [Fact]
    public void Raised_solved_and_reopened() => Tells(
        Friday.Of(ClockKind.Solution, "2026-11-28 09:10"),
        "2026-11-26 14:20 started: started: P3, 16 h working time",
        "2026-11-26 15:20 paused: paused: waiting for reporter",
        "2026-11-27 10:00 resumed: resumed: 1 h used, 15 h left",
        "2026-11-27 11:00 retargeted: P3 → P2 by spoclead: 16 h working time → 4 h wall clock, 2 h used",
        "2026-11-27 12:12 due-soon: due soon: 48 min of 4 h wall clock left",
        "2026-11-27 12:30 met: met: resolved by spoc1, 3 h 30 min used of 4 h wall clock",
        "2026-11-28 09:00 resumed: resumed: 3 h 30 min used, 30 min left",
        "2026-11-28 09:30 due: due Sat 28 Nov 09:30: 4 h wall clock from Sat 28 Nov 09:00, minus 3 h 30 min used before");

    [Fact]
    public void The_reaction_beside_it() => Tells(
        Friday.Of(ClockKind.Reaction, "2026-11-28 09:10"),
        "2026-11-26 14:20 started: started: P3, 4 h working time",
        "2026-11-26 14:30 met: met: claimed by spoc1, 10 min used of 4 h working time");

    [Fact]
    public void Over_Easter_the_closed_days_have_names() => Tells(
        new ClockEvent[] { new Opened(Desk.At("2026-04-01 15:10"), Priority.P3) }.Of(ClockKind.Reaction, "2026-04-01 15:10"),
        "2026-04-01 15:10 started: started: P3, 4 h working time",
        "2026-04-01 16:00 closed: 16:00 closed until Tue 7 Apr 08:00 (Maundy Thursday, Good Friday, Easter Sunday, Easter Monday)",
        "2026-04-07 10:22 due-soon: due soon: 48 min of 4 h working time left",
        "2026-04-07 11:10 due: due Tue 7 Apr 11:10: 4 h working time from Wed 1 Apr 15:10");

    [Fact]
    public void Opened_at_the_weekend_it_stands_still_until_monday() => Tells(
        new ClockEvent[] { new Opened(Desk.At("2026-11-21 12:00:30"), Priority.P3) }.Of(ClockKind.Reaction, "2026-11-21 13:00"),
        "2026-11-21 12:00 started: started: P3, 4 h working time",
        "2026-11-21 12:00 closed: 12:00:30 closed until Mon 08:00",
        "2026-11-23 11:12 due-soon: due soon: 48 min of 4 h working time left",
        "2026-11-23 12:00 due: due Mon 23 Nov 12:00: 4 h working time from Sat 21 Nov 12:00:30");

    private static void Tells(ClockReading clock, params string[] story) => Assert.Equal(
        story, clock.Steps.Select(step => $"{TimeZoneInfo.ConvertTime(step.At, Desk.Zone):yyyy-MM-dd HH:mm} {step.What.Kebab()}: {step.Why}"));
}
