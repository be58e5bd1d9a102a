using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class DeviceTests
{
    [Theory]
    [InlineData(Custody.InStock, false)]
    [InlineData(Custody.Reserved, false)]
    [InlineData(Custody.InTransit, false)]
    [InlineData(Custody.Delivered, true)]
    [InlineData(Custody.InUse, true)]
    [InlineData(Custody.Returning, true)]
    [InlineData(Custody.InRepair, false)]
    [InlineData(Custody.Lost, false)]
    [InlineData(Custody.Retired, false)]
    public void It_is_in_a_home_from_handover_until_it_is_picked_up(Custody custody, bool home)
    {
        Assert.Equal(home, A.Device(custody).IsInHome);
        Assert.Equal(home && custody != Custody.Returning, (A.Device(custody) with { PickedUp = true }).IsInHome);
    }

    [Theory]
    [InlineData(Custody.InStock, false)]
    [InlineData(Custody.Reserved, true)]
    [InlineData(Custody.InUse, true)]
    [InlineData(Custody.Returning, true)]
    [InlineData(Custody.Lost, false)]
    public void A_citizen_answers_for_it_until_it_is_home_or_lost(Custody custody, bool held) => Assert.Equal(held, A.Device(custody).IsHeld);

    [Fact]
    public void Blockers_stand_once_and_in_order()
    {
        var device = A.Device(blockers: Blocker.OnHold).Block(Blocker.NeedsApp, Blocker.OnHold);

        Assert.Equal([Blocker.NeedsApp, Blocker.OnHold], device.Blockers);
        Assert.Equal([Blocker.NeedsApp], device.Clear(Blocker.OnHold, Blocker.Recalled).Blockers);
    }
}
