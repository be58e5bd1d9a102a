using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Tests.Clocks;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>Open days from the day after an order was accepted, without the days on which it is paused.</summary>
public class OrderClockTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300);

    /// <summary>Days around Christmas and around both nights on which the clocks change.</summary>
    private static Gen<DateOnly> AnyDay =>
        from first in Gen.Elements("2026-03-10", "2026-10-10", "2026-12-08")
        from later in Gen.Choose(0, 30)
        select Desk.Day(first).AddDays(later);

    private static Gen<OpeningHours> AnyHours => Gen.Elements(
        Desk.Hours, Desk.EveryDay(("00:00", "24:00")), Desk.EveryDay(("01:30", "02:30"), ("12:30", "16:00")),
        Desk.Week("0001-01-01", null, (DayOfWeek.Wednesday, "10:00", "14:00"), (DayOfWeek.Sunday, "02:00", "03:00")));

    [Theory]
    [InlineData("2026-11-23 11:00", "2026-11-30 16:00")] // a Monday
    [InlineData("2026-11-20 23:59", "2026-11-27 15:30")] // a Friday, on which the unit closes earlier
    [InlineData("2026-12-18 09:00", "2026-12-29 16:00")] // Christmas Eve to Boxing Day are closed
    [InlineData("2026-03-27 09:00", "2026-04-08 16:00")] // summer time, then Easter
    public void Set_up_by_the_closing_of_the_fifth_open_day(string accepted, string due) =>
        Assert.Equal(Desk.At(due), OrderClock.DueAt(Accepted(accepted), Desk.Hours));

    [Fact]
    public void A_pause_moves_the_due_time_by_its_open_days() => Prop.ForAll(
        (from hours in AnyHours
         from accepted in AnyDay
         from wait in Gen.Choose(1, 8)
         from length in Gen.Choose(0, 20)
         select (hours, accepted, begins: accepted.AddDays(wait), ends: accepted.AddDays(wait + length))).ToArbitrary(), it =>
        {
            var order = Accepted(it.accepted);
            var free = OrderClock.Read(order, it.hours)!;
            if (it.begins > free.Days[^1].Day)
                return true;
            var stopped = it.hours.DaysFrom(it.begins).TakeWhile(open => open.Day < it.ends).Count();
            var moved = it.hours.DaysFrom(free.Days[^1].Day).Skip(stopped).First();
            return OrderClock.DueAt(With(order, (it.begins, it.ends)), it.hours) == moved.Closing;
        }).Check(Thorough);

    [Fact]
    public void A_pause_before_the_first_day_or_after_the_due_time_counts_nothing() => Prop.ForAll(
        (from hours in AnyHours
         from accepted in AnyDay
         from length in Gen.Choose(1, 9)
         from ends in Gen.Elements(true, false)
         select (hours, accepted, length, ends)).ToArbitrary(), it =>
        {
            var order = Accepted(it.accepted);
            var free = OrderClock.Read(order, it.hours)!;
            var after = free.Days[^1].Day.AddDays(1);
            var paused = With(order, (it.accepted.AddDays(1 - it.length), it.accepted.AddDays(1)), (after, it.ends ? after.AddDays(it.length) : null));
            return OrderClock.Read(paused, it.hours)!.DueAt == free.DueAt;
        }).Check(Thorough);

    [Fact]
    public void Pauses_that_overlap_count_each_day_once_whatever_their_order() => Prop.ForAll(
        (from hours in AnyHours
         from accepted in AnyDay
         from one in Gen.Choose(1, 8)
         from length in Gen.Choose(1, 9)
         from shift in Gen.Choose(0, 8)
         from more in Gen.Choose(1, 9)
         select (hours, accepted, one: Span(accepted, one, length), two: Span(accepted, one + Math.Min(shift, length), more))).ToArbitrary(), it =>
        {
            var order = Accepted(it.accepted);
            var whole = (it.one.From, it.one.To > it.two.To ? it.one.To : it.two.To);
            return OrderClock.Read(With(order, it.one, it.two), it.hours)!.DueAt is var due
                && due == OrderClock.Read(With(order, whole), it.hours)!.DueAt
                && due == OrderClock.Read(With(order, it.two, it.one), it.hours)!.DueAt;
        }).Check(Thorough);

    [Fact]
    public void The_parts_count_the_target_and_every_day_once() => Prop.ForAll(
        (from hours in AnyHours
         from accepted in AnyDay
         from one in Gen.Choose(1, 8)
         from length in Gen.Choose(1, 9)
         from two in Gen.Choose(1, 12)
         from more in Gen.Choose(1, 9)
         select (hours, order: With(Accepted(accepted), Span(accepted, one, length), Span(accepted, two, more)))).ToArbitrary(), it =>
        {
            var reading = OrderClock.Read(it.order, it.hours)!;
            var parts = OrderClockParts.Of(it.order, reading, it.hours, reading.First);
            var open = it.hours.DaysFrom(reading.First).TakeWhile(day => day.Day <= reading.Days[^1].Day).Count();
            return parts.Sum(part => part.Used) == reading.TargetDays && parts.Sum(part => part.Used + part.Added) == open
                && parts[0].From == reading.First && parts.Zip(parts.Skip(1)).All(pair => pair.First.To == pair.Second.From)
                && parts.All(part => !part.Reason.Filled.Contains('{', StringComparison.Ordinal));
        }).Check(Thorough);

    [Theory]
    [InlineData("2026-11-24 08:00", OrderDue.Running)]
    [InlineData("2026-11-27 15:29", OrderDue.Running)]
    [InlineData("2026-11-27 15:30", OrderDue.Soon)]
    [InlineData("2026-11-30 16:00", OrderDue.Soon)]
    [InlineData("2026-11-30 16:01", OrderDue.Over)]
    public void Soon_is_the_last_open_day(string now, OrderDue due) => Assert.Equal(due, Standing(Accepted("2026-11-23 11:00"), now));

    [Fact]
    public void While_it_waits_there_is_no_due_time_unless_it_had_passed_before()
    {
        var order = Accepted("2026-11-23 11:00");
        var (waits, late) = (With(order, (Desk.Day("2026-11-30"), null)), With(order, (Desk.Day("2026-12-01"), null)));

        Assert.Equal((null, OrderDue.Paused), (OrderClock.DueAt(waits, Desk.Hours), Standing(waits, "2027-02-01 12:00")));
        Assert.Equal((Desk.At("2026-11-30 16:00"), OrderDue.Over), (OrderClock.DueAt(late, Desk.Hours), Standing(late, "2026-12-01 12:00")));
    }

    [Fact]
    public void A_pause_before_the_last_day_is_not_soon()
    {
        var order = With(Accepted("2026-11-23 11:00"), (Desk.Day("2026-11-30"), Desk.Day("2026-12-03")));

        Assert.Equal(OrderDue.Paused, Standing(order, "2026-12-02 12:00"));
        Assert.Equal(OrderDue.Soon, Standing(order, "2026-12-03 00:00"));
        Assert.Equal(Desk.At("2026-12-03 00:00"), OrderClock.Read(order, Desk.Hours)!.SoonAt);
    }

    [Fact]
    public void A_unit_that_never_opens_owes_nothing()
    {
        var (order, never) = (Accepted("2026-11-23 11:00"), Desk.Week("0001-01-01", null));

        Assert.Null(OrderClock.DueAt(order, never));
        Assert.Empty(OrderClock.Read(order, never)!.Days);
    }

    private static OrderDue? Standing(Order order, string now) => OrderMark.Of(OrderClock.Running(order, Desk.Hours)).At(Desk.At(now));

    private static (DateOnly From, DateOnly? To) Span(DateOnly day, int wait, int length) => (day.AddDays(wait), day.AddDays(wait + length));

    private static Order Accepted(string at) => AnOrder.Open with { AcceptedAt = Desk.At(at) };

    private static Order Accepted(DateOnly day) => Accepted($"{day:yyyy-MM-dd} 11:00");

    private static Order With(Order order, params (DateOnly From, DateOnly? To)[] pauses) => order with
    {
        Pauses = [.. pauses.Select(pause => new OrderPause(PauseReason.ContactMissing, pause.From, "spoc", pause.To))],
    };
}
