using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Orders;

/// <summary>A line that lacks a device is woken by one that becomes ready.</summary>
public class WaitingLineTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Each_waiting_line_is_woken_once_and_the_oldest_order_first()
    {
        var (first, second) = (await PlacedOrder.New(App), await PlacedOrder.New(App));
        var device = await Given.NewDevice(App, "scale");
        Assert.Equal((0, 0), (await Wakes(first), await Wakes(second)));

        await Given.Step(App, device, "stock-control", new { step = "test", passed = true });
        Assert.Equal((1, 0), (await Wakes(first), await Wakes(second)));
        await Given.Step(App, device, "stock-control", new { step = "move", location = "depot/shelf-a" });
        await Given.Step(App, device, "stock-control", new { step = "test", passed = true });
        Assert.Equal((1, 0), (await Wakes(first), await Wakes(second)));

        var elsewhere = await Given.ReadyDevice(App, "scale", "depot-esbjerg");
        Assert.Equal((1, 0), (await Wakes(first), await Wakes(second)));
        await Given.Step(App, elsewhere, "stock-control", new { step = "transfer", unit = "ssl-syd", location = "depot" });

        Assert.Equal((1, 1), (await Wakes(first), await Wakes(second)));
    }

    private async Task<int> Wakes(PlacedOrder order) =>
        (await (await App.As("depot1")).Get($"/api/journal?topics=order:{order.Id}&limit=200")).Expect(200).Json.GetRawText()
            .Split("order.device-ready").Length - 1;
}
