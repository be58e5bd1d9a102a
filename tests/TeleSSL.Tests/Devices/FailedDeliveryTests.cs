using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

/// <summary>A delivery that fails: the box is on the van until it is handed over or scanned back in.</summary>
public class FailedDeliveryTests(TeleSSLApp app) : Story(app)
{
    private const string NoShow = "no-show";

    [Theory]
    [InlineData(NoShow)]
    [InlineData("wrong-address")]
    public async Task The_driver_tries_again_the_same_day(string reason)
    {
        var van = await Van.With(App);

        (await van.Fail(reason)).Expect(200);

        var seen = await van.Seen();
        Assert.Equal(("in-transit", reason), (seen.Text("custody"), seen["failedTry"].GetProperty("reason").GetString()));
        Assert.Equal("deliver", Purpose(seen));
        (await van.LookUp()).Expect(200);
        (await van.HandOver()).Expect(200);
        Assert.Equal(("delivered", JsonValueKind.Null), ((await van.Seen()).Text("custody"), (await van.Seen())["failedTry"].ValueKind));
    }

    [Theory]
    [InlineData("refused")]
    [InlineData("stopped")]
    public async Task What_nobody_takes_is_brought_back_and_the_driver_sees_the_box_and_no_person(string reason)
    {
        var van = await Van.With(App);

        (await van.Fail(reason)).Expect(200);

        Assert.Equal("bring-back", Purpose(await van.Seen("driver1")));
        Assert.Equal("bring-back", (await Line(van, "driver1")).GetProperty("purpose").GetString());
        (await van.LookUp()).Refused("not-found", 404);
        (await van.HandOver()).Refused("take-back-to-depot");
    }

    [Fact]
    public async Task The_day_after_it_is_to_be_brought_back_though_nothing_ran_at_midnight()
    {
        var van = await Van.With(App);
        (await van.Fail(NoShow)).Expect(200);
        App.Host.Time.Pass(TimeSpan.FromDays(1));

        Assert.Equal("bring-back", Purpose(await van.Seen()));
        (await van.LookUp()).Refused("not-found", 404);
        var refused = (await van.HandOver("depot1")).Refused("bring-back");

        Assert.Equal(NoShow, refused["params"].GetProperty("reason").GetString());
        Assert.Contains("dispatch it again", refused.Text("detail"));
    }

    [Fact]
    public async Task A_second_dispatch_from_the_van_gives_the_driver_the_address_again()
    {
        var van = await Van.With(App);
        (await van.Fail("refused")).Expect(200);

        (await van.Dispatch()).Expect(200);

        Assert.Equal("deliver", Purpose(await van.Seen()));
        (await van.LookUp()).Expect(200);
        (await van.HandOver()).Expect(200);
    }

    [Fact]
    public async Task Scanned_back_in_it_is_reserved_and_the_assignment_is_closed()
    {
        var van = await Van.With(App);
        (await van.Fail("refused")).Expect(200);
        (await van.Return(user: "driver1")).Refused("role", 403);
        (await van.Return(user: "depot2")).Refused("not-found", 404);
        (await van.Return("depot-esbjerg")).Refused("location-of-other-unit");

        var back = (await van.Return("depot/returns")).Expect(200);

        Assert.Equal(("reserved", "depot/returns"), (back.Text("custody"), back.Text("location")));
        (await (await App.As("driver1")).Get($"/api/devices/{van.Device}")).Refused("not-found", 404);
        App.Host.Time.Pass(TimeSpan.FromMinutes(11));
        (await van.Return()).Refused("task-not-possible");
    }

    [Fact]
    public async Task For_a_citizen_who_has_died_it_is_free_for_others()
    {
        var citizen = await Given.Citizen(App);
        var van = await Van.With(App, citizen: citizen);
        (await (await App.As("admin1")).Post($"/api/citizens/{citizen}/change", new { dead = true })).Expect(200);

        var back = (await van.Return()).Expect(200);

        Assert.Equal(("in-stock", JsonValueKind.Null), (back.Text("custody"), back["citizen"].ValueKind));
    }

    [Fact]
    public async Task Of_two_returns_at_once_one_counts()
    {
        var van = await Van.With(App);

        var answers = await Task.WhenAll(van.Return("depot/returns"), van.Return("depot/shelf-a"));

        Assert.Equal([200, 409], answers.Select(answer => (int)answer.Status).Order());
        answers.Single(answer => (int)answer.Status == 409).Refused("task-not-possible");
    }

    private static string? Purpose(Answer device) => device["assignment"].GetProperty("purpose").GetString();

    private async Task<JsonElement> Line(Van van, string user) =>
        (await (await App.As(user)).Get("/api/assignments?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(line => line.GetProperty("device").GetGuid() == van.Device);
}
