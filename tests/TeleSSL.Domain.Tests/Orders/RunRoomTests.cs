using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>Where a stop still fits.</summary>
public class RunRoomTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>A Monday.</summary>
    private static readonly DateOnly Monday = new(2030, 1, 7);

    private static readonly DateTimeOffset Now = At(Monday, 7);

    [Fact]
    public void A_window_takes_as_many_stops_as_it_says_and_counts_only_those_within_it()
    {
        TakenStop[] taken = [Taken(8, 10), Taken(9, 9.5), Taken(10, 12)];

        var room = Room([Capacity(Monday, Window(8, 10, 3), Window(10, 12, 1))], taken);

        Assert.Equal((At(Monday, 8), 1), (room.Slots[0].From, room.Slots[0].Free));
        Assert.DoesNotContain(room.Slots, slot => slot.From == At(Monday, 10));
    }

    [Fact]
    public void A_later_word_takes_over_on_its_day()
    {
        var room = Room([Capacity(Monday, Window(8, 10, 1)), Capacity(Monday.AddDays(7), Window(13, 15, 1))], []);

        Assert.Equal([At(Monday, 8), At(Monday.AddDays(7), 13), At(Monday.AddDays(14), 13)], room.Slots.Take(3).Select(slot => slot.From));
    }

    [Theory]
    [InlineData("5000", true)]
    [InlineData("5299", true)]
    [InlineData("5300", false)]
    [InlineData(null, true)]
    public void A_vehicle_drives_within_its_areas(string? postalCode, bool expected)
    {
        var capacity = Capacity(Monday, Window(8, 10, 1)) with { Areas = [new PostalRange("5000", "5299")] };

        Assert.Equal(expected, RunRoom.Of([capacity], [], postalCode, Monday, Now, Zone).Slots.Any());
    }

    [Fact]
    public void What_is_over_or_cut_off_has_no_room()
    {
        var capacity = Capacity(Monday, Window(8, 10, 1), Window(12, 14, 1));
        Assert.Equal(At(Monday, 12), Room([capacity], [], At(Monday, 10)).Slots[0].From);

        var cut = capacity with { CutOff = TimeOfDay.Parse("12:00").Value };

        Assert.Equal(At(Monday.AddDays(7), 8), Room([cut], [], At(Monday, 7)).Slots[0].From);
        Assert.Equal(At(Monday, 8), Room([cut], [], At(Monday.AddDays(-1), 11.9)).Slots[0].From);
    }

    [Fact]
    public void On_the_night_that_the_clocks_change_a_window_is_as_long_as_the_clock_says()
    {
        var sunday = new DateOnly(2030, 3, 31);
        var capacity = Capacity(sunday, Window(8, 10, 1)) with { Windows = [new RunWindow(DayOfWeek.Sunday, Time(8), Time(10), 1)] };

        var slot = RunRoom.Of([capacity], [], null, sunday, At(sunday.AddDays(-1), 8), Zone).Slots[0];

        Assert.Equal((new DateTimeOffset(2030, 3, 31, 6, 0, 0, TimeSpan.Zero), TimeSpan.FromHours(2)), (slot.From.ToUniversalTime(), slot.To - slot.From));
    }

    [Fact]
    public void A_plan_fits_within_a_window_with_room_and_otherwise_learns_the_next()
    {
        var room = Room([Capacity(Monday, Window(8, 10, 1), Window(12, 14, 1))], [Taken(8, 10)]);
        Assert.Null(room.WhyNot(Plan(12, 13)));
        Assert.Null(room.WhyNot(Plan(12, 14)));
        Assert.Null(room.WhyNot(Plan(8, 10) with { Carrier = new Code("other") }));

        foreach (var plan in new[] { Plan(8, 10), Plan(13, 15), Plan(12, 13) with { Vehicle = null }, Plan(12, 13) with { Vehicle = new Code("van-8") } })
        {
            var refusal = room.WhyNot(plan)!;
            Assert.Equal(("no-room", At(Monday, 12)), (refusal.Code, DateTimeOffset.Parse(refusal.Params["next"])));
        }

        Assert.Equal("none", Room([Capacity(Monday)], []).WhyNot(Plan(8, 10))!.Params["next"]);
    }

    private static RunRoom Room(IReadOnlyList<RunCapacity> all, IReadOnlyList<TakenStop> taken, DateTimeOffset? now = null) =>
        RunRoom.Of(all, taken, "5000", Monday, now ?? Now, Zone);

    private static RunCapacity Capacity(DateOnly from, params RunWindow[] windows) =>
        new(new Code("ssl-syd"), new Code("contractor-1"), from, windows, new Code("van-7"));

    private static RunWindow Window(int from, int to, int stops) => new(DayOfWeek.Monday, Time(from), Time(to), stops);

    private static TimeOfDay Time(int hour) => TimeOfDay.Parse($"{hour:00}:00").Value;

    private static TakenStop Taken(double from, double to) =>
        new(new RunKey("ssl-syd", Monday, "contractor-1", "van-7"), At(Monday, from), At(Monday, to));

    private static Plan Plan(double from, double to) =>
        new(At(Monday, from), At(Monday, to), new Code("contractor-1"), new Code("van-7"));

    private static DateTimeOffset At(DateOnly day, double hour)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddHours(hour);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }
}
