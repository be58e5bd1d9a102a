using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

public class AnsiEscapesTests
{
    [Theory]
    [InlineData("uden", "uden")]
    [InlineData("\e[31mERROR\e[0m sensor", "ERROR sensor")]
    [InlineData("0102\e[1;38;5;208m03-45\e[K67", "010203-4567")]
    [InlineData("An\e(Bna", "Anna")]
    [InlineData("slut\e", "slut")]
    [InlineData("\e\e[0mto", "to")]
    public void What_colours_a_log_goes_and_its_words_close_up(string text, string plain) => Assert.Equal(plain, AnsiEscapes.Without(text));
}
