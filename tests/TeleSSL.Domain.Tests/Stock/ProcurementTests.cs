using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

public class ProcurementTests
{
    private static readonly FreshDevice Fresh = new(A.Id(9), 9);

    [Theory]
    [InlineData(A.Tablet, new[] { Blocker.NeedsApp, Blocker.NeedsFunctionTest })]
    [InlineData(A.Scale, new[] { Blocker.NeedsFunctionTest })]
    public void A_new_device_stands_on_the_shelf_untested_and_without_the_app(string model, Blocker[] blockers)
    {
        var bought = Buy(A.Purchase(model, lot: "LOT-7")).Accepted();

        Assert.Equal((Fresh.Id, Fresh.Tag, 1, Custody.InStock), (bought.Id, bought.Tag, bought.Version, bought.Custody));
        Assert.Equal((model, "SN-300", "LOT-7"), (bought.Model, bought.Serial, bought.Lot));
        Assert.Equal(blockers, bought.Blockers);
        Assert.Null(bought.Citizen);
    }

    [Fact]
    public void The_place_decides_whose_it_is() =>
        Assert.Equal(A.OwnEsbjerg, Buy(A.Purchase(A.Tablet, location: "depot-esbjerg")).Accepted().Unit);

    [Theory]
    [InlineData("9521234000013")]
    [InlineData("09521234000020")]
    public void A_model_may_be_named_by_any_of_its_GTINs(string gtin) => Assert.Equal(A.Tablet, Buy(A.Purchase(gtin)).Accepted().Model);

    [Fact]
    public void It_is_one_entry_of_a_device_that_was_not_there()
    {
        var entry = Assert.Single(Buy(A.Purchase(A.Scale)).Change().Entries);

        Assert.Null(entry.Before);
        Assert.Equal("procurement", entry.Step);
    }

    [Fact]
    public void Model_and_place_must_be_known()
    {
        Buy(A.Purchase("teapot")).Invalid("model", "unknown-model");
        Buy(A.Purchase(A.Scale, location: "nowhere")).Invalid("location", "unknown-location");
    }

    [Fact]
    public void What_is_calibrated_comes_with_the_day_it_ends()
    {
        Buy(A.Purchase(A.Monitor)).Invalid("calibratedUntil", "calibration-needed");
        Assert.Equal(A.Today, Buy(A.Purchase(A.Monitor, calibrated: A.Today)).Accepted().CalibratedUntil);
    }

    private static Result<DeviceChange> Buy(Procurement task) => task.Decide(A.Catalogue(), Fresh, A.Stamp());
}
