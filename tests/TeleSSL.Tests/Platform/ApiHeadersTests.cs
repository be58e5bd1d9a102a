using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform;

public class ApiHeadersTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData("spoc1", "/api/tickets", 200)]
    [InlineData("spoc1", "/api/incidents", 200)]
    [InlineData("depot1", "/api/devices?limit=1000", 422)]
    [InlineData("depot1", "/api/devices/01900000-0000-7000-8000-000000000001", 404)]
    [InlineData("odense1", "/api/accounts", 403)]
    [InlineData(null, "/api/devices", 401)]
    [InlineData("admin1", "/api/no-such-path", 404)]
    public async Task No_cache_stores_an_answer_of_the_API_and_no_browser_guesses_what_it_is(string? user, string path, int status)
    {
        var answer = (await (user is null ? App.Nobody : await App.As(user)).Get(path)).Expect(status);

        Assert.Equal(("no-store", "nosniff"), (answer.Headers["Cache-Control"], answer.Headers["X-Content-Type-Options"]));
    }

    [Fact]
    public async Task That_holds_for_what_is_written_too()
    {
        var answer = (await (await App.As("depot1")).Post(
            "/api/devices", new { model = "scale", serial = Given.Serial(), location = "depot", source = "PO 4711" })).Expect(201);

        Assert.Equal(("no-store", "nosniff"), (answer.Headers["Cache-Control"], answer.Headers["X-Content-Type-Options"]));
    }
}
