using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>A notice names devices of the model that takes the place of another.</summary>
public class ReplacementRecallTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_oldest_device_goes_out_that_is_ready_and_of_no_lot_that_a_notice_names()
    {
        var replaced = await ReplacedDevice.AtHome(App, "561", "depot-esbjerg", "scale");
        var (named, free) = (Given.Serial(), Given.Serial());
        await Ready(named);
        await Given.NewDevice(App, "scale", "depot-esbjerg");
        var (first, _) = (await Ready(free), await Ready(free));
        var notice = new { reference = named, models = new[] { "scale" }, lots = new[] { named }, text = "May show a wrong weight" };
        (await (await App.As("admin1")).Post("/api/recalls", notice)).Expect(201);

        (await replaced.Replace()).Expect(200);

        Assert.Equal(first, await replaced.New());

        async Task<Guid> Ready(string lot)
        {
            var body = new { model = "scale", serial = Given.Serial(), location = "depot-esbjerg", source = "PO 4711", lot };
            var device = Given.Made(App, await (await App.As("admin1")).Post("/api/devices", body));
            await Given.Step(App, device, "stock-control", new { step = "test", passed = true });
            return device;
        }
    }
}
