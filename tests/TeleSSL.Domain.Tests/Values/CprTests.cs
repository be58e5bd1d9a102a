using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class CprTests
{
    [Theory]
    [InlineData("2512489996")]
    [InlineData("251248-9996")]
    [InlineData(" 251248 9996 ")]
    [InlineData("251248\u20139996")]
    [InlineData("251248\u20119996")]
    [InlineData("251248 \u2212 9996")]
    [InlineData("\u202A251248-9996\u202C")]
    [InlineData("\uFEFF251248\u00AD9996\u200E")]
    [InlineData("25.12.48-9996")]
    [InlineData("25/12-48 9996")]
    [InlineData("25 12 48 99 96")]
    [InlineData("251248\u00A09996")]
    [InlineData("25124\u06689996")]
    [InlineData("2902001234")]
    [InlineData("2902041234")]
    [InlineData("3112991234")]
    [InlineData("0101000000")]
    public void A_possible_date_and_four_digits_are_a_real_number(string text)
    {
        var cpr = Cpr.Parse(text).Value;

        Assert.False(cpr.IsReplacement);
        Assert.Equal(10, cpr.Value.Length);
        Assert.DoesNotContain('-', cpr.Value);
    }

    [Theory]
    [InlineData("6101481234")]
    [InlineData("9112481234")]
    [InlineData("8902001234")]
    [InlineData("2512481AB2")]
    [InlineData("251248-1ab2")]
    [InlineData("6512486XY7")]
    public void Day_plus_60_and_letters_in_the_tail_are_replacement_numbers(string text)
    {
        var cpr = Cpr.Parse(text).Value;

        Assert.True(cpr.IsReplacement);
        Assert.False(cpr.LacksModulus11);
        Assert.Equal(cpr.Value.ToUpperInvariant(), cpr.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("251248999")]
    [InlineData("25124899961")]
    [InlineData("0012481234")]
    [InlineData("3201481234")]
    [InlineData("6001481234")]
    [InlineData("9202481234")]
    [InlineData("2500481234")]
    [InlineData("2513481234")]
    [InlineData("3104481234")]
    [InlineData("2902011234")]
    [InlineData("2902991234")]
    [InlineData("8902991234")]
    [InlineData("3002001234")]
    [InlineData("251248A996")]
    [InlineData("251248ABC1")]
    [InlineData("2512481A12")]
    [InlineData("251248_9996")]
    [InlineData("251248\n9996")]
    [InlineData("251248\u00B29996")]
    public void An_impossible_date_length_or_tail_is_refused_without_repeating_it(string text)
    {
        var refusal = Cpr.Parse(text).Refused;

        Assert.Equal("invalid-content", refusal?.Code);
        Assert.True(text.Length == 0 || !refusal!.Detail.Contains(text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2512484916", false)]
    [InlineData("0707614285", false)]
    [InlineData("2512484917", true)]
    [InlineData("0501792275", true)]
    [InlineData("0101651234", true)]
    public void Without_modulus_11_it_is_accepted_and_noted(string text, bool noted) => Assert.Equal(noted, Cpr.Parse(text).Value.LacksModulus11);

    [Fact]
    public void Every_day_of_a_century_is_accepted_and_its_day_plus_60_is_a_replacement()
    {
        for (var day = new DateOnly(1950, 1, 1); day < new DateOnly(2050, 1, 1); day = day.AddDays(1))
        {
            Assert.False(Cpr.Parse($"{day:ddMMyy}1234").Value.IsReplacement);
            Assert.True(Cpr.Parse($"{day.Day + 60}{day:MMyy}1234").Value.IsReplacement);
        }
    }

    [Theory]
    [InlineData("2512484916", "1948-12-25")]
    [InlineData("2512480916", "1948-12-25")]
    [InlineData("2512485916", "2048-12-25")]
    [InlineData("2512189916", "2018-12-25")]
    [InlineData("2512184916", "2018-12-25")]
    [InlineData("2512183916", "1918-12-25")]
    [InlineData("2512588916", "1858-12-25")]
    [InlineData("2512578916", "2057-12-25")]
    [InlineData("2512379916", "1937-12-25")]
    public void The_seventh_digit_says_the_century_of_birth(string cpr, string born)
    {
        var day = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(Cpr.Parse(cpr).Value.IsOf(day));
        Assert.False(Cpr.Parse(cpr).Value.IsOf(day.AddYears(100)));
        Assert.False(Cpr.Parse(cpr).Value.IsOf(day.AddDays(1)));
    }

    [Theory]
    [InlineData("8512484916")]
    [InlineData("251248-1AB2")]
    public void A_replacement_number_says_the_day_and_no_century(string cpr)
    {
        Assert.True(Cpr.Parse(cpr).Value.IsOf(new DateOnly(1948, 12, 25)));
        Assert.True(Cpr.Parse(cpr).Value.IsOf(new DateOnly(2048, 12, 25)));
        Assert.False(Cpr.Parse(cpr).Value.IsOf(new DateOnly(1949, 12, 25)));
    }

    [Fact]
    public void It_never_prints_itself() => Assert.DoesNotContain("2512489996", $"{Cpr.Parse("2512489996").Value}", StringComparison.Ordinal);

    [Fact]
    public void A_word_before_it_matters_in_a_text_and_not_in_a_name()
    {
        Assert.False(Cpr.StandsIn("ordrenr 0101901234"));
        Assert.True(PersonalNumbers.AreIn("ordrenr 0101901234"));
    }

    [Fact]
    public void Whatever_stands_around_it_it_is_found_unless_digits_touch_it()
    {
        var around = Gen.Elements(" ", "x", ",", "\n", "æ", "(", "");
        Prop.ForAll(
            Gen.Two(around).ToArbitrary(),
            Gen.Elements("2512489996", "251248-9996", "6501792275", "050179-1AB2").ToArbitrary(),
            (sides, cpr) => Cpr.StandsIn(sides.Item1 + cpr + sides.Item2) && !Cpr.StandsIn("7" + cpr + sides.Item2))
            .QuickCheckThrowOnFailure();
    }
}
