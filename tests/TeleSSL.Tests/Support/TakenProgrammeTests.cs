using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class TakenProgrammeTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task The_programme_comes_from_the_device()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));

        Assert.Equal("telekol", (await (await TicketAtDesk.Opened(App, device: device)).Now()).Text("programme"));
    }

    [Fact]
    public async Task It_comes_from_the_citizen_who_is_in_one_only()
    {
        var (citizen, without) = (await Given.Citizen(App), await Given.Citizen(App));
        await Given.DeviceInUse(App, citizen);

        Assert.Equal("telekol", (await (await TicketAtDesk.Opened(App, citizen: citizen)).Now()).Text("programme"));
        Assert.Equal(JsonValueKind.Null, (await (await TicketAtDesk.Opened(App, citizen: without)).Now())["programme"].ValueKind);
    }

    [Fact]
    public async Task Of_a_citizen_in_two_it_is_not_guessed_and_the_device_decides()
    {
        var citizen = await Given.Citizen(App);
        var tablet = await Given.DeviceInUse(App, citizen);
        var scale = await Given.ReadyDevice(App, "scale");
        await Given.Step(App, scale, "stock-control", new { step = "reserve", citizen, programme = "telehjerte" });

        Assert.Equal(JsonValueKind.Null, (await (await TicketAtDesk.Opened(App, citizen: citizen)).Now())["programme"].ValueKind);
        Assert.Equal("telekol", (await (await TicketAtDesk.Opened(App, citizen: citizen, device: tablet)).Now()).Text("programme"));
        Assert.Equal("telehjerte", (await (await TicketAtDesk.Opened(App, citizen: citizen, device: scale)).Now()).Text("programme"));
    }

    [Fact]
    public async Task A_device_that_is_linked_later_brings_it_along()
    {
        var ticket = await TicketAtDesk.Opened(App);

        var linked = await ticket.Does("link-device", new { device = await Given.DeviceInUse(App, await Given.Citizen(App)) });

        Assert.Equal("telekol", linked.Text("programme"));
    }

    [Fact]
    public async Task What_the_body_names_stays()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));
        var body = new { title = "t", description = "d", channel = "phone", reporter = new { kind = "staff" }, municipality = "461", category = "device", priority = "p3", programme = "telehjerte", device };

        var opened = (await (await App.As("spoc1")).Post("/api/tickets", body)).Expect(201);

        Assert.Equal("telehjerte", opened.Text("programme"));
    }
}
