using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Tests.Clocks;

public class MorningsTests
{
    [Theory]
    // 2026-11-30 is a Monday; the desk opens at 8.
    [InlineData("2026-11-30 01:00", "2026-11-30 09:00")]
    [InlineData("2026-11-30 07:59", "2026-11-30 09:00")]
    [InlineData("2026-11-30 08:00", "2026-12-01 09:00")]
    [InlineData("2026-11-30 15:45", "2026-12-01 09:00")]
    [InlineData("2026-11-30 23:30", "2026-12-01 09:00")]
    [InlineData("2026-12-04 15:00", "2026-12-07 09:00")]
    [InlineData("2026-12-05 12:00", "2026-12-07 09:00")]
    // Maundy Thursday to Easter Monday.
    [InlineData("2026-04-01 15:00", "2026-04-07 09:00")]
    // The clocks change on the night to Sunday 29 March.
    [InlineData("2026-03-27 15:00", "2026-03-30 09:00")]
    public void It_is_nine_on_the_first_working_day_that_has_not_begun(string now, string morning) =>
        Assert.Equal(Desk.At(morning), Desk.Hours.NextMorning(Desk.At(now)));

    [Fact]
    public void A_desk_that_opens_at_ten_hands_over_for_nine_all_the_same() =>
        Assert.Equal(Desk.At("2026-12-01 09:00"), Desk.EveryDay(("10:00", "18:00")).NextMorning(Desk.At("2026-11-30 09:30")));

    [Fact]
    public void A_desk_that_is_always_open_looks_to_the_next_day() =>
        Assert.Equal(Desk.At("2026-12-01 09:00"), Desk.EveryDay(("00:00", "24:00")).NextMorning(Desk.At("2026-11-30 03:00")));

    [Fact]
    public void A_desk_that_never_opens_again_has_none() =>
        Assert.Null(Desk.Week("0001-01-01", null).NextMorning(Desk.At("2026-11-30 03:00")));
}
