using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Referrals;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Referrals;

public class DevicesSwappedTests
{
    private static readonly Swap Swapped = new(A.Id(2), SwapReason.Other);

    [Fact]
    public void Measurements_are_in_doubt_in_each_home_that_has_one_of_the_two()
    {
        Assert.Equal([(A.Anna.Id, A.TeleKol), (A.Bo.Id, A.TeleKol)], Doubted(A.Spare(Custody.InUse, citizen: A.Bo)));
        Assert.Equal([(A.Anna.Id, A.TeleKol)], Doubted(A.Spare(Custody.InTransit, citizen: A.Bo)));
        Assert.Equal([(A.Anna.Id, A.TeleKol)], Doubted(A.Spare(Custody.InStock)));
    }

    [Fact]
    public void Two_of_one_kit_measure_the_same_citizen() => Assert.Empty(Doubted(A.Spare(Custody.Delivered)));

    private static IReadOnlyList<(Guid, string)> Doubted(Device other) =>
        DevicesSwapped.Doubted(Swapped.On(A.Device(Custody.InUse), other).Change());
}
