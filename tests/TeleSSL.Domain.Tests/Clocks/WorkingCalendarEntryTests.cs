using System.Text.Json;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Tests.Agreements;

namespace TeleSSL.Domain.Tests.Clocks;

public class WorkingCalendarEntryTests
{
    private static readonly string[] Fields = ["weeks", "holidays", "closedDays", "extraOpenings"];

    [Fact]
    public void Weeks_without_a_from_hold_since_ever_and_stand_in_order_of_time() => Assert.Equal(
        [DateOnly.MinValue, Desk.Day("2026-01-01")],
        Decide("weeks", """{"from":"2026-01-01","openings":[]},{"from":null,"to":"2026-01-01","openings":[]}""").Value.Weeks.Select(week => week.From));

    [Fact]
    public void Only_the_holidays_that_are_named_are_kept() =>
        Assert.Equal([new KeptHoliday(Holiday.ChristmasEve, DateOnly.MinValue)], Decide("holidays", """{"holiday":"christmas-eve","from":null}""").Value.Holidays);

    [Theory]
    [InlineData("weeks", "null")]
    [InlineData("weeks", """{"openings":[null]}""")]
    [InlineData("holidays", "null")]
    [InlineData("closedDays", "null")]
    [InlineData("extraOpenings", "null")]
    public void An_empty_place_is_refused(string field, string row) => Assert.Equal([field], Decide(field, row).Refused?.Paths());

    [Fact]
    public void What_the_calendar_refuses_is_refused() =>
        Assert.Equal("validity-overlaps", Decide("weeks", """{"openings":[]},{"openings":[]}""").Refused?.Code);

    [Theory]
    [InlineData(1000, null)]
    [InlineData(1001, "closedDays")]
    public void A_calendar_has_its_limits(int count, string? field)
    {
        var days = Enumerable.Range(0, count).Select(i => $$"""{"day":"{{Desk.Day("2026-01-01").AddDays(i):yyyy-MM-dd}}","name":"Closed"}""");

        Assert.Equal(field, Decide("closedDays", string.Join(',', days)).Refused?.Paths().Single());
    }

    private static Result<WorkingCalendar> Decide(string field, string rows)
    {
        var json = string.Join(',', Fields.Select(one => $"\"{one}\":[{(one == field ? rows : "")}]"));
        return JsonSerializer.Deserialize<WorkingCalendarEntry>($"{{{json}}}", DomainJson.Options)!.Decide(new("spoc"), World.Catalogue());
    }
}
