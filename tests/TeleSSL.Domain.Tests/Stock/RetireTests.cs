using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Stock;

public class RetireTests
{
    private static readonly Retire Worn = new(A.Text("worn out"));

    [Theory]
    [InlineData(Custody.InStock)]
    [InlineData(Custody.InRepair)]
    public void What_holds_data_leaves_only_wiped(Custody custody)
    {
        Worn.On(A.Device(custody)).Refused("wipe-evidence-needed");
        Worn.On(A.Device(custody, A.Monitor)).Refused("wipe-evidence-needed");
        Assert.Equal(Custody.Retired, (Worn with { Wipe = WipeMethod.Destroyed }).On(A.Device(custody)).Accepted().Custody);
        Assert.Equal(Custody.Retired, Worn.On(A.Device(custody, A.Scale)).Accepted().Custody);
    }

    [Fact]
    public void A_lost_device_cannot_be_wiped_and_no_longer_has_a_holder()
    {
        var retired = Worn.On(A.Device(Custody.Lost)).Accepted();

        Assert.Equal(A.Device(Custody.Retired) with { Version = 8, Last = retired.Last }, retired);
    }

    [Fact]
    public void From_the_workshop_it_leaves_no_trace_there() =>
        Assert.Null((Worn with { Wipe = WipeMethod.Destroyed }).On(A.Device(Custody.InRepair)).Accepted().Workshop);
}
