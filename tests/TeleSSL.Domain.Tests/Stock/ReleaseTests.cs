using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Stock;

public class ReleaseTests
{
    [Fact]
    public void It_is_nobodys_again_and_as_ready_as_before()
    {
        var released = A.Task("stock-control.release").On(A.Device(Custody.Reserved)).Accepted();

        Assert.Equal(A.Device() with { Version = 8, Last = released.Last }, released);
    }
}
