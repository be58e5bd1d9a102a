using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TeleSSL.Domain.Values;
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
    public void What_is_stored_is_read_whatever_a_later_rule_says() => Assert.Equal(
        new Label("Flytning 01.12.25 0800"), JsonSerializer.Deserialize<Label>("\"Flytning 01.12.25 0800\"", Json.Stored));

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
