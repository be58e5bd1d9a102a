using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Stock;

public class CountTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_count_tells_found_missing_unexpected_and_unknown_and_moves_nothing()
    {
        var here = await Given.NewDevice(App, "scale", "depot/shelf-b");
        var missing = await Given.NewDevice(App, "scale", "depot/shelf-b");
        var elsewhere = await Given.NewDevice(App, "scale", "depot/shelf-a");
        var foreign = await Given.NewDevice(App, "scale", "depot-esbjerg");
        var depot = await App.As("depot1");

        var codes = new[] { await Tag(here), await Tag(here), await Tag(elsewhere), await Tag(foreign), "what is this" };
        var count = (await depot.Post("/api/counts", new { step = "count", location = "depot/shelf-b", codes })).Expect(200);

        Assert.Equal([here], count["found"].EnumerateArray().Select(id => id.GetGuid()));
        Assert.Equal([missing], count["missing"].EnumerateArray().Select(id => id.GetGuid()));
        Assert.Equal([elsewhere], count["unexpected"].EnumerateArray().Select(id => id.GetGuid()));
        Assert.Equal([await Tag(foreign), "what is this"], count.Texts("unknown"));
        Assert.Equal("depot/shelf-a", (await depot.Get($"/api/devices/{elsewhere}")).Text("location"));
        (await depot.Post("/api/counts", new { location = "depot-esbjerg", codes })).Refused("unknown-location", 422);
    }

    private async Task<string> Tag(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
}
