using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Tests.Agreements;

namespace TeleSSL.Domain.Tests.Clocks;

public class AgreedLevelsTests
{
    private const OutsideHours Counts = OutsideHours.Counts, OnOpening = OutsideHours.OnOpening;

    private static readonly Agreement[] Agreements =
    [
        World.Spoc("461", "spoc", "2024-01-01", "2026-01-01") with { ClockOutsideHours = false },
        World.Spoc("461", "spoc", "2026-01-01", "2027-01-01"),
        World.Spoc("561", "spoc", "2024-01-01") with { ClockOutsideHours = false },
        World.Ssl("430", "ssl-syd", "2024-01-01") with { ClockOutsideHours = false },
    ];

    [Theory]
    [InlineData("461", "2023-12-31", Counts)]
    [InlineData("461", "2024-01-01", OnOpening)]
    [InlineData("461", "2025-12-31", OnOpening)]
    [InlineData("461", "2026-01-01", Counts)]
    [InlineData("461", "2031-01-01", Counts)]
    [InlineData("561", "2023-12-31", Counts)]
    [InlineData("561", "2024-01-01", OnOpening)]
    [InlineData("561", "2031-01-01", OnOpening)]
    [InlineData("430", "2026-06-01", Counts)]
    public void Night_and_day_is_as_the_SPOC_agreement_of_the_day_says(string municipality, string day, OutsideHours outside) =>
        Assert.Equal(outside, AgreedLevels.For(municipality, Desk.Levels, Agreements).On(Desk.Day(day)).OutsideHours);

    [Theory]
    [InlineData("461", "2023-12-31", OnOpening)]
    [InlineData("461", "2026-01-01", Counts)]
    [InlineData("461", "2027-01-01", OnOpening)]
    [InlineData("430", "2026-06-01", OnOpening)]
    public void Where_nothing_is_agreed_the_units_own_holds(string municipality, string day, OutsideHours outside) =>
        Assert.Equal(outside, AgreedLevels.For(municipality, Desk.OnOpening, Agreements).On(Desk.Day(day)).OutsideHours);

    [Theory]
    [InlineData("2026-02-28", 30)]
    [InlineData("2026-03-01", 20)]
    [InlineData("2026-06-30", 20)]
    [InlineData("2026-07-01", 30)]
    public void All_else_stays_as_the_unit_promises_it_to_anybody(string day, int minutes)
    {
        var ofUnit = Desk.Holding(new ServiceLevel(Desk.Day("2026-03-01"), Desk.Day("2026-07-01")) { HandOverMinutes = 20 });

        var agreed = AgreedLevels.For("561", ofUnit, Agreements);

        Assert.Equal((minutes, OnOpening), (agreed.On(Desk.Day(day)).HandOverMinutes, agreed.On(Desk.Day(day)).OutsideHours));
        Assert.Null(agreed.Checked().Refused);
    }

    [Fact]
    public void A_new_agreement_moves_no_clock_that_keeps_working_time()
    {
        ClockEvent[] opened = [new Opened(Desk.At("2025-12-30 10:00"), Priority.P3)];

        var agreed = opened.Of(ClockKind.Solution, "2026-01-02 10:00", AgreedLevels.For("461", Desk.Levels, Agreements));

        Assert.Equal(opened.Of(ClockKind.Solution, "2026-01-02 10:00").Steps, agreed.Steps);
    }

    [Fact]
    public void The_catalogue_gives_them_by_unit_and_municipality()
    {
        var world = World.Catalogue(Agreements, levels: [Desk.Holding(new ServiceLevel(DateOnly.MinValue) { HandOverMinutes = 20 })]);

        Assert.Equal((20, Counts), Of(world.LevelsOf("spoc")));
        Assert.Equal((20, OnOpening), Of(world.LevelsOf("spoc", "561")));
        Assert.Equal((30, OnOpening), Of(world.LevelsOf("ssl-syd", "561")));
    }

    [Fact]
    public void The_catalogue_keeps_the_hours_of_a_unit_for_as_long_as_it_holds()
    {
        var world = World.Catalogue(calendars: [Desk.Closed("2026-11-23", "Moving house")]);

        Assert.Same(world.HoursOf("spoc"), world.HoursOf("spoc"));
        Assert.Equal((false, true), (world.HoursOf("spoc").IsOpen(Desk.At("2026-11-23 10:00")), world.HoursOf("ssl-syd").IsOpen(Desk.At("2026-11-23 10:00"))));
    }

    private static (int, OutsideHours) Of(ServiceLevels levels) =>
        (levels.On(Desk.Day("2026-06-01")).HandOverMinutes, levels.On(Desk.Day("2026-06-01")).OutsideHours);
}
