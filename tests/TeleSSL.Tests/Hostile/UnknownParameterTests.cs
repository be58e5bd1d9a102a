using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Hostile;

/// <summary>A query parameter that an endpoint does not declare is refused: a misspelt filter would answer with everything.</summary>
public class UnknownParameterTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData("spoc1", "/api/tickets?citzen=00000000-0000-0000-0000-000000000000", "citzen", "citizen")]
    [InlineData("spoc1", "/api/tickets?Assigne=spoc1&status=new", "Assigne", "assignee")]
    [InlineData("depot1", "/api/devices?serial=NOSUCH", "serial", "after")]
    public async Task A_misspelt_filter_is_named_with_the_nearest_known_one(string user, string url, string path, string nearest)
    {
        var refused = (await (await App.As(user)).Get(url)).Refused("invalid-content", 422);

        var field = Assert.Single(refused["fields"].EnumerateArray());
        Assert.Equal((path, "unknown-filter"), (field.GetProperty("path").GetString(), field.GetProperty("code").GetString()));
        if (nearest != "after")
            Assert.Equal(nearest, field.GetProperty("params").GetProperty("nearest").GetString());
    }

    [Fact]
    public async Task What_takes_no_parameters_says_so()
    {
        var refused = (await (await App.As("spoc1")).Get("/api/tasks?page=2")).Refused("invalid-content", 422);

        Assert.Equal("no-parameters", refused["fields"][0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_missing_role_is_answered_before_an_unknown_parameter()
    {
        (await App.Nobody.Get("/api/devices?serial=1")).Refused("sign-in-needed", 401);
        (await (await App.As("finance1")).Get("/api/devices?serial=1")).Refused("role", 403);
    }

    [Theory]
    [InlineData("access_token")]
    [InlineData("token")]
    public async Task A_token_in_an_address_signs_no_one_in(string name)
    {
        (await App.Nobody.Get($"/api/devices?{name}=eyJhbGciOiJub25lIn0.e30.")).Refused("sign-in-needed", 401);
        (await App.Nobody.Post($"/hubs/live/negotiate?negotiateVersion=1&{name}=eyJhbGciOiJub25lIn0.e30.", "")).Expect(401);
    }

    [Fact]
    public async Task Pages_for_people_take_any_parameter() => (await App.Nobody.Get("/?utm_source=letter")).Expect(200);
}
