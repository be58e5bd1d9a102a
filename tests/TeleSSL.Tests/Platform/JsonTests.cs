using Microsoft.AspNetCore.Http;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Tests.Platform;

public sealed class JsonTests : IDisposable
{
    private readonly DefaultHttpContext http = new();
    private readonly MemoryStream sent = new();

    public JsonTests() => http.Response.Body = sent;

    public void Dispose() => sent.Dispose();

    [Fact]
    public async Task An_answer_says_how_long_it_is()
    {
        await Json.Answer(new { text = "blåbær" }, 201).ExecuteAsync(http);

        Assert.Equal("""{"text":"blåbær"}"""u8.ToArray(), sent.ToArray());
        Assert.Equal((201, (long?)sent.Length, "application/json; charset=utf-8"), (http.Response.StatusCode, http.Response.ContentLength, http.Response.ContentType));
    }

    [Fact]
    public async Task An_answer_that_breaks_has_sent_nothing_and_promised_nothing()
    {
        await Assert.ThrowsAsync<NotSupportedException>(() => Json.Answer(new Broken("before it"), 201).ExecuteAsync(http));

        Assert.Equal((0, 200, null), (sent.Length, http.Response.StatusCode, http.Response.ContentLength));
    }

    private sealed record Broken(string Text)
    {
        public string Last => throw new NotSupportedException();
    }
}
