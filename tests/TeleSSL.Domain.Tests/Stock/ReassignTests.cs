using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Stock;

public class ReassignTests
{
    [Theory]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    public void It_serves_the_citizens_other_programme_and_nothing_else_changes(Custody custody)
    {
        var device = A.Device(custody);

        var after = A.Task("stock-control.reassign").On(device).Accepted();

        Assert.Equal(device with { Programme = A.TeleHjerte, Version = 8, Last = after.Last }, after);
    }

    [Fact]
    public void The_other_programme_is_known_another_one_and_uses_the_model()
    {
        new Reassign(new Code("nothing")).On(A.Device(Custody.InUse)).Invalid("programme", "unknown-programme");
        new Reassign(new Code(A.TeleKol)).On(A.Device(Custody.InUse)).Refused("same-programme");
        new Reassign(new Code(A.TeleHjerte)).On(A.Device(Custody.InUse, A.Thermometer)).Refused("model-not-in-kit");
    }

    [Fact]
    public void The_unit_serves_the_other_programme_too() =>
        A.Task("stock-control.reassign").On(A.Device(Custody.InUse, citizen: A.Asta)).Refused("no-agreement");
}
