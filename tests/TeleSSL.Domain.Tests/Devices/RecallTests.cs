using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class RecallTests
{
    [Fact]
    public void It_speaks_of_its_models_only()
    {
        Assert.True(A.Recall().Matches(A.Device()));
        Assert.False(A.Recall().Matches(A.Device(model: A.Scale)));
    }

    [Theory]
    [InlineData("LOT-1", true)]
    [InlineData("lot-1", true)]
    [InlineData("LOT-2", false)]
    [InlineData(null, true)]
    public void It_may_speak_of_lots_and_then_of_those_unknown_too(string? lot, bool matches) =>
        Assert.Equal(matches, (A.Recall() with { Lots = ["LOT-0", "LOT-1"] }).Matches(A.Device() with { Lot = lot }));

    [Theory]
    [InlineData("SN-099", false)]
    [InlineData("SN-100", true)]
    [InlineData("SN-150", true)]
    [InlineData("sn-150", true)]
    [InlineData("SN-199", true)]
    [InlineData("SN-200", false)]
    [InlineData("SN-1500", false)]
    [InlineData("SN-15", false)]
    public void Both_ends_of_a_serial_range_belong_to_it(string serial, bool matches) =>
        Assert.Equal(matches, (A.Recall() with { SerialFrom = "SN-100", SerialTo = "SN-199" }).Matches(A.Device() with { Serial = serial }));

    [Theory]
    [InlineData("99", false)]
    [InlineData("100", true)]
    [InlineData("1000", true)]
    public void A_range_may_be_open_and_longer_serials_are_later(string serial, bool matches) =>
        Assert.Equal(matches, (A.Recall() with { SerialFrom = "100" }).Matches(A.Device() with { Serial = serial }));

    [Theory]
    [InlineData("telma", "1.4.0", true)]
    [InlineData("telma", "1.4", true)]
    [InlineData("telma", "1.4.1", false)]
    [InlineData("telma", "v1.4", true)]
    [InlineData("telma", "1.4.0-rc1", false)]
    [InlineData("firmware", "2.0", true)]
    [InlineData("firmware", "1.4.0", false)]
    public void It_may_speak_of_versions_only(string app, string version, bool matches)
    {
        var recall = A.Recall() with { App = app, Versions = [new AppVersion("0.1"), new AppVersion(version)] };

        Assert.Equal(matches, recall.Matches(A.Device() with { Firmware = new AppVersion("2.0.0") }));
        Assert.False(recall.Matches(A.Device() with { AppVersion = null, Firmware = null }));
    }

    [Fact]
    public void Everything_it_says_must_fit()
    {
        var recall = A.Recall() with { Lots = ["LOT-1"], SerialFrom = "SN-100", SerialTo = "SN-100", App = "telma", Versions = [new AppVersion("1.4.0")] };

        Assert.True(recall.Matches(A.Device()));
        Assert.False(recall.Matches(A.Device() with { Lot = "LOT-2" }));
        Assert.False(recall.Matches(A.Device() with { Serial = "SN-101" }));
        Assert.False(recall.Matches(A.Device() with { AppVersion = new AppVersion("1.5.0") }));
    }
}
