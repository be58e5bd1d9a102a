using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Tests.Clocks;

namespace TeleSSL.Domain.Tests.Support.Figures;

public class PeriodTests
{
    private static readonly DateOnly Today = Desk.Day("2026-03-29"); // the night of which the clocks changed

    [Theory]
    //          on            from          to            the days
    [InlineData(null, null, null, "2026-03-29 2026-03-30")]
    [InlineData("2026-03-29", null, null, "2026-03-29 2026-03-30")]
    [InlineData("2025-10-26", null, null, "2025-10-26 2025-10-27")]
    [InlineData(null, "2026-03-01", null, "2026-03-01 2026-03-30")]
    [InlineData(null, null, "2026-03-01", "2026-02-28 2026-03-01")]
    [InlineData(null, "2026-03-01", "2026-04-01", "2026-03-01 2026-04-01")]
    [InlineData(null, "2025-01-01", "2026-01-01", "2025-01-01 2026-01-01")]
    [InlineData(null, "2024-01-01", "2025-02-04", "2024-01-01 2025-02-04")]
    [InlineData(null, "0001-01-01", "0001-01-02", "0001-01-01 0001-01-02")]
    public void A_question_names_its_days(string? on, string? from, string? to, string days)
    {
        var period = Period.Of(Day(on), Day(from), Day(to), Today).Value;

        Assert.Equal(days, $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}");
    }

    [Theory]
    [InlineData("2026-03-30", null, null, "on", "in-the-future")]
    [InlineData("9999-12-31", null, null, "on", "in-the-future")]
    [InlineData(null, "2026-03-30", "2026-04-01", "from", "in-the-future")]
    [InlineData(null, "2026-03-30", null, "from", "in-the-future")]
    [InlineData(null, "9999-12-31", null, "from", "not-before")]
    [InlineData(null, null, "2026-04-02", "to", "in-the-future")]
    [InlineData(null, "2026-03-02", "2026-03-01", "from", "not-before")]
    [InlineData(null, "2026-03-02", "2026-03-02", "from", "not-before")]
    [InlineData(null, null, "0001-01-01", "from", "not-before")]
    [InlineData(null, "2024-01-01", "2025-02-05", "to", "too-many-days")]
    [InlineData(null, "0001-01-01", "9999-12-31", "to", "too-many-days")]
    [InlineData("2026-03-01", "2026-03-01", null, "from", "not-allowed-here")]
    [InlineData("2026-03-01", null, "2026-03-02", "to", "not-allowed-here")]
    public void Days_that_make_no_sense_are_refused_by_their_field(string? on, string? from, string? to, string field, string code)
    {
        var fields = Period.Of(Day(on), Day(from), Day(to), Today).Refused!.Fields;

        Assert.Equal((field, code), (fields[0].Path, fields[0].Problem.Code));
    }

    private static DateOnly? Day(string? day) => day is null ? null : Desk.Day(day);
}
