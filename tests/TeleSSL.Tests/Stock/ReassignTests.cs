using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Stock;

public class ReassignTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_device_in_use_serves_another_programme_of_its_citizen()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.DeviceInUse(App, citizen, "scale");

        (await Reassign(device, "telekol")).Refused("same-programme");
        (await Reassign(device, "nothing")).Refused("unknown-programme", 422);
        var after = (await Reassign(device, "telehjerte")).Expect(200);

        Assert.Equal(("telehjerte", "in-use", citizen), (after.Text("programme"), after.Text("custody"), after["citizen"].GetGuid()));
    }

    [Theory]
    [InlineData("depot2", "not-found", 404)]
    [InlineData("odense1", "role", 403)]
    [InlineData("driver1", "role", 403)]
    public async Task It_is_for_the_units_own_logistics(string user, string code, int status) =>
        (await Reassign(await Given.DeviceInUse(App, await Given.Citizen(App), "scale"), "telehjerte", user)).Refused(code, status);

    [Fact]
    public async Task What_is_in_the_store_is_reserved_and_not_reassigned() =>
        (await Reassign(await Given.ReadyDevice(App, "scale"), "telehjerte")).Refused("task-not-possible");

    private async Task<Answer> Reassign(Guid device, string programme, string user = "depot1") =>
        await (await App.As(user)).Post($"/api/devices/{device}/stock-control", new { step = "reassign", programme });
}
