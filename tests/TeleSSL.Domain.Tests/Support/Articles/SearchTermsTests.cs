using TeleSSL.Domain.Support.Articles;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Articles;

public class SearchTermsTests
{
    [Theory]
    [InlineData("Tabletten mister Wi-Fi", "wifi")]
    [InlineData("WiFi-koden", "wi-fi")]
    [InlineData("Sæt SIM-kort i", "simkort")]
    [InlineData("Sæt SIM kort i", "simkortet")]
    [InlineData("Sæt simkortet i", "SIM-kort")]
    [InlineData("Blodtryksmåleren virker ikke", "måler")]
    [InlineData("Blodtryksmåleren virker ikke", "blodtryk")]
    [InlineData("Tablet starter ikke", "tabletter")]
    [InlineData("Skærmen er sort", "skaermen")]
    [InlineData("Hold øverste knap nede", "oeverste")]
    [InlineData("Skift batterier i måleren", "hvordan skifter jeg batteri")]
    [InlineData("Afhentning i Aabenraa", "Åbenrå")]
    [InlineData("Netværket er væk", "wifi")]
    [InlineData("iPad'en er sort", "tablet")]
    [InlineData("Manchetten sidder løst", "blodtryksmåleren")]
    [InlineData("Ikke mere", "ikke")]
    public void An_article_is_found_as_people_ask_for_it(string text, string question) => Assert.True(IsFound(text, question));

    [Theory]
    [InlineData("Tabletten tændes ikke", "blet")]
    [InlineData("Tabletten tændes ikke", "let")]
    [InlineData("Skærmen er sort", "hvordan skifter jeg batteri")]
    [InlineData("Se. Kort efter", "sekort")]
    [InlineData("Data, kort", "datakort")]
    [InlineData("", "sim")]
    public void What_is_something_else_is_not(string text, string question) => Assert.False(IsFound(text, question));

    [Theory]
    [InlineData(1, 1), InlineData(2, 2), InlineData(3, 2), InlineData(4, 3), InlineData(5, 4), InlineData(6, 4), InlineData(16, 11)]
    public void Two_words_of_three_are_enough(int words, int needed) =>
        Assert.Equal(needed, SearchQuestion.Of(string.Join(' ', Enumerable.Range(0, words).Select(i => $"w{i}")), SearchSynonyms.Default).Needed);

    [Fact]
    public void A_question_is_its_first_sixteen_distinct_words_as_they_were_typed()
    {
        Assert.Equal(16, SearchQuestion.Of(string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"w{i % 50} w{i % 50}")), SearchSynonyms.Default).Words.Count);
        Assert.Equal(["Skaermen", "FLIMRER"], SearchQuestion.Of("Hvorfor Skaermen: FLIMRER?", SearchSynonyms.Default).Words.Select(word => word.Typed));
    }

    [Fact]
    public void Terms_are_letters_and_digits_so_that_no_database_splits_them()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
            Assert.All(
                SearchTerms.Of(string.Concat(Enumerable.Range(0, 40).Select(_ => (char)random.Next(0x20, 0x250)))),
                term => Assert.All(term.TrimStart('\uE000', '\uE001'), c => Assert.True(char.IsLetterOrDigit(c))));
    }

    [Theory]
    [InlineData("groups[0]", "alene")]
    [InlineData("groups[0]", "to ord", "andet")]
    [InlineData("groups[0]", "!", "andet")]
    public void Synonyms_are_two_single_words_or_more(string field, params string[] words) =>
        Assert.Contains(field, new SearchSynonymsEntry([[.. words.Select(word => new Label(word))]]).Decide().Refused!.Fields.Select(one => one.Path));

    // As the databases do it: whole terms, and the beginnings of terms.
    private static bool IsFound(string text, string question)
    {
        var (terms, asked) = (SearchTerms.Of(text), SearchQuestion.Of(question, SearchSynonyms.Default));
        return asked.Words.Count > 0 && asked.Needed <= asked.Words.Count(word =>
            word.Whole.Concat(word.Loose).Any(terms.Contains) || terms.Any(term => term.StartsWith(word.Beginning, StringComparison.Ordinal)));
    }
}
