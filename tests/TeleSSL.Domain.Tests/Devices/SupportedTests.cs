using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class SupportedTests
{
    [Theory]
    [InlineData(Custody.InUse)]
    [InlineData(Custody.Lost)]
    [InlineData(Custody.Retired)]
    public void A_ticket_about_it_stands_in_its_history_and_moves_nothing(Custody custody)
    {
        var device = A.Device(custody);

        var supported = A.Task("support").On(device).Accepted();

        Assert.Equal(device with { Version = 8, Last = supported.Last }, supported);
    }
}
