using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class CalendarDayTests
{
    private static readonly WorkingCalendar Calendar = Desk.Extra("2026-04-03", "10:00", "12:00") with
    {
        ClosedDays = [.. Desk.Closed("2026-04-08", "Moving house").ClosedDays],
    };

    [Theory]
    [InlineData("2026-04-01", "08:00-16:00", null)]
    [InlineData("2026-04-02", "", "Maundy Thursday")]
    [InlineData("2026-04-03", "10:00-12:00", "Good Friday")]
    [InlineData("2026-04-04", "", "closed on Saturdays")]
    [InlineData("2026-04-05", "", "Easter Sunday")]
    [InlineData("2026-04-08", "", "Moving house")]
    [InlineData("2026-04-10", "08:00-15:30", null)]
    public void A_day_shows_when_it_is_open_and_why_it_is_closed(string day, string open, string? closed)
    {
        var shown = CalendarDay.Of(Calendar, Desk.Day("2026-04-01"), Desk.Day("2026-04-11")).Value.Single(one => one.Day == Desk.Day(day));

        Assert.Equal((open, closed), (string.Join(' ', shown.Open.Select(one => $"{one.Open}-{one.Close}")), shown.Closed));
    }

    [Fact]
    public void A_closed_day_is_a_holiday_by_code_or_has_the_name_that_people_gave_it()
    {
        var days = CalendarDay.Of(Calendar, Desk.Day("2026-04-01"), Desk.Day("2026-04-11")).Value.ToDictionary(one => one.Day.Day, one => one.ClosedOn);

        Assert.Equal((Holiday.MaundyThursday, null), (days[2]!.Holiday, days[2]!.Name));
        Assert.Equal((null, "Moving house"), (days[8]!.Holiday, days[8]!.Name));
        Assert.Null(days[4]);
    }

    [Theory]
    [InlineData("2026-04-01", "2026-04-02", 1)]
    [InlineData("2026-04-01", "2027-05-06", 400)]
    [InlineData("2026-04-01", null, 31)]
    [InlineData("2026-04-01", "2026-04-01", null)]
    [InlineData("2026-04-01", "2027-05-07", null)]
    [InlineData("1999-12-31", "2000-01-02", null)]
    [InlineData("9999-12-31", null, null)]
    public void It_shows_up_to_400_days_within_the_century(string from, string? to, int? count) => Assert.Equal(
        count,
        CalendarDay.Of(Calendar, Desk.Day(from), to is null ? null : Desk.Day(to)).Accepted(out var days, out _) ? days.Count : null);
}
