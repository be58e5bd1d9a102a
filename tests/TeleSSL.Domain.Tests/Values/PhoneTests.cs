using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class PhoneTests
{
    [Theory]
    [InlineData("65910001", "+4565910001")]
    [InlineData("65 91 00 01", "+4565910001")]
    [InlineData("+45 6591-0001", "+4565910001")]
    [InlineData("0045 65910001", "+4565910001")]
    [InlineData("+49 (30) 901820", "+4930901820")]
    [InlineData("+46.8.123456", "+468123456")]
    [InlineData("\u202A+45 65 91 00 01\u202C", "+4565910001")]
    [InlineData("+45 65 91 00 01\u200E", "+4565910001")]
    [InlineData("\u2068+45\u00A065\u00A091\u00A000\u00A001\u2069", "+4565910001")]
    [InlineData("+45\u202F65\u201191\u201300\u201201", "+4565910001")]
    [InlineData("\uFF0B45 65\u00AD91\u200B00\uFEFF01", "+4565910001")]
    [InlineData("4565910001", "+4565910001")]
    [InlineData("(+45) 65 91 00 01", "+4565910001")]
    [InlineData("+45 (0) 65 91 00 01", "+4565910001")]
    [InlineData("45910001", "+4545910001")]
    [InlineData("+49 (0) 461 998877", "+49461998877")]
    [InlineData("+49(0)461/998877", "+49461998877")]
    [InlineData("0049 ( 0 ) 461 998877", "+49461998877")]
    [InlineData("+49 (0461) 998877", "+49461998877")]
    [InlineData("+49 0461 998877", "+49461998877")]
    [InlineData("+49 461 998877", "+49461998877")]
    [InlineData("(+46) (0)8 123 456", "+468123456")]
    [InlineData("+44 (0)20 7946 0000", "+442079460000")]
    [InlineData("+90 (0) 312 000 00 00", "+903120000000")]
    [InlineData("+39 06 0000 0000", "+390600000000")]
    [InlineData("+39 (06) 0000 0000", "+390600000000")]
    public void However_it_is_written_the_same_number_is_the_same_text(string text, string e164) => Assert.Equal(e164, Phone.Parse(text).Value.Value);

    [Theory]
    [InlineData("")]
    [InlineData("6591000")]
    [InlineData("456591000")]
    [InlineData("45659100012")]
    [InlineData("4665910001")]
    [InlineData("(0) 65910001")]
    [InlineData("+45 659100012")]
    [InlineData("+0123456789")]
    [InlineData("+123456")]
    [InlineData("+1234567890123456")]
    [InlineData("6591000a")]
    [InlineData("65+910001")]
    [InlineData("++4565910001")]
    [InlineData("6591\n0001")]
    public void A_number_that_cannot_be_called_is_refused(string text) => Assert.Equal("invalid-content", Phone.Parse(text).Refused?.Code);

    [Fact]
    public void It_never_prints_itself() => Assert.DoesNotContain("6591", $"{Phone.Parse("65910001").Value}", StringComparison.Ordinal);
}
