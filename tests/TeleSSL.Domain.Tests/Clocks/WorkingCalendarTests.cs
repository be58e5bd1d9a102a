using System.Text.Json;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Clocks;

public class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-11-23", "08:00-16:00")]
    [InlineData("2026-11-26", "08:00-16:00")]
    [InlineData("2026-11-27", "08:00-15:30")]
    [InlineData("2026-11-28", "")]
    [InlineData("2026-11-29", "")]
    [InlineData("2026-04-02", "")]
    [InlineData("2026-06-05", "")]
    [InlineData("1999-12-24", "")]
    [InlineData("2099-11-24", "08:00-16:00")]
    public void The_default_desk_opens_monday_to_friday_but_not_on_holidays(string day, string open) =>
        Assert.Equal(open, Text(new WorkingCalendar("spoc"), day));

    [Theory]
    [InlineData("2026-12-24", "10:00-12:00")]
    [InlineData("2026-12-23", "08:00-16:00")]
    public void An_extra_opening_counts_on_a_closed_day(string day, string open) =>
        Assert.Equal(open, Text(Desk.Extra("2026-12-24", "10:00", "12:00"), day));

    [Theory]
    [InlineData("16:00", "18:00", "08:00-18:00")]
    [InlineData("15:00", "18:00", "08:00-18:00")]
    [InlineData("17:00", "18:00", "08:00-16:00 17:00-18:00")]
    [InlineData("09:00", "10:00", "08:00-16:00")]
    public void An_extra_opening_adds_to_the_week(string open, string close, string all) =>
        Assert.Equal(all, Text(Desk.Extra("2026-11-23", open, close), "2026-11-23"));

    [Fact]
    public void A_day_may_be_closed_for_a_reason_of_its_own()
    {
        var calendar = Desk.Closed("2026-11-23", "Moving house");

        Assert.Equal("", Text(calendar, "2026-11-23"));
        Assert.Equal("Moving house", calendar.WhyClosed(Desk.Day("2026-11-23")));
    }

    [Theory]
    [InlineData("2026-11-23", "08:00-16:00")]
    [InlineData("2026-11-30", "08:00-12:00 13:00-17:00")]
    [InlineData("2026-12-01", "")]
    [InlineData("2026-12-07", "08:00-16:00")]
    public void A_week_holds_within_its_dates_and_the_default_week_on_all_others(string day, string open) =>
        Assert.Equal(open, Text(Desk.Week("2026-11-30", "2026-12-07", (DayOfWeek.Monday, "08:00", "12:00"), (DayOfWeek.Monday, "13:00", "17:00")).Calendar, day));

    [Fact]
    public void A_holiday_is_kept_within_its_dates_only()
    {
        var calendar = new WorkingCalendar("spoc") { Holidays = [new KeptHoliday(Holiday.ConstitutionDay, DateOnly.MinValue, Desk.Day("2026-01-01"))] };

        Assert.Equal("", Text(calendar, "2025-06-05"));
        Assert.Equal("08:00-15:30", Text(calendar, "2026-06-05"));
    }

    [Fact]
    public void It_stays_what_it_is_as_JSON()
    {
        var calendar = Desk.Week("2026-11-30", null, (DayOfWeek.Monday, "08:00", "24:00")).Calendar with
        {
            ClosedDays = [new ClosedDay(Desk.Day("2026-11-23"), new Label("Moving house"))],
            ExtraOpenings = [new ExtraOpening(Desk.Day("2026-11-28"), new TimeOfDay("09:00"), new TimeOfDay("12:30"))],
        };

        var json = JsonSerializer.Serialize(calendar, DomainJson.Options);
        var again = JsonSerializer.Deserialize<WorkingCalendar>(json, DomainJson.Options)!;

        Assert.Contains("""{"day":"monday","open":"08:00","close":"24:00"}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"holiday":"maundy-thursday","from":"0001-01-01","to":null}""", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonSerializer.Serialize(again, DomainJson.Options));
    }

    [Fact]
    public void The_shortest_JSON_is_the_default_desk() =>
        Assert.Equal("08:00-15:30", Text(JsonSerializer.Deserialize<WorkingCalendar>("""{"unit":"spoc"}""", DomainJson.Options)!, "2026-11-27"));

    [Theory]
    [InlineData("08:00", "08:00", "opening-without-time")]
    [InlineData("09:00", "08:00", "opening-without-time")]
    [InlineData("15:59", "17:00", "openings-overlap")]
    [InlineData("16:00", "17:00", null)]
    [InlineData("16:00", "24:00", null)]
    public void Openings_of_one_day_are_refused_when_they_make_no_sense(string open, string close, string? code) => Assert.Equal(
        code,
        Desk.Week("2026-01-01", null, (DayOfWeek.Monday, "08:00", "16:00"), (DayOfWeek.Monday, open, close)).Calendar.Checked().Refused?.Code);

    [Theory]
    [InlineData("2026-01-01", null, "2026-02-01", null, "validity-overlaps")]
    [InlineData("2026-01-01", "2026-02-02", "2026-02-01", null, "validity-overlaps")]
    [InlineData("2026-01-01", "2026-01-01", "2026-02-01", null, "validity-without-days")]
    [InlineData("2026-02-01", null, "2026-01-01", "2026-02-01", null)]
    public void Two_weeks_never_hold_on_the_same_day(string from, string? to, string otherFrom, string? otherTo, string? code)
    {
        var calendar = new WorkingCalendar("spoc") { Weeks = [.. Desk.Week(from, to).Calendar.Weeks, .. Desk.Week(otherFrom, otherTo).Calendar.Weeks] };

        Assert.Equal(code, calendar.Checked().Refused?.Code);
    }

    public static TheoryData<string> Unusable =>
    [
        """{"unit":"spoc","weeks":[null]}""",
        """{"unit":"spoc","weeks":[{"from":"2026-01-01","to":null,"openings":[null]}]}""",
        """{"unit":"spoc","holidays":[null]}""",
        """{"unit":"spoc","closedDays":[null]}""",
        """{"unit":"spoc","closedDays":[{"day":"2026-01-02","name":"One"},{"day":"2026-01-02","name":"Two"}]}""",
        """{"unit":"spoc","extraOpenings":[null]}""",
        """{"unit":"spoc","extraOpenings":[{"day":"2026-01-02","open":"10:00","close":"10:00"}]}""",
        """{"unit":"spoc","holidays":[{"holiday":"christmas-eve","from":"2026-01-01"},{"holiday":"christmas-eve","from":"2027-01-01"}]}""",
    ];

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Other_content_that_makes_no_sense_is_refused_too(string json) =>
        Assert.Equal(RefusalKind.Invalid, JsonSerializer.Deserialize<WorkingCalendar>(json, DomainJson.Options)!.Checked().Refused?.Kind);

    [Theory]
    [InlineData("00:00", 0)]
    [InlineData("08:30", 510)]
    [InlineData("24:00", 1440)]
    [InlineData("24:01", null)]
    [InlineData("8:30", null)]
    [InlineData("08:60", null)]
    [InlineData("08.30", null)]
    [InlineData("0a:30", null)]
    [InlineData("", null)]
    public void A_time_of_day_is_to_the_minute(string text, int? minutes) =>
        Assert.Equal(minutes, TimeOfDay.Parse(text).Accepted(out var time, out _) ? time.Minutes : null);

    private static string Text(WorkingCalendar calendar, string day) => string.Join(' ', calendar.OpenOn(Desk.Day(day)).Select(open =>
        $"{open.Open / 60:00}:{open.Open % 60:00}-{open.Close / 60:00}:{open.Close % 60:00}"));
}
