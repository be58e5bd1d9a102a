using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Tests.Access;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>A step that is not the viewer's is not among the next tasks: no page shows a button that is refused for its role.</summary>
public class NextTaskTests(TeleSSLApp app) : AccountStory(app)
{
    [Theory]
    [InlineData("depot1", "logistics")]
    [InlineData("spoc1", "spoc-agent")]
    [InlineData("odense1", "municipality")]
    public async Task They_are_those_of_the_role(string user, string role)
    {
        var device = await Given.DeliveredDevice(App, await Given.Citizen(App));

        var next = await Next(await App.As(user), device);

        Assert.Equal(Lifecycle.Rows.Where(row => row.Who.Any(one => one.Kebab() == role)).Select(row => row.Key), next.Keys);
    }

    [Fact]
    public async Task What_is_possible_is_accepted_and_what_is_not_listed_is_refused_for_the_role()
    {
        var device = await Given.DeliveredDevice(App, await Given.Citizen(App));
        var nurse = await App.As("odense1");

        Assert.True((await Next(nurse, device))["setup"]);
        (await nurse.Post($"/api/devices/{device}/stock-control", new { step = "lost", reason = "x" })).Refused("role", 403);
        var done = (await nurse.Post($"/api/devices/{device}/setup", new { checklist = await Given.Checklist(App, "setup") })).Expect(200);
        Assert.Equal(["setup"], done["nextTasks"].EnumerateArray().Select(task => task.GetProperty("task").GetString()));
    }

    [Fact]
    public async Task One_memberships_step_is_not_offered_on_anothers_device()
    {
        await Put("stores-and-nurses", ("ssl-esbjerg", "logistics"), ("461", "municipality"));
        var device = await Given.DeliveredDevice(App, await Given.Citizen(App));

        Assert.Equal(["setup"], (await Next(await SignIn("stores-and-nurses"), device)).Keys);
    }

    [Fact]
    public async Task Who_has_handed_a_box_over_has_nothing_more_to_do_with_it()
    {
        var van = await Van.With(App);

        Assert.Empty((await van.HandOver()).Expect(200)["nextTasks"].EnumerateArray());
    }

    [Fact]
    public async Task As_of_a_time_nothing_can_be_done()
    {
        var device = await Given.NewDevice(App);
        var asOf = Uri.EscapeDataString($"{App.Host.Time.GetUtcNow():O}");

        Assert.Empty((await (await App.As("depot1")).Get($"/api/devices/{device}?asOf={asOf}")).Expect(200)["nextTasks"].EnumerateArray());
    }

    private static async Task<Dictionary<string, bool>> Next(Client who, Guid device) =>
        (await who.Get($"/api/devices/{device}")).Expect(200)["nextTasks"].EnumerateArray().ToDictionary(
            task => task.GetProperty("step").GetString() is { } step ? $"{task.GetProperty("task").GetString()}.{step}" : task.GetProperty("task").GetString()!,
            task => task.GetProperty("possible").GetBoolean());
}
