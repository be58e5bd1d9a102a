using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class MoveTests
{
    [Fact]
    public void It_stands_elsewhere_in_the_same_unit()
    {
        var moved = new Move(new Code("depot/a1")).On(A.Device()).Accepted();

        Assert.Equal(A.Device() with { Location = "depot/a1", Version = 8, Last = moved.Last }, moved);
    }

    [Fact]
    public void Not_at_another_units_place_nor_at_no_place()
    {
        Assert.Equal(A.OwnEsbjerg, new Move(new Code("depot-esbjerg")).On(A.Device()).Refused("location-of-other-unit").Params["unit"]);
        new Move(new Code("nowhere")).On(A.Device()).Invalid("location", "unknown-location");
    }
}
