using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class FileNameTests
{
    [Theory]
    [InlineData(" foto.jpg ", "foto.jpg")]
    [InlineData("<b>hej</b>.html", "<b>hej</b>.html")]
    [InlineData("Æ 😀.png", "Æ 😀.png")]
    public void A_name_is_stored_as_it_was_given(string text, string name) => Assert.Equal(name, FileName.Parse(text).Value.Value);

    [Theory]
    [InlineData("", "invalid-content")]
    [InlineData("  ", "invalid-content")]
    [InlineData("a\0b.png", "invalid-content")]
    [InlineData("a\nb.png", "invalid-content")]
    [InlineData("010203-4567.png", "personal-data-in-text")]
    public void A_name_that_cannot_be_stored_is_refused_with_its_reason(string text, string code) => Assert.Equal(code, FileName.Parse(text).Refused?.Code);

    [Fact]
    public void It_never_shows_by_accident() => Assert.DoesNotContain("Jensen", $"{FileName.Parse("Jensen.png").Value}", StringComparison.Ordinal);

    [Fact]
    public void Two_hundred_characters_are_enough() => Assert.Equal((null, "invalid-content"), (FileName.Parse(new string('x', 200)).Refused?.Code, FileName.Parse(new string('x', 201)).Refused?.Code));
}
