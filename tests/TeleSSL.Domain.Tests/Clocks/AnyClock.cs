using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

/// <summary>Histories, calendars and targets of every kind, in a spring with Easter and the night the clocks change.</summary>
internal static class AnyClock
{
    public static readonly DateTimeOffset First = Desk.At("2026-03-25 00:00");

    private const int Grid = 20 * 48;
    private static readonly DateOnly Maundy = Desk.Day("2026-04-02");

    private static readonly OpeningHours[] Calendars =
    [
        Desk.Hours, Desk.Hours, Desk.EveryDay(("00:00", "24:00")), Desk.EveryDay(("01:30", "02:30"), ("02:45", "12:00"), ("12:30", "16:00")),
        Desk.Week("0001-01-01", null), Desk.Week("2026-04-08", null, (DayOfWeek.Wednesday, "10:00", "14:00")), Desk.In(Desk.Extra("2026-04-03", "02:00", "03:30")),
    ];

    private static readonly ServiceLevels[] Agreements =
    [
        Desk.Levels, Desk.Levels, Desk.OnOpening, Desk.PartnerPauses,
        Desk.Holding(new ServiceLevel(Maundy) { PartnerPauses = true, OutsideHours = OutsideHours.OnOpening }),
        Desk.Holding(new ServiceLevel(DateOnly.MinValue, Maundy) { OutsideHours = OutsideHours.OnOpening }, new ServiceLevel(Desk.Day("2026-04-08"))
        {
            Priorities = [new(Priority.P3, ClockLine.WallClock, 10, 60), new(Priority.P2, ClockLine.WorkingTime, 600, 6000), new(Priority.P4, ClockLine.WorkingTime, 480, 6000)],
        }),
    ];

    public static Gen<OpeningHours> Hours => Gen.Elements(Calendars);

    public static Gen<ServiceLevels> Levels => Gen.Elements(Agreements);

    /// <summary>Half hours, so that many events share an instant.</summary>
    public static Gen<DateTimeOffset> Instant => Gen.Choose(0, Grid).Select(half => First.AddMinutes(30 * half));

    public static Gen<DateTimeOffset> Minute => Gen.Choose(0, Grid * 30).Select(minute => First.AddMinutes(minute));

    /// <summary>Up to 40.</summary>
    public static Gen<Pause[]> Pauses =>
        from count in Gen.Choose(0, 40)
        from pauses in (from one in Minute from length in Gen.Choose(1, 2000) select new Pause(one, one.AddMinutes(length))).ArrayOf(count)
        select pauses;

    public static Gen<ClockEvent> Event(Gen<DateTimeOffset> instant) =>
        from at in instant
        from priority in Gen.Elements(Enum.GetValues<Priority>())
        from partner in Gen.Elements("telma", "fut")
        from actor in Gen.Elements(null, "spoc1", "spoclead")
        from one in Gen.Elements<ClockEvent>(
            new Reacted(at, ReactionKind.Claim), new Reacted(at, ReactionKind.LeftNew), new AwaitsReporter(at), new ReporterAnswered(at), new ReporterAnswered(at),
            new Escalated(at, partner), new PartnerAnswered(at, partner), new PriorityChanged(at, priority), new PriorityChanged(at, priority),
            new HealthTicketFound(at), new HealthTicketDropped(at), new HandedOver(at), new Resolved(at), new Abandoned(at), new Reopened(at), new Reopened(at),
            new Opened(at, priority))
        select one with { By = actor };

    public static Gen<ClockEvent> Opening =>
        from at in Gen.Choose(0, 7 * 48)
        from priority in Gen.Elements(Enum.GetValues<Priority>())
        from call in Gen.Elements(false, false, true)
        select (ClockEvent)new Opened(First.AddMinutes(30 * at), priority) { DuringCall = call };

    public static Gen<ClockEvent[]> History =>
        from opening in Opening
        from rest in Gen.ListOf(Event(Instant))
        select (ClockEvent[])[opening, .. rest];

    public static Gen<(ClockEvent[] Events, ServiceLevels Levels, OpeningHours Hours, DateTimeOffset AsOf)> Question =>
        from history in History
        from levels in Levels
        from hours in Hours
        from asOf in Minute
        select (history, levels, hours, asOf);

    /// <summary>Everything that a reading says, to compare.</summary>
    public static string Text(IEnumerable<ClockReading> clocks) => System.Text.Json.JsonSerializer.Serialize(clocks, DomainJson.Options);
}
