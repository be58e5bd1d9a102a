using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

public class SimulatorAloneTests
{
    [Theory]
    [InlineData("telma")]
    [InlineData("fut")]
    public async Task Each_partner_can_be_simulated_by_a_process_of_its_own(string partner)
    {
        await using var simulator = await SimulatorProcess.Start(partner);

        await simulator.Put(partner == "fut" ? "callback" : "settings", new { callback = "http://127.0.0.1:9/events" });

        Assert.NotEqual(default, await simulator.Get());
    }

    [Fact]
    public async Task An_order_is_made_by_the_control_and_announced()
    {
        await using var fut = await SimulatorProcess.Start("fut");

        var order = await fut.Post("orders", new { buyer = 701, citizen = "normal", package = "TeleKOL-kit" });

        Assert.Equal("submitted", order.GetProperty("status").GetString());
        Assert.StartsWith($"{fut.Root}ssl-order/v1/order/", order.GetProperty("id").GetString());
    }
}
