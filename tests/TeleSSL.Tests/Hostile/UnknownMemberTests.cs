using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Hostile;

/// <summary>What a body holds that its type does not have is refused by name, and nothing of it is written.</summary>
public class UnknownMemberTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_misspelt_member_is_named_with_the_nearest_known_one_and_nothing_is_written()
    {
        var depot = await App.As("depot1");
        var serial = Given.Serial();

        var refused = (await depot.Post(
            "/api/devices", new { model = "scale", serial, location = "depot", source = "PO 1", calibratedUntl = "2030-01-01" })).Refused("invalid-content", 422);

        var field = Assert.Single(refused["fields"].EnumerateArray());
        Assert.Equal(("calibratedUntl", "unknown-member"), (field.GetProperty("path").GetString(), field.GetProperty("code").GetString()));
        Assert.Equal("calibratedUntil", field.GetProperty("params").GetProperty("nearest").GetString());
        Assert.Contains("serial", field.GetProperty("params").GetProperty("known").GetString());
        Assert.Equal(0, (await depot.Get($"/api/devices?q={serial}")).Expect(200)["items"].GetArrayLength());
    }

    [Theory]
    [InlineData("""{"step":"hold","reason":"look","colour":"red"}""", "colour")]
    [InlineData("""{"colour":"red","reason":"look","step":"hold"}""", "colour")]
    [InlineData("""{"step":"hold","reason":"look","location":"depot"}""", "location")]
    public async Task A_step_knows_the_members_of_its_own_body(string body, string path)
    {
        var device = await Given.NewDevice(App);

        var refused = (await (await App.As("depot1")).Post($"/api/devices/{device}/stock-control", body)).Refused("invalid-content", 422);

        Assert.Equal([path], refused["fields"].EnumerateArray().Select(field => field.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task Members_within_lists_and_objects_are_named_by_their_place()
    {
        var admin = await App.As("admin1");

        var refused = (await admin.Post("/api/accounts", new
        {
            name = "someone",
            password = "a long enough pass-phrase",
            memberships = new[] { new { organisation = "spoc", role = "spoc-agent", rolle = "x" } },
        })).Refused("invalid-content", 422);

        Assert.Equal("memberships[0].rolle", refused["fields"][0].GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("010190-4123")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202e")]
    public async Task A_name_that_is_no_name_is_not_repeated(string name)
    {
        var refused = (await (await App.As("depot1")).Post("/api/codes", $$"""{"codes":["x"],"{{name}}":1}""")).Expect(422);

        Assert.DoesNotContain(name, refused.Body);
    }

    [Fact]
    public async Task What_names_numbers_in_texts_may_stand_in_any_body() => (await (await App.As("depot1")).Post(
        $"/api/devices/{await Given.NewDevice(App)}/stock-control",
        new { step = "hold", reason = "Se 0101901234", notCpr = new[] { "0101901234" } })).Expect(200);

    [Fact]
    public async Task A_count_is_a_step_of_table_1()
    {
        var depot = await App.As("depot1");

        (await depot.Post("/api/counts", new { step = "count", location = "depot", codes = Array.Empty<string>() })).Expect(200);
        var refused = (await depot.Post("/api/counts", new { step = "move", location = "depot", codes = Array.Empty<string>() })).Refused("invalid-content", 422);
        Assert.Equal("count", refused["fields"][0].GetProperty("params").GetProperty("allowed").GetString());
    }
}
