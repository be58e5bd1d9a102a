using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class BulkTransferTests
{
    private static readonly BulkTransfer ToEsbjerg = new([A.Id(1)], new Code(A.OwnEsbjerg), new Code("depot-esbjerg"));

    [Theory, MemberData(nameof(A.CustodiesButRetired), MemberType = typeof(A))]
    public void Only_owner_and_home_place_change_wherever_it_is(Custody custody)
    {
        var device = A.Device(custody);

        var change = ToEsbjerg.Decide(device, A.Stamp()).Change();

        Assert.Equal(device with { Unit = A.OwnEsbjerg, Location = "depot-esbjerg", Version = 8, Last = change.Subject.Last }, change.Subject);
        Assert.Equal(new DeviceEntry(device, change.Subject, "stock-control.transfer"), Assert.Single(change.Entries));
    }

    [Theory]
    [InlineData(A.Common, A.OwnEsbjerg)]
    [InlineData("contractor-1", "contractor-1")]
    public void Where_the_owners_own_staff_were_to_go_the_new_owners_go(string carrier, string then)
    {
        var returning = A.Device(Custody.Returning);

        var after = ToEsbjerg.Decide(returning with { Assignment = returning.Assignment! with { Carrier = carrier } }, A.Stamp()).Accepted();

        Assert.Equal(returning.Assignment with { Carrier = then }, after.Assignment);
    }

    [Fact]
    public void What_is_its_own_already_or_retired_is_refused()
    {
        ToEsbjerg.Decide(A.Device() with { Unit = A.OwnEsbjerg }, A.Stamp()).Refused("same-unit");
        ToEsbjerg.Decide(A.Device(Custody.Retired), A.Stamp()).Refused("device-retired");
    }

    [Theory]
    [InlineData("nobody", "depot-esbjerg", "unknown-owner")]
    [InlineData("contractor-1", "depot-esbjerg", "unknown-owner")]
    [InlineData(A.OwnEsbjerg, "nowhere", "unknown-location")]
    [InlineData(A.OwnEsbjerg, "depot/a1", "location-of-other-unit")]
    [InlineData(A.OwnEsbjerg, "depot-esbjerg", null)]
    public void It_goes_to_a_place_of_a_unit_that_owns_devices(string unit, string location, string? code) =>
        Assert.Equal(code, (ToEsbjerg with { Unit = new Code(unit), Location = new Code(location) }).WhyNotTo(A.Catalogue())?.Code);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void It_takes_1_to_500(int count, bool fits) =>
        Assert.Equal(fits, (ToEsbjerg with { Devices = [.. Enumerable.Range(1, count).Select(A.Id)] }).Unusable() is null);

    [Fact]
    public void The_same_device_stands_in_it_once() =>
        Assert.Equal(["devices"], (ToEsbjerg with { Devices = [A.Id(1), A.Id(2), A.Id(1)] }).Unusable()!.Paths());
}
