using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class CodeTests
{
    [Theory]
    [InlineData(" Depot/Shelf-A ", "depot/shelf-a")]
    [InlineData("09521234000013", "09521234000013")]
    public void A_code_is_lower_case(string text, string code) => Assert.Equal(code, Code.Parse(text).Value.Value);

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("æ")]
    public void What_is_no_code_is_refused(string text) => Assert.Equal("invalid-content", Code.Parse(text).Refused?.Code);

    [Theory]
    [InlineData("2512489996")]
    [InlineData("251248-9996")]
    [InlineData("borger-2512489996")]
    public void A_CPR_number_is_no_code(string text) => Assert.Equal("personal-data-in-text", Code.Parse(text).Refused?.Code);
}
