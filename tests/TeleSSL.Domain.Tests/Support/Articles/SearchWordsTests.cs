using TeleSSL.Domain.Support.Articles;

namespace TeleSSL.Domain.Tests.Support.Articles;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Tablet tændes IKKE", "tablet tændes ikke")]
    [InlineData("ÆBLE Øl ÅL", "æble øl ål")]
    [InlineData("Aabenraa og Åbenrå", "åbenrå og åbenrå")]
    [InlineData("Ärger Öresund", "ærger øresund")]
    [InlineData("Skaermen, OEverste, Naeste", "skærmen øverste næste")]
    [InlineData("idé Café én", "ide cafe en")]
    [InlineData("A\u030Al o\u0308l a\u0308ble e\u0301n", "ål øl æble en")]
    [InlineData("WiFi-kode, 4G/5G (SIM)", "wifi kode 4g 5g sim")]
    [InlineData("# Overskrift\n* punkt\t`kode`", "overskrift punkt kode")]
    [InlineData("\"citat\" AND (NEAR/3) * ^ : -x 'a' & | ! <->", "citat and near 3 x a")]
    [InlineData("a\0b \uD800 😀 1e5", "a b 1e5")]
    [InlineData("", "")]
    [InlineData("?!… 😀", "")]
    public void Words_are_folded_alike_wherever_they_stand(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void A_long_word_is_cut_alike_and_never_within_a_character()
    {
        Assert.Equal(new string('x', 40), Assert.Single(SearchWords.Of(new string('X', 10_000))));
        Assert.Equal(39, Assert.Single(SearchWords.Of(new string('x', 39) + "𝒜𝒜")).Length);
    }

    [Fact]
    public void Folding_again_changes_nothing_whatever_the_text()
    {
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => (char)random.Next(0x20, 0x250)));
            var words = string.Join(' ', SearchWords.Of(text));
            Assert.Equal(words, string.Join(' ', SearchWords.Of(words)));
            Assert.All(words, c => Assert.True(c == ' ' || char.IsLetterOrDigit(c), $"{(int)c:x} of {text}"));
        }
    }
}
