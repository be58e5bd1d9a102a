using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class PersonalNumbersTests
{
    /// <summary>The ways in which people and machines write one number.</summary>
    public static TheoryData<string> Spellings { get; } =
    [
        "0101901234", "010190-1234", "010190 1234", "010190\u00A01234", "010190\u20131234", "010190\u20111234", "010190.1234", "010190/1234",
        "CPR0101901234", "0101901234_", "6101901234", "0101901AB2", "1 0101901234",
        "010190 - 1234", "010190  1234", "010190\n1234", "010190\r\n1234", "010190\t1234",
        "01.01.90-1234", "01-01-90-1234", "01/01/90-1234", "01 01 90 1234", "01011990-1234", "(010190)1234",
        "010190:1234", "010190,1234", "010190_1234", "010190=1234",
        "0101901234x", "pt0101901234ok",
        "010190\u200B1234", "010190\u20601234", "010190\uFEFF1234", "0101\u00AD901234",
        "010190\u20091234", "010190\u202F1234", "010190\u20071234", "010190\uFF0D1234", "010190\uFE631234",
        "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10\uFF11\uFF12\uFF13\uFF14",
        "\u0660\u0661\u0660\u0661\u0669\u0660\u0661\u0662\u0663\u0664",
        "\U0001D7CE\U0001D7CF\U0001D7CE\U0001D7CF\U0001D7D7\U0001D7CE\U0001D7CF\U0001D7D0\U0001D7D1\U0001D7D2",
        "01.01.1990-1234", "01.01.1990 1234", "010119901234", "01.01.90.1234", "0101901ab2-x", "010190\u22121234", "010190 --1234",
        "010190          1234", "92080101901234", "%9208010190123446100?",
    ];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void However_it_is_written_it_is_found_at_its_place(string spelling)
    {
        var text = $"borger {spelling} ringede 😀";

        var hit = Assert.Single(PersonalNumbers.In(text));

        Assert.Contains(hit.Number, new[] { "0101901234", "6101901234", "0101901AB2" });
        Assert.Contains(text[hit.Place], spelling, StringComparison.Ordinal);
        Assert.True(Cpr.StandsIn(text));
        Assert.Equal("personal-data-in-text", FreeText.Parse(text).Refused?.Code);
    }

    [Theory]
    [InlineData("ring 65 91 00 01")]
    [InlineData("ring +45 20 12 34 56, eller 0045 2012 3456")]
    [InlineData("ring 30129012, 31129013 og 06 12 34 56 78")]
    [InlineData("GTIN 09521234000013 og 5701234567899")]
    [InlineData("(01)09521234000013(17)251231(10)L1(21)ABC123")]
    [InlineData("010952123400001317251231211234567890ABC")]
    [InlineData("S/N 12512489996 og 25124899961")]
    [InlineData("IMEI 490154203237518")]
    [InlineData("2026-03-01T00:00:00Z")]
    [InlineData("2012-11-10 10:30 til 2012-11-10 1030")]
    [InlineData("24.12.25 10.30 og 24.12.2025 kl. 1030")]
    [InlineData("01.01.2024-31.12.2024")]
    [InlineData("10.11.12.13 og 192.168.100.254")]
    [InlineData("version 10.12.2026 og 3.12.0")]
    [InlineData("0199a5b2-0101-7012-9012-345678901234")]
    [InlineData("aa010190-1234-7012-9012-345678901234")]
    [InlineData("ab0101901234abcdef0123456789abcdef0123456789abcdef")]
    [InlineData("1.234.567,00 kr. og 12.345,67")]
    [InlineData("31.12.90 12.34")]
    [InlineData("3112991ab")]
    [InlineData("9999999999 og 3213901234")]
    [InlineData("01.01.1790-1234")]
    public void What_is_no_such_number_is_left_alone(string text) => Assert.Empty(PersonalNumbers.In(text));

    [Theory]
    [InlineData("serienr. 0101901234", "serienr")]
    [InlineData("Serie nr: 0101901234", "serienr")]
    [InlineData("SN0101901234", "sn")]
    [InlineData("FØLGESEDDEL\n0101901234", "følgeseddel")]
    [InlineData("ordre, som er 0101901234", "er")]
    [InlineData("0101901234", "")]
    [InlineData("lot 7 0101901234", "")]
    [InlineData("cpr nr. 0101901234", "cprnr")]
    public void The_word_before_it_is_read(string text, string word) => Assert.Equal(word, Assert.Single(PersonalNumbers.In(text)).Word);

    [Theory]
    [InlineData("251248-4916", true)]
    [InlineData("25.12.1948 4916", true)]
    [InlineData("010190-1234", false)]
    [InlineData("6101901234", false)]
    [InlineData("0101901AB2", false)]
    public void Modulus_11_is_a_real_numbers(string text, bool fulfilled) =>
        Assert.Equal(fulfilled, Assert.Single(PersonalNumbers.In(text)).FulfilsModulus11);

    [Theory]
    [InlineData("24.12.25 1030", true)]
    [InlineData("24.12.2025, 0000", true)]
    [InlineData("241225\n2359", true)]
    [InlineData("241225-1030", false)]
    [InlineData("24.12.25 2400", false)]
    [InlineData("24.12.25 1060", false)]
    [InlineData("64.12.25 1030", false)]
    public void A_date_and_a_time_stand_apart(string text, bool both) => Assert.Equal(both, Assert.Single(PersonalNumbers.In(text)).IsDateAndTime);

    [Fact]
    public void It_is_spelled_alone_and_as_the_word_it_stands_in() =>
        Assert.Equal(["0101901234", "SN0101901234B", "AB-SN0101901234B"], Assert.Single(PersonalNumbers.In("x: AB-SN0101901234B.")).Spellings);

    [Fact]
    public void Every_day_in_every_spelling_is_found()
    {
        var separators = Gen.Elements("", "-", " ", ".", "/", " - ", "\u200B", "\u2013", "\u00A0", "  ", "\r\n", ",");
        var days = Gen.Choose(0, 36_000).Select(day => new DateOnly(1950, 1, 1).AddDays(day));
        var numbers = from day in days
                      from inDate in separators
                      from last in separators
                      from year in Gen.Elements("yy", "yyyy")
                      from tail in Gen.Choose(0, 9999)
                      select $"{day:dd}{inDate}{day:MM}{inDate}{day.ToString(year)}{last}{tail:0000}";
        Prop.ForAll(numbers.ToArbitrary(), number => PersonalNumbers.In($"er {number}.").Count > 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_long_text_of_nothing_but_numbers_is_read_in_one_pass() =>
        Assert.Equal(50_000, PersonalNumbers.In(string.Concat(Enumerable.Repeat("0101901234-", 50_000))).Count);

    [Fact]
    public void Whatever_the_text_every_hit_has_a_place_in_it() =>
        Prop.ForAll<string, string>((before, after) =>
        {
            var text = $"{before} 010190-1234 {after}";
            return PersonalNumbers.In(text).Any(hit => hit.Number == "0101901234" && text[hit.Place] == "010190-1234");
        }).QuickCheckThrowOnFailure();
}
