using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Tests.Clocks;

namespace TeleSSL.Domain.Tests.Support.Tickets;

/// <summary>P2 is due after 4 hours on the wall clock.</summary>
public class LateCauseTests
{
    private static readonly DateTimeOffset Nine = Desk.At("2026-11-24 09:00");
    private static readonly string[] OnOne = [.. SampleTickets.Steps.Where(step => step.Value.NamesTicket() is null).Select(step => step.Key)];
    private static readonly Guid Tablet = Guid.Parse("0197a000-0000-7000-8000-0000000000aa");

    [Theory]
    //          steps after hours                              read after hours, the cause
    [InlineData("", 5, LateCause.NotTaken)]
    [InlineData("0.5 claim", 5, LateCause.Other)]
    [InlineData("3 claim,5 resolve", 9, LateCause.NotTaken)]
    [InlineData("2.5 claim", 5, LateCause.NotTaken)]               // as long as the agent had it: the first of the list counts
    [InlineData("2 claim", 5, LateCause.Other)]
    [InlineData("0.2 claim,1 release", 5, LateCause.NotTaken)]
    [InlineData("1 claim,1.5 escalate", 6, LateCause.WaitedForPartner)]
    [InlineData("1 claim,3 escalate,3.5 returned", 5, LateCause.Other)]
    [InlineData("0.5 claim,1 escalate,3.9 returned,4.5 resolve", 9, LateCause.WaitedForPartner)]
    [InlineData("1 claim,4.5 wait", 12, LateCause.WaitedForReporter)] // a pause after the due time
    [InlineData("0.2 claim,1 wait,9 go on", 13, LateCause.Other)]     // a pause before it uses nothing
    [InlineData("2 claim,5 resolve,29 reopen", 30, LateCause.Other)]  // a day of rest is not counted
    public void The_cause_is_what_took_most_of_the_time(string steps, double hours, LateCause cause) =>
        Assert.Equal(cause, Read(SampleTickets.New, steps, hours, ClockKind.Solution).Cause);

    [Theory]
    [InlineData("", 4)]
    [InlineData("1 claim,3 resolve", 9)]
    [InlineData("1 claim,3 wait", 90)]
    public void A_clock_that_is_not_missed_has_none(string steps, double hours) =>
        Assert.Null(Read(SampleTickets.New, steps, hours, ClockKind.Solution).Cause);

    [Fact]
    public void An_order_waits_for_equipment_once_an_agent_has_it()
    {
        var order = SampleTickets.New with { Category = TicketCategory.Order };

        Assert.Equal(LateCause.WaitedForEquipment, Read(order, "1 claim", 5, ClockKind.Solution).Cause);
        Assert.Equal(LateCause.NotTaken, Read(order, "3 claim", 5, ClockKind.Solution).Cause);
    }

    [Theory]
    [InlineData(Custody.InTransit, LateCause.WaitedForEquipment)]
    [InlineData(Custody.InRepair, LateCause.WaitedForEquipment)]
    [InlineData(Custody.Returning, LateCause.WaitedForEquipment)]
    [InlineData(Custody.Reserved, LateCause.WaitedForEquipment)]
    [InlineData(Custody.Lost, LateCause.WaitedForEquipment)]
    [InlineData(Custody.InUse, LateCause.Other)]
    [InlineData(Custody.Delivered, LateCause.Other)]
    [InlineData(Custody.InStock, LateCause.Other)]
    public void A_ticket_waits_for_its_device_while_that_is_away(Custody custody, LateCause cause) => Assert.Equal(
        cause,
        Read(SampleTickets.New with { Device = Tablet }, "0.2 claim", 5, ClockKind.Solution, new(Nine.AddDays(-9), Custody.InUse), new(Nine.AddHours(1), custody)).Cause);

    [Fact]
    public void A_device_that_came_home_is_no_cause_of_what_came_later() => Assert.Equal(
        LateCause.Other,
        Read(SampleTickets.New with { Device = Tablet }, "0.2 claim", 6, ClockKind.Solution, new(Nine, Custody.InTransit), new(Nine.AddHours(2), Custody.InUse)).Cause);

    [Fact]
    public void A_late_reaction_was_not_taken_and_a_late_partner_had_it()
    {
        Assert.Equal(LateCause.NotTaken, Read(SampleTickets.New, "2 claim", 3, ClockKind.Reaction).Cause);
        Assert.Equal(LateCause.WaitedForPartner, Read(SampleTickets.New, "0.1 claim,0.2 escalate", 6, ClockKind.Partner).Cause);
    }

    [Fact]
    public void Working_time_does_not_count_the_night_that_nobody_had_it()
    {
        var life = Take(SampleTickets.New with { Priority = Priority.P3 }, "6.5 claim"); // 15:30, half an hour before closing

        Assert.Equal(LateCause.Other, life.Read(Desk.Levels, Desk.Hours, Desk.At("2026-11-26 15:00")).Of(ClockKind.Solution).Cause);
        Assert.Equal(LateCause.NotTaken, Take(SampleTickets.New with { Priority = Priority.P3 }, "33 claim")
            .Read(Desk.Levels, Desk.Hours, Desk.At("2026-11-26 09:30")).Of(ClockKind.Solution).Cause);
    }

    [Fact]
    public void Every_missed_clock_has_exactly_one_cause_and_no_other_clock_has_any() => Prop.ForAll(
        (from steps in Gen.ListOf(from minutes in Gen.Choose(1, 900) from name in Gen.Elements(OnOne) select (minutes, name))
         from priority in Gen.Elements(Enum.GetValues<Priority>())
         from levels in AnyClock.Levels
         from hours in AnyClock.Hours
         from later in Gen.Choose(0, 5000)
         select (steps, priority, levels, hours, later)).ToArbitrary(), it =>
        {
            var life = it.steps.Take(12).Aggregate(
                Life.Of(SampleTickets.New with { Priority = it.priority }, Nine), (life, next) => life.Takes(SampleTickets.Steps[next.name], life.Last.AddMinutes(next.minutes)));
            return life.Read(it.levels, it.hours, life.Last.AddMinutes(it.later))
                .All(clock => clock.State == ClockState.Missed == clock.Cause is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static ClockReading Read(Ticket ticket, string steps, double hours, ClockKind kind, params DeviceMoment[] device)
    {
        var own = Take(ticket with { Priority = Priority.P2 }, steps).Journals[ticket.Id];
        var past = TicketPast.Alone(own) with { Devices = new Dictionary<Guid, IReadOnlyList<DeviceMoment>> { [Tablet] = device } };
        return TicketPromises.Read(past, _ => (Desk.Levels, Desk.Hours), Nine.AddHours(hours)).First(clock => clock.Kind == kind);
    }

    private static Life Take(Ticket ticket, string steps) => steps.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(step => step.Split(' ', 2))
        .Aggregate(Life.Of(ticket, Nine), (life, step) => life.Takes(
            SampleTickets.Steps[step[1]], Nine.AddHours(double.Parse(step[0], System.Globalization.CultureInfo.InvariantCulture))));
}
