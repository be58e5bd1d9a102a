using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class TransferTests
{
    [Fact]
    public void Ownership_moves_with_the_device()
    {
        var theirs = new Transfer(new Code(A.OwnEsbjerg), new Code("depot-esbjerg")).On(A.Device()).Accepted();

        Assert.Equal(A.Device() with { Unit = A.OwnEsbjerg, Location = "depot-esbjerg", Version = 8, Last = theirs.Last }, theirs);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("contractor-1")]
    [InlineData(A.Odense)]
    public void Only_a_unit_owns_devices(string unit) =>
        new Transfer(new Code(unit), new Code("depot-esbjerg")).On(A.Device()).Invalid("unit", "unknown-owner");

    [Fact]
    public void The_place_must_be_the_new_owners()
    {
        new Transfer(new Code(A.OwnEsbjerg), new Code("depot/a1")).On(A.Device()).Refused("location-of-other-unit");
        new Transfer(new Code(A.OwnEsbjerg), new Code("nowhere")).On(A.Device()).Invalid("location", "unknown-location");
    }

    [Fact]
    public void What_is_the_units_own_already_is_moved_not_transferred() =>
        Assert.Equal(A.Common, new Transfer(new Code(A.Common), new Code("depot/a1")).On(A.Device()).Refused("same-unit").Params["unit"]);
}
