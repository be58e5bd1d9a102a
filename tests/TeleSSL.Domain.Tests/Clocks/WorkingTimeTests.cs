using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class WorkingTimeTests
{
    private const string Night = "2026-03-29";

    /// <summary>2026: Easter Sunday 5 April, 5 June a Friday, 24 December a Thursday.</summary>
    [Theory]
    [InlineData("2026-11-23 14:20", "04:00", "2026-11-24 10:20")] // 1:40 on Monday, 2:20 on Tuesday
    [InlineData("2026-11-23 08:00", "08:00", "2026-11-23 16:00")] // due at closing, not at the next opening
    [InlineData("2026-11-23 16:00", "01:00", "2026-11-24 09:00")] // at closing it is closed
    [InlineData("2026-11-23 07:00", "01:00", "2026-11-23 09:00")]
    [InlineData("2026-11-20 14:30", "01:00", "2026-11-20 15:30")] // Friday closes 15:30
    [InlineData("2026-11-20 14:30", "01:01", "2026-11-23 08:01")]
    [InlineData("2026-11-21 12:00", "04:00", "2026-11-23 12:00")] // from Saturday
    [InlineData("2026-04-01 15:10", "04:00", "2026-04-07 11:10")] // 0:50 on Wednesday; Thursday to Easter Monday closed; 3:10 on Tuesday
    [InlineData("2026-06-04 15:00", "02:00", "2026-06-08 09:00")] // over 5 June and a weekend
    [InlineData("2026-12-22 15:00", "10:00", "2026-12-28 09:00")] // 1 + 8 hours, then Christmas until Monday
    [InlineData("2023-05-04 15:00", "02:00", "2023-05-08 09:00")] // Great Prayer Day, the last one
    [InlineData("2024-04-25 15:00", "02:00", "2024-04-26 09:00")] // and the year after
    [InlineData("2026-03-27 15:00", "01:00", "2026-03-30 08:30")] // over the spring night, in local time as ever
    [InlineData("2026-10-23 15:00", "01:00", "2026-10-26 08:30")] // over the autumn night
    [InlineData("2026-11-02 08:00", "3.08:00", "2026-11-16 09:00")] // 80 hours: two weeks of 39:30, and one hour
    [InlineData("2026-11-21 12:00", "00:00", "2026-11-21 12:00")] // nothing left is due at once
    public void Working_time_is_added_inside_opening_hours(string from, string amount, string due)
    {
        var span = TimeSpan.Parse(amount);

        Assert.Equal(Desk.At(due), Desk.Hours.Add(ClockLine.WorkingTime, Desk.At(from), span));
        Assert.Equal(span, Desk.Hours.Between(ClockLine.WorkingTime, Desk.At(from), Desk.At(due)));
    }

    [Theory]
    [InlineData("2026-03-28 23:00", "2026-03-29T04:00+02:00")]
    [InlineData("2026-10-24 23:00", "2026-10-25T02:00+01:00")]
    [InlineData("2026-11-23 23:00", "2026-11-24T03:00+01:00")]
    public void Wall_clock_time_counts_real_seconds_on_the_nights_the_clocks_change(string from, string due) =>
        Assert.Equal(Desk.At(due), Desk.Hours.Add(ClockLine.WallClock, Desk.At(from), TimeSpan.FromHours(4)));

    [Theory]
    [InlineData("00:00", "24:00", Night, 23 * 60)]
    [InlineData("00:00", "24:00", "2026-10-25", 25 * 60)]
    [InlineData("00:00", "24:00", "2026-10-26", 24 * 60)]
    [InlineData("01:00", "04:00", Night, 2 * 60)]
    [InlineData("02:15", "02:45", Night, 0)] // never comes
    [InlineData("02:30", "04:00", Night, 60)] // opens when the clocks jump to 03:00
    [InlineData("01:00", "02:30", Night, 60)] // closes then
    [InlineData("02:15", "02:45", "2026-10-25", 30)] // comes twice: the first counts
    [InlineData("02:30", "04:00", "2026-10-25", (2 * 60) + 30)]
    [InlineData("01:00", "02:30", "2026-10-25", 90)]
    public void A_desk_that_is_open_at_night_works_real_minutes(string open, string close, string day, int minutes)
    {
        var hours = Desk.EveryDay((open, close));
        var (from, to) = (hours.Midnight(Desk.Day(day)), hours.Midnight(Desk.Day(day).AddDays(1)));

        Assert.Equal(minutes, hours.Between(ClockLine.WorkingTime, from, to).TotalMinutes);
    }

    [Theory]
    [InlineData("02:30", Night)]
    [InlineData("02:30", "2026-10-25")]
    public void Neighbouring_openings_neither_overlap_nor_leave_a_gap_at_night(string between, string day)
    {
        var hours = Desk.EveryDay(("01:00", between), (between, "04:00"));
        var whole = Desk.EveryDay(("01:00", "04:00"));
        var (from, to) = (hours.Midnight(Desk.Day(day)), hours.Midnight(Desk.Day(day).AddDays(1)));

        Assert.Equal(whole.Between(ClockLine.WorkingTime, from, to), hours.Between(ClockLine.WorkingTime, from, to));
    }

    [Fact]
    public void An_opening_begins_with_its_first_instant_and_ends_before_its_last()
    {
        Assert.True(Desk.Hours.IsOpen(Desk.At("2026-11-23 08:00")));
        Assert.True(Desk.Hours.IsOpen(Desk.At("2026-11-23 15:59:59")));
        Assert.False(Desk.Hours.IsOpen(Desk.At("2026-11-23 07:59:59")));
        Assert.False(Desk.Hours.IsOpen(Desk.At("2026-11-23 16:00")));
    }

    [Fact]
    public void Several_openings_a_day_leave_the_noon_out()
    {
        var hours = Desk.EveryDay(("08:00", "12:00"), ("13:00", "16:00"));

        Assert.Equal(Desk.At("2026-11-23 14:00"), hours.Add(ClockLine.WorkingTime, Desk.At("2026-11-23 11:00"), TimeSpan.FromHours(2)));
    }

    [Fact]
    public void A_year_and_a_lifetime_are_measured_too()
    {
        // 2026 has 261 weekdays, 52 of them Fridays; closed: 1 Jan, 2, 3 and 6 April, 14 and 25 May, 5 June, 24, 25 and 31 December.
        // Three of these are Fridays.
        Assert.Equal(
            TimeSpan.FromHours((202 * 8) + (49 * 7.5)),
            Desk.Hours.Between(ClockLine.WorkingTime, Desk.At("2026-01-01 00:00"), Desk.At("2027-01-01 00:00")));
        Assert.InRange(
            Desk.Hours.Between(ClockLine.WorkingTime, Desk.At("2000-01-01 00:00"), Desk.At("2099-01-01 00:00")).TotalHours, 99 * 1900, 99 * 2010);
    }

    [Fact]
    public void A_calendar_that_never_opens_is_never_reached()
    {
        var never = Desk.Week("0001-01-01", null);

        Assert.Null(never.Add(ClockLine.WorkingTime, Desk.At("2026-11-23 08:00"), TimeSpan.FromMinutes(1)));
        Assert.Null(never.NextOpening(Desk.At("2026-11-23 08:00")));
        Assert.Equal(TimeSpan.Zero, never.Between(ClockLine.WorkingTime, Desk.At("2026-11-23 08:00"), Desk.At("2027-11-23 08:00")));
    }
}
