using TeleSSL.Domain.Support.Articles;

namespace TeleSSL.Domain.Tests.Support.Articles;

public class DanishStemTests
{
    [Theory]
    [InlineData("tablet", "tabletten", "tabletter", "tabletterne", "tablets")]
    [InlineData("måler", "måleren", "målere", "målerens")]
    [InlineData("batteri", "batteriet", "batterier", "batterierne", "batteriets")]
    [InlineData("skift", "skifter", "skiftes", "skiftet")]
    [InlineData("netværk", "netværket", "netværkets", "netværkene")]
    [InlineData("tænd", "tændes", "tændt", "tænder", "tændte")]
    [InlineData("skærm", "skærmen", "skærme", "skærmens")]
    [InlineData("arbejdsløs", "arbejdsløst")]
    public void Inflections_of_a_word_have_one_stem(string word, params string[] inflections) =>
        Assert.All(inflections, one => Assert.Equal(DanishStem.Of(word), DanishStem.Of(one)));

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("ål")]
    [InlineData("xxx")]
    [InlineData("ss")]
    [InlineData("igst")]
    [InlineData("erendes")]
    [InlineData("å")]
    public void No_word_is_too_odd_and_a_stem_is_its_own_stem(string word) => Assert.Equal(DanishStem.Of(word), DanishStem.Of(DanishStem.Of(word)));
}
