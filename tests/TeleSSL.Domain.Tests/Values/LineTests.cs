using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class LineTests
{
    [Theory]
    [InlineData(" SN-1 ", "SN-1", false)]
    [InlineData("0101901234", "0101901234", true)]
    [InlineData("SN0101901234B", "SN0101901234B", true)]
    [InlineData("IV\u200B12\u201334\u200E", "IV12-34", false)]
    [InlineData("\uFEFFIV\u00A012\u00AD", "IV 12", false)]
    [InlineData("09521234000013", "09521234000013", false)]
    public void A_serial_may_read_as_a_number_and_then_says_so(string text, string line, bool reads)
    {
        var parsed = Line.Parse(text).Value;

        Assert.Equal((line, reads), (parsed.Value, parsed.ReadsAsCpr));
    }

    [Theory]
    [InlineData("", "invalid-content")]
    [InlineData("a\nb", "invalid-content")]
    [InlineData("\u200B\uFEFF", "invalid-content")]
    [InlineData("a\u0085b", "invalid-content")]
    [InlineData("010190-1234", "personal-data-in-text")]
    [InlineData("01.01.90 1234", "personal-data-in-text")]
    [InlineData("010190\u200B1234", "personal-data-in-text")]
    [InlineData("lot 010190 1234", "personal-data-in-text")]
    [InlineData("\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF11\uFF12\uFF13\uFF14", "personal-data-in-text")]
    public void What_no_maker_prints_is_refused(string text, string code) => Assert.Equal(code, Line.Parse(text).Refused?.Code);
}
