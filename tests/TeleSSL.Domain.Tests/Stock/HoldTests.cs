using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Stock;

public class HoldTests
{
    [Fact]
    public void Held_back_and_let_go_it_is_as_before()
    {
        var held = A.Task("stock-control.hold").On(A.Device(blockers: Blocker.NeedsApp)).Accepted();
        var free = A.Task("stock-control.unhold").On(held).Accepted();

        Assert.Equal([Blocker.NeedsApp, Blocker.OnHold], held.Blockers);
        Assert.Equal(held with { Blockers = free.Blockers, Version = 9, Last = free.Last }, free);
        Assert.Equal([Blocker.NeedsApp], free.Blockers);
    }

    [Fact]
    public void A_device_that_is_not_on_hold_cannot_be_released() => A.Task("stock-control.unhold").On(A.Device()).Refused("not-on-hold");
}
