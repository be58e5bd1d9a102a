using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class DeviceFactsTests
{
    private static readonly DateOnly LastDayOfMarch = new(2026, 3, 31), FirstDayOfApril = new(2026, 4, 1);

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(1, false)]
    public void Calibration_holds_through_its_last_day(int daysLeft, bool expired)
    {
        var monitor = A.Device(model: A.Monitor) with { CalibratedUntil = A.Today.AddDays(daysLeft) };

        Assert.Equal(expired, A.Facts(monitor).Blockers.Contains(Blocker.CalibrationExpired));
    }

    [Fact]
    public void An_unknown_calibration_counts_as_none() =>
        Assert.Equal([Blocker.CalibrationExpired], A.Facts(A.Device(model: A.Monitor) with { CalibratedUntil = null }).Blockers);

    [Fact]
    public void A_model_that_is_never_calibrated_does_not_expire() => Assert.Empty(A.Facts(A.Device(model: A.Scale)).Blockers);

    [Theory]
    [InlineData("1.2.9", true)]
    [InlineData("1.3", false)]
    [InlineData("1.10.0", false)]
    [InlineData("v1.3.0.0.1", false)]
    [InlineData("1.3-rc1", true)]
    [InlineData("R2023b", true)]
    public void A_stocked_device_is_judged_by_the_strictest_programme_that_uses_its_model(string version, bool tooOld) =>
        Assert.Equal(tooOld, IsTooOld(A.Device() with { AppVersion = new AppVersion(version) }));

    [Theory]
    [InlineData(A.TeleKol, "0.9.9", true)]
    [InlineData(A.TeleKol, "1.2.9", false)]
    [InlineData(A.TeleHjerte, "1.2.9", true)]
    public void A_held_device_is_judged_by_its_own_programme(string programme, string version, bool tooOld)
    {
        foreach (var custody in new[] { Custody.Reserved, Custody.InTransit, Custody.Delivered, Custody.InUse, Custody.Returning })
            Assert.Equal(tooOld, IsTooOld(A.Device(custody) with { Programme = programme, AppVersion = new AppVersion(version) }));
    }

    [Fact]
    public void A_programme_that_does_not_use_the_model_has_no_say_in_stock()
    {
        var other = A.Catalogue(programme: one => one.Code == A.TeleHjerte ? one with { Kit = [] } : one);

        Assert.False(IsTooOld(A.Device() with { AppVersion = new AppVersion("1.2.9") }, catalogue: other));
    }

    [Fact]
    public void A_minimum_counts_from_its_first_day()
    {
        var tablet = A.Device(Custody.InUse);

        Assert.False(IsTooOld(tablet, LastDayOfMarch));
        Assert.True(IsTooOld(tablet, FirstDayOfApril));
    }

    [Fact]
    public void Without_the_app_or_on_a_model_without_one_there_is_nothing_too_old()
    {
        Assert.False(IsTooOld(A.Device() with { AppVersion = null }));
        Assert.False(IsTooOld(A.Device(model: A.Scale) with { AppVersion = new AppVersion("0.1") }));
    }

    [Fact]
    public void Set_and_derived_blockers_stand_in_one_list() => Assert.Equal(
        [Blocker.AppTooOld, Blocker.NeedsFunctionTest, Blocker.OnHold],
        A.Facts(A.Device(blockers: [Blocker.OnHold, Blocker.NeedsFunctionTest]) with { AppVersion = new AppVersion("0.1") }).Blockers);

    [Fact]
    public void Seen_from_the_other_device_both_change_places_and_a_stranger_is_left_out()
    {
        var seen = (A.Facts(A.Device(Custody.InUse)) with { Other = A.Spare(Custody.InStock) }).OfOther();

        Assert.Equal((A.Id(2), A.Id(1)), (seen.Device.Id, seen.Other?.Id));
        Assert.Null(seen.Citizen);
        Assert.Null(seen.Programme);
    }

    private static bool IsTooOld(Device device, DateOnly? today = null, Catalogue? catalogue = null) =>
        A.Facts(device, catalogue: catalogue, today: today).Blockers.Contains(Blocker.AppTooOld);
}
