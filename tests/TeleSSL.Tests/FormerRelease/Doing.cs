using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>What people do and read, which must go well.</summary>
internal static class Doing
{
    public static async Task<Answer> Does(
        this TeleSSLApp app, string user, string path, object body, params (string Name, string Value)[] headers)
    {
        var answer = await (await app.As(user)).Post(path, body, headers);
        Assert.True((int)answer.Status is >= 200 and < 300, $"{path}: {(int)answer.Status} {answer.Body}");
        return answer;
    }

    public static async Task<Answer> Reads(this TeleSSLApp app, string user, string path) =>
        (await (await app.As(user)).Get(path)).Expect(200);

    /// <summary>One property of each item.</summary>
    public static IReadOnlyList<string> Each(this Answer page, string property) =>
        [.. page["items"].EnumerateArray().Select(item => item.GetProperty(property).ToString())];

    /// <summary>A ticket opened by spoc1.</summary>
    public static async Task<Guid> Opens(
        this TeleSSLApp app, string component = "screen", string municipality = "461", Guid? citizen = null, Guid? device = null) =>
        (await app.Does("spoc1", "/api/tickets", new
        {
            title = Texts.Title,
            description = Texts.Description,
            channel = "mail",
            reporter = new { kind = "relative", name = "Prøve Pårørende", phone = "20304050" },
            municipality,
            category = "login",
            component,
            priority = "p3",
            citizen,
            device,
        })).Id;
}
