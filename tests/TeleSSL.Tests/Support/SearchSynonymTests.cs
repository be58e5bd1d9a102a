using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

public class SearchSynonymTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_lead_says_which_words_mean_the_same_and_the_search_follows_at_once()
    {
        var (agent, lead) = (await App.As("spoc1"), await App.As("spoclead"));
        var before = (await agent.Get("/api/search-synonyms")).Expect(200);
        Assert.Contains(before["groups"].EnumerateArray(), group => group.EnumerateArray().Any(word => word.GetString() == "wifi"));
        await Library.Published(App, "Dimsen blinker blåt", "Om dimserne");
        Assert.Empty(Library.Titles(await agent.Get("/api/articles?q=gadget")));
        string[][] groups = [.. before["groups"].EnumerateArray().Select(group => group.EnumerateArray().Select(word => word.GetString()!).ToArray()), ["gadget", "dims"]];

        (await agent.Post("/api/search-synonyms", new { groups })).Refused("role", 403);
        (await lead.Post("/api/search-synonyms", new { groups }, ("If-Match", "\"99\""))).Refused("stale-version", 412);
        var set = (await lead.Post("/api/search-synonyms", new { groups }, ("If-Match", before.ETag!))).Expect(200);

        Assert.Equal(groups.Length, set["groups"].GetArrayLength());
        Assert.Equal(["Dimsen blinker blåt"], Library.Titles(await agent.Get("/api/articles?q=gadgets")));
        Assert.Equal(JsonValueKind.Array, (await agent.Get("/api/search-synonyms"))["groups"].ValueKind);
    }

    [Theory]
    [InlineData("""{"groups":[["alene"]]}""", "invalid-content")]
    [InlineData("""{"groups":[["to ord","andet"]]}""", "invalid-content")]
    [InlineData("""{"groups":[["010203-4567","andet"]]}""", "personal-data-in-text")]
    [InlineData("""{"groups":[[null,"andet"]]}""", "invalid-content")]
    [InlineData("""{"groups":"wifi"}""", "invalid-content")]
    [InlineData("{}", "invalid-content")]
    public async Task What_are_no_synonyms_is_refused(string body, string code) =>
        (await (await App.As("spoclead")).Post("/api/search-synonyms", body)).Refused(code, 422);
}
