using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class FoldedTests
{
    [Theory]
    [InlineData("Ærø 12-3", "Ærø 12-3")]
    [InlineData("a\t\r\n\u0085\u2028b", "a     b")]
    [InlineData("0101\u00AD90\u200B\u2060\uFEFF1234", "0101901234")]
    [InlineData("\u0660\u06F1\u09E8\uFF13\U0001D7D2\u00B2\u2460", "0123421")]
    [InlineData("\u00BD \u2469", "\u00BD \u2469")]
    [InlineData("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D\u301C", "----------")]
    [InlineData("\u00A0\u2007\u2009\u202F\u3000", "     ")]
    [InlineData("\uFF21\uFF22\uFF43\uFF0F\uFF0E", "ABc/.")]
    [InlineData("e\u0301 1\uFE0F\u20E3", "e 1")]
    [InlineData("\U0001F600 a", "\U0001F600 a")]
    public void A_text_is_folded_by_what_its_characters_are(string text, string folded) => Assert.Equal(folded, Folded.Of(text).Text);

    [Fact]
    public void The_compatibility_form_does_nothing_in_this_process() =>
        Assert.Equal("\uFF10\uFF11", "\uFF10\uFF11".Normalize(NormalizationForm.FormKC));

    [Theory]
    [InlineData("a\u200Bb\u200Bc", 1, 3, "b\u200Bc")]
    [InlineData("x\U0001D7D2\U0001D7D2y", 1, 3, "\U0001D7D2\U0001D7D2")]
    [InlineData("\U0001F600ab", 2, 4, "ab")]
    [InlineData("abc", 1, 2, "b")]
    public void A_part_of_it_is_found_in_the_original(string text, int start, int end, string part) =>
        Assert.Equal(part, text[Folded.Of(text).Original(start, end)]);

    [Fact]
    public void Half_a_character_does_no_harm() => Assert.Equal("a\uFFFD1", Folded.Of("a\ud800\uFF11").Text);

    [Fact]
    public void Whatever_is_folded_stays_as_it_is() =>
        Prop.ForAll<string>(text => text is null || Folded.Of(Folded.Of(text).Text).Text == Folded.Of(text).Text).QuickCheckThrowOnFailure();
}
