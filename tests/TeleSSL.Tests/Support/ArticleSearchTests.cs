using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support;

/// <summary>The same table on both databases: both find the same, in the same order.</summary>
public class ArticleSearchTests(ArticleSearchTests.Stocked app) : IClassFixture<ArticleSearchTests.Stocked>
{
    private const string About = "table-of-words";

    private static readonly (string Title, string Body)[] Articles =
    [
        ("Tabletten tændes ikke", "Lad den op, og hold knappen inde."),
        ("Tænd for måleren", "Tryk på knappen. Tabletten finder måleren selv."),
        ("Åben netværket", "Uden 4G virker WiFi-koden fra routeren."),
        ("Skift af SIM", "Tænd tabletten igen bagefter. Kører i Aabenraa."),
        ("Ørerne på æblet", "Høretelefoner med Bluetooth 5.2, idé fra Åbenrå."),
    ];

    [Theory]
    [InlineData("tænd", 1, 0, 3)]
    [InlineData("TÆND", 1, 0, 3)]
    [InlineData("tændes", 1, 0, 3)]
    [InlineData("tænd tablet", 0, 1, 3)]
    [InlineData("tablet tænd", 0, 1, 3)]
    [InlineData("knappen måleren", 1)]
    [InlineData("knap mål", 1)]
    [InlineData("tænd netværk")]
    [InlineData("åben", 2, 4, 3)]
    [InlineData("aaben", 2, 4, 3)]
    [InlineData("Åbenrå", 4, 3)]
    [InlineData("øre æble", 4)]
    [InlineData("ÖRE", 4)]
    [InlineData("ide", 4)]
    [InlineData("wifi", 2)]
    [InlineData("wifi-kode", 2)]
    [InlineData("4g", 2)]
    [InlineData("5.2", 4)]
    [InlineData("sim", 3)]
    [InlineData("blet")]
    [InlineData("taend", 1, 0, 3)]
    [InlineData("hvordan tænder jeg tabletten", 0, 1, 3)]
    [InlineData("wi-fi", 2)]
    [InlineData("wi fi", 2)]
    [InlineData("wi-fi-koderne", 2)]
    [InlineData("internet", 2)]
    [InlineData("telefoner", 4)]
    [InlineData("knapper måler sort", 1)]
    [InlineData("sort sjov måler")]
    [InlineData("hvordan")]
    public async Task Words_are_found_however_they_are_written_the_best_first(string q, params int[] found) =>
        Assert.Equal(found.Select(i => Articles[i].Title), Library.Titles(await Ask(q)));

    [Theory]
    [InlineData("\"tænd\"", 1, 0, 3)]
    [InlineData("tænd*", 1, 0, 3)]
    [InlineData("title:tænd")]
    [InlineData("tænd OR sim", 3)]
    [InlineData("tænd NOT sim", 3)]
    [InlineData("NEAR(tænd sim, 3)")]
    [InlineData("tænd & !sim | (x", 3)]
    [InlineData("tænd' OR '1'='1")]
    [InlineData("-- ; DROP TABLE article")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("\\")]
    [InlineData("tænd:*A", 3)]
    [InlineData("^tænd", 1, 0, 3)]
    [InlineData("+tænd", 1, 0, 3)]
    [InlineData("{title}")]
    [InlineData("😀")]
    [InlineData("tænd 😀", 1, 0, 3)]
    [InlineData("\0")]
    [InlineData("tænd\0", 1, 0, 3)]
    [InlineData("%_")]
    public async Task Whatever_is_asked_is_only_words(string q, params int[] found) =>
        Assert.Equal(found.Select(i => Articles[i].Title), Library.Titles(await Ask(q)));

    [Fact]
    public async Task Ten_thousand_characters_are_no_more_than_words()
    {
        Assert.Empty(Library.Titles(await Ask(new string('x', 10_000))));
        Assert.Equal(3, Library.Titles(await Ask(string.Join(' ', Enumerable.Repeat("tænd", 2_000)))).Count);
        Assert.Empty(Library.Titles(await Ask(new string('"', 10_000))));
        Assert.Equal(["Skift af SIM"], Library.Titles(await Ask(string.Concat(Enumerable.Repeat("(", 10_000)) + "tænd sim x")));
    }

    [Fact]
    public async Task Two_words_of_three_are_enough_and_the_answer_names_the_third()
    {
        var found = (await Ask("Skift SIM i Odense"))["items"].EnumerateArray().Single();

        Assert.Equal("Skift af SIM", found.GetProperty("title").GetString());
        Assert.Equal(["Odense"], found.GetProperty("missed").EnumerateArray().Select(word => word.GetString()));
        Assert.Empty((await Ask("sim"))["items"].EnumerateArray().Single().GetProperty("missed").EnumerateArray());
    }

    [Fact]
    public async Task Pages_of_what_was_found_are_stable_and_none_comes_twice()
    {
        var agent = await app.As("spoc1");
        for (var i = 0; i < 5; i++)
            await Library.Published(app, i % 2 == 0 ? $"Sensor {i}" : $"Andet {i}", "Om sensoren", [About]);
        var all = Library.Titles(await Ask("sensor"));
        var paged = new List<string>();
        for (string? after = ""; after is not null;)
        {
            var page = (await agent.Get($"/api/articles?q=sensor&component={About}&limit=2&after={after}")).Expect(200);
            paged.AddRange(Library.Titles(page));
            after = page["next"].GetString();
        }

        Assert.Equal(["Sensor 4", "Sensor 2", "Sensor 0", "Andet 3", "Andet 1"], all);
        Assert.Equal(all, paged);
    }

    [Fact]
    public async Task A_change_is_found_by_its_new_words_and_not_by_the_old()
    {
        var id = await Library.Published(app, "Kalibrering af spirometer", components: [About]);
        (await (await app.As("spoc1")).Post($"/api/articles/{id}/change", new { title = "Rengøring af mundstykke", body = "Sprit", components = new[] { About } })).Expect(200);

        Assert.Empty(Library.Titles(await Ask("spirometer")));
        Assert.Equal(["Rengøring af mundstykke"], Library.Titles(await Ask("mundstykke sprit")));
    }

    [Theory]
    [InlineData("limit=0"), InlineData("limit=201"), InlineData("status=gone"), InlineData("component=%00"), InlineData("model=a%20b")]
    public async Task What_is_no_question_is_refused(string query) => (await (await app.As("spoc1")).Get($"/api/articles?{query}")).Refused("invalid-content", 422);

    private async Task<Answer> Ask(string q) => (await (await app.As("spoc1")).Get($"/api/articles?limit=200&component={About}&q={Uri.EscapeDataString(q)}")).Expect(200);

    /// <summary>A server with the articles of the table in it.</summary>
    public sealed class Stocked(Databases databases) : TeleSSLApp(databases), IAsyncLifetime
    {
        async ValueTask IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            Assert.SkipWhen(Unavailable is not null, Unavailable ?? "");
            foreach (var (title, body) in Articles)
                await Library.Published(this, title, body, [About]);
        }
    }
}
