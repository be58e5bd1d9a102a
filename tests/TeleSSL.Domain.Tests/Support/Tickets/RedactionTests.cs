using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class RedactionTests
{
    [Theory]
    [InlineData("Ærling Prøve-Skov kan ikke måle", "[…] kan ikke måle")]
    [InlineData("ÆRLING  prøve-skov kan ikke måle", "[…] kan ikke måle")]
    [InlineData("Ærlings tablet er sort, siger Ærling.", "[…] tablet er sort, siger […].")]
    [InlineData("Fru Skov ringer", "Fru […] ringer")]
    [InlineData("Der er skov om huset, og Skovgård er et andet navn", "Der er skov om huset, og Skovgård er et andet navn")]
    [InlineData("Ring 20304050 eller 20 30 40 50", "Ring […] eller […]")]
    [InlineData("+45 20 30 40 50, 0045-2030.4050", "[…], […]")]
    [InlineData("Serienummer 120304050 og 203040501", "Serienummer 120304050 og 203040501")]
    [InlineData("Bor på Prøvegade 7, st. tv og har hund", "Bor på […] og har hund")]
    [InlineData("Intet at se", "Intet at se")]
    public void What_is_known_of_a_person_is_taken_out_and_nothing_else(string text, string expected) =>
        Assert.Equal(expected, Redaction.Without(text, ["Ærling Prøve-Skov"], ["+4520304050"], ["Prøvegade 7, st. tv"]));

    [Fact]
    public void What_is_empty_or_too_short_takes_nothing_out() =>
        Assert.Equal("Bo er syg", Redaction.Without("Bo er syg", ["Bo", "", " "], ["", "112"], [""]));

    [Theory]
    [InlineData("Serie 0101901234, borger 01.01.90 1234!", "Serie 0101901234, borger […]!")]
    [InlineData("Intet at se", "Intet at se")]
    public void Numbers_without_a_word_for_them_are_taken_out(string text, string expected) =>
        Assert.Equal(expected, Redaction.WithoutNumbers(text));
}
