using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class LabelTests
{
    [Fact]
    public void A_label_is_one_trimmed_line() => Assert.Equal("Ærø 1. sal", Label.Parse(" Ærø 1. sal ").Value.Value);

    [Theory]
    [InlineData("", "invalid-content")]
    [InlineData("two\nlines", "invalid-content")]
    [InlineData("Nancy 251248-9996", "personal-data-in-text")]
    public void What_no_label_may_be_is_refused(string text, string code) => Assert.Equal(code, Label.Parse(text).Refused?.Code);
}
