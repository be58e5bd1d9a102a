using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

/// <summary>Two devices that were recorded in each other's place.</summary>
public class SwapTests
{
    private static readonly Swap Swapped = new(A.Id(2), SwapReason.OtherBoxHandedOver);

    [Theory]
    [InlineData(Custody.InStock)]
    [InlineData(Custody.Reserved)]
    [InlineData(Custody.InTransit)]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    public void Each_takes_the_others_place_and_stays_what_it_is(Custody custody)
    {
        var device = A.Device(Custody.Delivered) with { OrderLine = new(A.Id(9), 1, LineDirection.Out), Location = "depot/a1" };
        var other = A.Spare(custody, citizen: A.Bo) with { AppVersion = new("1.6.0") };

        var change = Swapped.On(device, other).Change();

        var (one, two) = (change.Entries[0].After, change.Entries[1].After);
        Assert.Equal(Place(other), Place(one));
        Assert.Equal(Place(device), Place(two));
        Assert.Equal((device.Serial, device.Blockers, device.AppVersion, 8), (one.Serial, one.Blockers, one.AppVersion, one.Version));
        Assert.Equal((other.Serial, other.Blockers, other.AppVersion, 4), (two.Serial, two.Blockers, two.AppVersion, two.Version));
        Assert.All(change.Entries, entry => Assert.Equal(("stock-control.swap", null), (entry.Step, HoldingChange.Of(entry, A.Stamp()))));
    }

    [Theory]
    [InlineData(Custody.Returning)]
    [InlineData(Custody.InRepair)]
    [InlineData(Custody.Lost)]
    [InlineData(Custody.Retired)]
    public void The_other_is_in_a_home_or_was_to_go_to_one(Custody custody) =>
        Assert.Equal(custody.Kebab(), Swapped.On(A.Device(Custody.InUse), A.Spare(custody)).Refused("not-to-swap-with").Params["custody"]);

    [Fact]
    public void It_is_another_device_of_the_same_unit_and_kind_that_the_kit_knows()
    {
        var device = A.Device(Custody.InUse);
        new Swap(device.Id, SwapReason.Other).On(device, device).Invalid("with", "unknown-device-to-swap");
        Swapped.On(device).Invalid("with", "unknown-device-to-swap");
        Swapped.On(device, A.Spare() with { Unit = A.OwnEsbjerg }).Refused("swap-with-other-unit");
        Swapped.On(device, A.Spare(model: A.Scale)).Refused("different-kinds");
        var scale = A.Device(Custody.InUse, A.Scale);
        Swapped.On(scale, A.Spare(model: A.Scale) with { Programme = A.TeleHjerte }).Refused("model-not-in-kit");
    }

    [Fact]
    public void The_other_one_is_as_it_was_seen()
    {
        (Swapped with { WithVersion = 2 }).On(A.Device(Custody.InUse), A.Spare()).Refused("stale-version");
        (Swapped with { WithVersion = 3 }).On(A.Device(Custody.InUse), A.Spare()).Accepted();
    }

    [Fact]
    public void A_second_report_of_the_same_does_not_swap_them_back()
    {
        var change = Swapped.On(A.Device(Custody.InUse), A.Spare(Custody.Delivered, citizen: A.Bo)).Change();
        var (one, two) = (change.Entries[0].After, change.Entries[1].After);

        Assert.Empty(Swapped.On(one, two, minutes: 5).Change().Entries);
        new Swap(one.Id, SwapReason.Other).On(two, one, minutes: 5).Refused("already-swapped");
        Swapped.On(one, two, minutes: 500).Refused("already-swapped");

        Assert.Equal(A.Anna.Id, new Swap(one.Id, SwapReason.Other, one.Version).On(two, one, minutes: 5).Change().Entries[1].After.Citizen);
    }

    [Fact]
    public void What_was_not_fit_for_a_home_and_is_in_one_must_be_looked_into()
    {
        var dirty = A.Spare(Custody.InStock, blockers: Blocker.NeedsCleaning);
        var recalled = A.Spare(Custody.InStock, blockers: Blocker.Recalled) with { Recalls = [A.Id(501)] };

        Assert.Equal("stock-control.swap", Swapped.On(A.Device(Custody.InUse), dirty).Change().Entries[1].After.Attention?.Step);
        Assert.Null(Swapped.On(A.Device(Custody.InUse), recalled).Change().Entries[1].After.Attention);
        Assert.Null(Swapped.On(A.Device(Custody.InUse), A.Spare(Custody.InStock)).Change().Entries[1].After.Attention);
    }

    [Fact]
    public void The_history_of_each_names_the_other()
    {
        Assert.Equal(A.Id(2), ((Swap)Swapped.AsTakenBy(A.Id(1), A.Id(1))).With);
        Assert.Equal(A.Id(1), ((Swap)Swapped.AsTakenBy(A.Id(2), A.Id(1))).With);
    }

    private static object Place(Device device) => (
        device.Custody, device.Location, device.Citizen, device.Municipality, device.Programme, device.Assignment,
        device.OrderLine is { } line && line.IsOverFor(device) ? null : device.OrderLine);
}
