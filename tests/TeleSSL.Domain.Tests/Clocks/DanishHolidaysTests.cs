using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class DanishHolidaysTests
{
    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2023-04-09")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    public void Easter_falls_where_the_almanac_says(string day) => Assert.Equal(Desk.Day(day), DanishHolidays.Easter(Desk.Day(day).Year));

    [Fact]
    public void Easter_is_always_a_sunday_from_22_March_to_25_April() => Assert.All(Enumerable.Range(1900, 300).Select(DanishHolidays.Easter), easter =>
    {
        Assert.Equal(DayOfWeek.Sunday, easter.DayOfWeek);
        Assert.InRange(easter, new DateOnly(easter.Year, 3, 22), new DateOnly(easter.Year, 4, 25));
    });

    [Fact]
    public void The_closed_days_of_2026_are_these() => Assert.Equal(
        [
            "2026-01-01 New Year's Day", "2026-04-02 Maundy Thursday", "2026-04-03 Good Friday", "2026-04-05 Easter Sunday",
            "2026-04-06 Easter Monday", "2026-05-14 Ascension Day", "2026-05-24 Whit Sunday", "2026-05-25 Whit Monday",
            "2026-06-05 Constitution Day", "2026-12-24 Christmas Eve", "2026-12-25 Christmas Day", "2026-12-26 Second Christmas Day",
            "2026-12-31 New Year's Eve",
        ],
        from number in Enumerable.Range(0, 365)
        let day = new DateOnly(2026, 1, 1).AddDays(number)
        from holiday in DanishHolidays.On(day)
        select $"{day:yyyy-MM-dd} {holiday.Name()}");

    [Theory]
    [InlineData("2022-05-13", true)]
    [InlineData("2023-05-05", true)]
    [InlineData("2024-04-26", false)]
    [InlineData("2026-05-01", false)]
    public void Great_Prayer_Day_was_last_kept_in_2023(string day, bool kept) =>
        Assert.Equal(kept, DanishHolidays.On(Desk.Day(day)).Contains(Holiday.GreatPrayerDay));

    [Fact]
    public void When_5_June_is_Whit_Monday_the_public_holiday_comes_first() =>
        Assert.Equal([Holiday.WhitMonday, Holiday.ConstitutionDay], DanishHolidays.On(new DateOnly(2017, 6, 5)));
}
