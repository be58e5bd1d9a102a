using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

public class CountTests
{
    [Fact]
    public void It_tells_found_missing_unexpected_and_unknown_apart()
    {
        var count = Count.Of(expected: [A.Id(1), A.Id(2)], seen: [A.Id(2), A.Id(3)], unknown: ["SN-4"]);

        Assert.Equal([A.Id(2)], count.Found);
        Assert.Equal([A.Id(1)], count.Missing);
        Assert.Equal([A.Id(3)], count.Unexpected);
        Assert.Equal(["SN-4"], count.Unknown);
    }

    [Fact]
    public void What_is_scanned_twice_counts_once()
    {
        var count = Count.Of([A.Id(1)], [A.Id(1), A.Id(1), A.Id(3), A.Id(3)], ["SN-4", "SN-4"]);

        Assert.Equal((1, 0, 1, 1), (count.Found.Count, count.Missing.Count, count.Unexpected.Count, count.Unknown.Count));
    }
}
