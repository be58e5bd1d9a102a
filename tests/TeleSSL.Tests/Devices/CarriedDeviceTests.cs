using System.Text.Json;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.Access.ScopeMatrix;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>A contractor with an open assignment sees the box; what the box holds and whose it is shows in no other way either.</summary>
public class CarriedDeviceTests(TeleSSLApp app) : AccountStory(app)
{
    [Theory]
    [InlineData("municipality=461")]
    [InlineData("model=tablet")]
    [InlineData("custody=in-transit")]
    [InlineData("unit=ssl-syd")]
    [InlineData("blocked=false")]
    [InlineData("blocked=needs-cleaning")]
    public async Task A_filter_does_not_tell_what_a_field_hides(string filter)
    {
        var device = await Given.DispatchedDevice(App, await Given.Citizen(App));

        Assert.Contains(device, await (await App.As("driver1")).Ids("/api/devices"));
        Assert.Empty(await (await App.As("driver1")).Ids($"/api/devices?{filter}"));
    }

    [Fact]
    public async Task It_is_found_by_its_tag_and_not_by_the_beginning_of_its_serial()
    {
        var device = await Given.DispatchedDevice(App, await Given.Citizen(App));
        var seen = (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200);
        var driver = await App.As("driver1");

        Assert.Equal([device], await driver.Ids($"/api/devices?q={seen.Text("assetTag")}"));
        Assert.Empty(await driver.Ids($"/api/devices?q={seen.Text("serial")[..5]}"));
    }

    [Fact]
    public async Task A_blocked_box_says_what_to_do_with_it_and_not_why()
    {
        var device = (await new ContractorDay(App).Begin()).Recalled;
        var driver = await App.As("driver1");

        var refused = (await driver.Post($"/api/devices/{device}/delivery", new { step = "handed-over", receivedBy = "citizen", proof = "seen" })).Refused("take-back-to-depot");

        Assert.Equal("This box may not be handed over. Take it back to the depot.", refused.Text("detail"));
        Assert.Equal(["assetTag", "kind", "stop"], refused["params"].EnumerateObject().Select(one => one.Name).Order());
        Assert.Equal(("scale", "true"), (refused["params"].GetProperty("kind").GetString(), refused["params"].GetProperty("stop").GetString()));
        var next = (await driver.Get($"/api/devices/{device}")).Expect(200)["nextTasks"].EnumerateArray().ToArray();
        Assert.Equal(["handed-over", "failed", "picked-up"], next.Select(task => task.GetProperty("step").GetString()));
        Assert.Equal("take-back-to-depot", next[0].GetProperty("why")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Who_also_works_at_the_unit_sees_all_of_it()
    {
        await Put("carries-and-keeps", ("contractor-1", "contractor"), ("ssl-syd", "logistics"));
        var device = await Given.DispatchedDevice(App, await Given.Citizen(App));

        var seen = (await (await SignIn("carries-and-keeps")).Get($"/api/devices/{device}")).Expect(200);

        Assert.Equal(("tablet", "in-transit", "461"), (seen.Text("model"), seen.Text("custody"), seen.Text("municipality")));
    }

    [Fact]
    public async Task The_answer_to_the_last_step_is_as_narrow_as_the_ones_before()
    {
        var device = await Given.DispatchedDevice(App, await Given.Citizen(App));

        var done = (await (await App.As("driver1")).Post($"/api/devices/{device}/delivery", new { step = "handed-over", receivedBy = "citizen", proof = "seen" })).Expect(200);

        Assert.All(["model", "serial", "custody", "citizen", "municipality", "programme", "unit"], field => Assert.Equal(JsonValueKind.Null, done[field].ValueKind));
    }
}
