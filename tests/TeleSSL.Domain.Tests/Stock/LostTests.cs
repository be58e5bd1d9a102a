using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class LostTests
{
    [Theory]
    [InlineData(Custody.Reserved)]
    [InlineData(Custody.InTransit)]
    [InlineData(Custody.InUse)]
    [InlineData(Custody.Returning)]
    public void Its_last_holder_stays_known_and_no_carrier_has_it(Custody custody)
    {
        var device = A.Device(custody);

        var lost = new Lost(A.Text(), A.Text("on the bus")).On(device).Accepted();

        Assert.Equal(device with { Custody = Custody.Lost, Assignment = null, Version = 8, Last = lost.Last }, lost);
    }

    [Theory]
    [InlineData(A.Tablet, new[] { Blocker.NeedsCleaning, Blocker.NeedsWipe, Blocker.NeedsFunctionTest })]
    [InlineData(A.Scale, new[] { Blocker.NeedsCleaning, Blocker.NeedsFunctionTest })]
    public void Found_it_needs_all_that_a_return_needs(string model, Blocker[] blockers)
    {
        var lost = A.Device(Custody.Lost, model) with { PickedUp = true, Workshop = "workshop-1" };

        var found = A.Task("stock-control.found").On(lost).Accepted();

        Assert.Equal(A.Device(Custody.InStock, model) with { Blockers = found.Blockers, Location = "depot/a1", Version = 8, Last = found.Last }, found);
        Assert.Equal(blockers, found.Blockers);
    }

    [Fact]
    public void Found_is_put_at_a_place_of_its_own_unit()
    {
        new Found(new Code("depot-esbjerg")).On(A.Device(Custody.Lost)).Refused("location-of-other-unit");
        new Found(new Code("nowhere")).On(A.Device(Custody.Lost)).Invalid("location", "unknown-location");
    }
}
