using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class CleaningTests
{
    private static readonly Blocker[] Returned = [Blocker.NeedsCleaning, Blocker.NeedsWipe, Blocker.NeedsFunctionTest];

    [Fact]
    public void Cleaned_and_wiped_it_needs_the_app_again()
    {
        var cleaned = new Cleaning(new Code("screen"), WipeMethod.Erase).On(A.Device(blockers: Returned)).Accepted();

        Assert.Equal([Blocker.NeedsApp, Blocker.NeedsFunctionTest], cleaned.Blockers);
        Assert.Null(cleaned.AppVersion);
        Assert.Equal(Custody.InStock, cleaned.Custody);
    }

    [Fact]
    public void Without_a_wipe_it_is_clean_and_still_holds_data()
    {
        var cleaned = new Cleaning(new Code("standard")).On(A.Device(blockers: Returned)).Accepted();

        Assert.Equal([Blocker.NeedsWipe, Blocker.NeedsFunctionTest], cleaned.Blockers);
        Assert.Equal(new AppVersion("1.4.0"), cleaned.AppVersion);
    }

    [Theory]
    [InlineData(WipeMethod.FactoryReset)]
    [InlineData(WipeMethod.Erase)]
    [InlineData(WipeMethod.Destroyed)]
    public void Every_way_to_wipe_clears_needs_wipe(WipeMethod wipe) =>
        Assert.DoesNotContain(Blocker.NeedsWipe, new Cleaning(new Code("standard"), wipe).On(A.Device(blockers: Returned)).Accepted().Blockers);

    [Fact]
    public void A_wipe_takes_the_app_also_when_no_wipe_was_needed() =>
        Assert.Equal([Blocker.NeedsApp], A.Task("cleaning").On(A.Device()).Accepted().Blockers);

    [Fact]
    public void A_wipe_takes_the_app_even_from_a_model_that_keeps_no_data()
    {
        var kiosk = A.Catalogue(model: one => one with { HoldsData = false });

        Assert.Equal([Blocker.NeedsApp], A.Task("cleaning").On(A.Device(), catalogue: kiosk).Accepted().Blockers);
    }

    [Fact]
    public void A_monitor_holds_data_but_needs_no_app() =>
        Assert.Equal([Blocker.NeedsFunctionTest], A.Task("cleaning").On(A.Device(model: A.Monitor, blockers: Returned)).Accepted().Blockers);

    [Fact]
    public void A_scale_is_done_when_it_is_clean() =>
        Assert.Empty(new Cleaning(new Code("surface")).On(A.Device(model: A.Scale, blockers: Blocker.NeedsCleaning)).Accepted().Blockers);

    [Fact]
    public void Another_models_protocol_does_not_count() =>
        Assert.Equal("screen", new Cleaning(new Code("surface")).On(A.Device()).Refused("wrong-protocol").Params["protocol"]);
}
