using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>Articles that the desks have.</summary>
internal static class Library
{
    public static async Task<Guid> Draft(TeleSSLApp app, string title, string body = "Mere om det.", string[]? components = null, string[]? models = null) =>
        (await (await app.As("spoc1")).Post("/api/articles", new { title, body, components, models })).Expect(201).Id;

    public static async Task<Guid> Published(TeleSSLApp app, string title, string body = "Mere om det.", string[]? components = null, string[]? models = null)
    {
        var article = await Draft(app, title, body, components, models);
        (await (await app.As("spoclead")).Post($"/api/articles/{article}/publish", new { })).Expect(200);
        return article;
    }

    public static IReadOnlyList<string> Titles(Answer page) => [.. page["items"].EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];
}
