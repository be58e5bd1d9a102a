using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class TextLeaveTests
{
    private const string Real = "2512484916";
    private const string Other = "0101901234";

    [Theory]
    [InlineData("serie")]
    [InlineData("serienr.")]
    [InlineData("Serienummer:")]
    [InlineData("SN")]
    [InlineData("lot")]
    [InlineData("BATCH")]
    [InlineData("ordre")]
    [InlineData("ordre nr.")]
    [InlineData("ordrenr")]
    [InlineData("faktura")]
    [InlineData("følgeseddel")]
    public void A_word_before_speaks_for_a_number_whose_modulus_11_is_wrong(string word)
    {
        Assert.False(TextLeave.None.Refuses($"se {word} {Other}"));
        Assert.True(TextLeave.None.Refuses($"se {word} {Real}"));
        Assert.True(TextLeave.None.Refuses($"se {word} for borger {Other}"));
    }

    [Theory]
    [InlineData("aftale 24.12.25 1030")]
    [InlineData("Besøg 24.12.2025 1030")]
    [InlineData("kl 24/12-25 1030")]
    [InlineData("den 241225 1030")]
    public void A_date_and_a_time_may_stand_after_such_a_word(string text) => Assert.False(TextLeave.None.Refuses(text));

    [Theory]
    [InlineData("aftale 241225-1030")]
    [InlineData("besøg 24.12.25 2530")]
    [InlineData("leveret 24.12.25 1030")]
    [InlineData("den 25.12.48 4916")]
    [InlineData("cpr nr. 0101901234")]
    [InlineData("lot 5 0101901234")]
    public void Anything_else_is_refused(string text) => Assert.True(TextLeave.None.Refuses(text));

    [Theory]
    [InlineData(Real, Real)]
    [InlineData("SN2512484916B", "sn2512484916b")]
    [InlineData("AB-2512484916", "AB-2512484916")]
    public void A_known_number_may_stand_whatever_its_modulus(string written, string known) =>
        Assert.Equal(TextGround.Known, Ground(written, new TextLeave([known], [])));

    [Fact]
    public void A_known_serial_is_not_another_spelling_of_it() => Assert.Null(Ground("251248-4916", new TextLeave([Real], [])));

    [Theory]
    [InlineData("251248-4916", "251248-4916")]
    [InlineData("251248-4916", "2512484916")]
    [InlineData("25.12.1948 4916", "251219484916")]
    [InlineData("SN2512484916B", "sn2512484916b")]
    [InlineData("\uFF12\uFF15\uFF11\uFF12\uFF14\uFF18 4916", "251248-4916")]
    public void A_named_number_may_stand_whatever_its_modulus(string written, string named) =>
        Assert.Equal(TextGround.Named, Ground(written, new TextLeave([], [named, " "])));

    [Fact]
    public void Only_what_is_named_may_stand_and_only_what_needed_its_name_is_counted()
    {
        var leave = new TextLeave([Other], [Real, Other]);

        Assert.True(leave.Refuses($"{Real} og 251248-4924"));
        Assert.Equal(2, leave.NamedIn($"{Real}, {Other} og 251248-4916"));
    }

    private static TextGround? Ground(string written, TextLeave leave) => leave.GroundOf(Assert.Single(PersonalNumbers.In($"se {written}.")));
}
