using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class Gs1DateTests
{
    [Theory]
    [InlineData("270228", "2027-02-28")]
    [InlineData("280229", "2028-02-29")]
    [InlineData("280200", "2028-02-29")]
    [InlineData("270200", "2027-02-28")]
    [InlineData("261200", "2026-12-31")]
    [InlineData("000229", "2000-02-29")]
    [InlineData("760101", "2076-01-01")]
    [InlineData("770101", "1977-01-01")]
    [InlineData("990101", "1999-01-01")]
    [InlineData("270229", null)]
    [InlineData("270431", null)]
    [InlineData("270001", null)]
    [InlineData("270000", null)]
    [InlineData("271300", null)]
    [InlineData("270132", null)]
    public void The_century_slides_and_day_00_is_the_last(string yymmdd, string? date) =>
        Assert.Equal(Scan.Date(date), Scan.Of($"]d217{yymmdd}").Expiry);

    [Theory]
    [InlineData(2026, "770101", 1977)]
    [InlineData(2027, "770101", 2077)]
    [InlineData(2049, "000101", 2000)]
    [InlineData(2050, "000101", 2100)]
    [InlineData(1999, "490101", 2049)]
    [InlineData(1999, "500101", 1950)]
    public void The_century_slides_with_the_day_of_the_scan(int scanned, string yymmdd, int year) =>
        Assert.Equal(year, CodeReader.Read([$"]d217{yymmdd}"], Scan.Prefix, new(scanned, 6, 1)).Value.Expiry?.Year);
}
