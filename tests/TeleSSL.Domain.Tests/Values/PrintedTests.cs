using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class PrintedTests
{
    [Theory]
    [InlineData("IV\u200B12", "IV12")]
    [InlineData("\uFEFF\u200EIV\u00AD12\u200F", "IV12")]
    [InlineData("\u2066IV12\u2069\u202AX\u202C\u2060", "IV12X")]
    [InlineData("TS\u20110001234\u20134", "TS-0001234-4")]
    [InlineData("A\u2010B\u2012C\u2014D\u2015E\u2212F\uFE63G\uFF0DH", "A-B-C-D-E-F-G-H")]
    [InlineData("A\u00A0B\u2007C\u2009D\u202FE\u3000F\u2800G", "A B C D E F G")]
    [InlineData("A\uFE0F\u034F\u3164\uFFA0B\U000E0101", "AB")]
    [InlineData("\uFF21\uFF22\uFF11\u0662", "AB12")]
    public void What_a_reader_does_not_see_is_not_in_a_number(string text, string form) => Assert.Equal(form, Printed.Form(text));

    [Theory]
    [InlineData("0109520123456788\u001D21Ab-1 \r\n\t")]
    [InlineData("Bæltet på Ærø")]
    [InlineData("pa\u030A m\u00B2")]
    [InlineData("\u241D\u241E")]
    [InlineData("")]
    public void What_a_reader_sees_and_what_a_scanner_sends_stays(string text) => Assert.Same(text, Same(text));

    [Theory]
    [InlineData("IV12", "IV\u200B12", true)]
    [InlineData("IV-12", "IV\u201312", true)]
    [InlineData("iv12", "IV12", false)]
    public void Numbers_are_alike_when_no_one_sees_a_difference(string one, string other, bool alike) =>
        Assert.Equal(alike, Printed.AreAlike(one, other));

    [Fact]
    public void A_number_in_its_form_stays_as_it_is() =>
        Prop.ForAll<string>(text => text is null || Printed.Form(Printed.Form(text)) == Printed.Form(text)).QuickCheckThrowOnFailure();

    private static string Same(string text) => Printed.Form(text) is var form && form == text ? text : form;
}
