using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class CheckDigitsTests
{
    [Theory]
    [InlineData("4006381333931")]
    [InlineData("73513537")]
    [InlineData("036000291452")]
    [InlineData("15400141288763")]
    [InlineData("106141412345678908")]
    public void Published_GS1_numbers_pass_modulo_10(string number) => Assert.True(CheckDigits.IsGs1(number));

    [Theory]
    [InlineData("4006381333930")]
    [InlineData("4006383133931")]
    [InlineData("400638133393X")]
    [InlineData("٤006381333931")]
    [InlineData("0")]
    [InlineData("")]
    public void Anything_else_fails_modulo_10(string text) => Assert.False(CheckDigits.IsGs1(text));

    [Theory]
    [InlineData("490154203237518", true)]
    [InlineData("352099001761481", true)]
    [InlineData("490154203237519", false)]
    [InlineData("49015420323751A", false)]
    public void The_Luhn_formula_guards_an_IMEI(string imei, bool right) => Assert.Equal(right, CheckDigits.IsLuhn(imei));

    [Theory]
    [InlineData("+A123BJC5D6E71", 'G')]
    [InlineData("+$$52001510X3G", 'D')]
    [InlineData("+A99912345/$$52001510X3/16D20111212/S77DEFG45", '7')]
    public void The_examples_of_the_HIBC_standard_have_their_check_character(string text, char check) =>
        Assert.Equal(check, CheckDigits.Mod43(text));

    [Fact]
    public void Small_letters_have_no_value_in_modulo_43() => Assert.Null(CheckDigits.Mod43("+a123"));

    [Theory]
    [InlineData("1987654Ad4X4bL5ttr2310c2K", true)]
    [InlineData("1987654Ad4X4bL5ttr2310c2L", false)]
    [InlineData("1987654Ad4X4bL5ttr2301c2K", false)]
    [InlineData("1987654Ad4X4bL5ttr2310c2Kx", false)]
    [InlineData("2K", false)]
    public void The_example_of_the_global_model_number_has_its_check_pair(string text, bool right) =>
        Assert.Equal(right, CheckDigits.IsGs1Pair(text));

    [Theory]
    [InlineData("000000021825009", '7')]
    [InlineData("0001234", '4')]
    [InlineData("0000001", 'X')]
    public void Modulo_11_2_gives_digits_and_X(string digits, char check) => Assert.Equal(check, CheckDigits.Mod11Radix2(digits));
}
