using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class FreeTextTests
{
    [Theory]
    [InlineData("Skærmen er revnet")]
    [InlineData("linje et\r\nlinje to\tog mere")]
    [InlineData("👩‍⚕️ siger ok")]
    public void What_a_person_wrote_is_unchanged(string text) => Assert.Equal(text, FreeText.Parse($"  {text} ").Value.Value);

    [Fact]
    public void It_has_1_to_500_characters()
    {
        Assert.Equal("invalid-content", FreeText.Parse(" \n ").Refused?.Code);
        Assert.Equal("invalid-content", FreeText.Parse(new string('a', 501)).Refused?.Code);
        Assert.Null(FreeText.Parse(new string('a', 500)).Refused);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("a\u0085b")]
    [InlineData("a\uffffb")]
    public void Control_characters_are_refused(string text) => Assert.Equal("invalid-content", FreeText.Parse(text).Refused?.Code);

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.All(["a\ud800b", "a\ud800", "a\udc00b", "\udc00\ud800"], text => Assert.Equal("invalid-content", FreeText.Parse(text).Refused?.Code));
    }

    [Theory]
    [InlineData("Borger 251248-9996 ringede")]
    [InlineData("2512489996")]
    [InlineData("6512481AB2")]
    public void A_CPR_number_in_it_is_refused_without_repeating_it(string text)
    {
        var refusal = FreeText.Parse(text).Refused!;

        Assert.Equal("personal-data-in-text", refusal.Code);
        Assert.DoesNotContain("2512", refusal.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Written_down_it_is_the_word_sealed_whatever_it_says() =>
        Prop.ForAll<NonEmptyString>(text =>
            !FreeText.Parse(text.Get).Accepted(out var accepted, out _)
            || (JsonSerializer.Serialize(accepted, DomainJson.Options) == "\"sealed\"" && accepted.ToString() == "sealed"))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_accepted_is_accepted_again_as_it_is() =>
        Prop.ForAll<string>(text => text is null || !FreeText.Parse(text).Accepted(out var once, out _) || FreeText.Parse(once.Value).Value == once)
            .QuickCheckThrowOnFailure();
}
