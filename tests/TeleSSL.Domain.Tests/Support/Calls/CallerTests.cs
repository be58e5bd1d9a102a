using TeleSSL.Domain.Support.Calls;

namespace TeleSSL.Domain.Tests.Support.Calls;

public class CallerTests
{
    [Theory]
    [InlineData("+4520304050", CallNumber.Given, "+4520304050")]
    [InlineData("20 30 40 50", CallNumber.Given, "+4520304050")]
    [InlineData("0046812345678", CallNumber.Given, "+46812345678")]
    [InlineData("+49 30 1234567", CallNumber.Given, "+49301234567")]
    [InlineData("tel:+4520304050", CallNumber.Given, "+4520304050")]
    [InlineData("sip:+4520304050@exchange.example", CallNumber.Given, "+4520304050")]
    [InlineData("sip:20304050;phone-context=dk", CallNumber.Given, "+4520304050")]
    [InlineData(null, CallNumber.Withheld, null)]
    [InlineData("", CallNumber.Withheld, null)]
    [InlineData("anonymous", CallNumber.Withheld, null)]
    [InlineData("sip:anonymous@anonymous.invalid", CallNumber.Withheld, null)]
    [InlineData("Hemmeligt nr.", CallNumber.Withheld, null)]
    [InlineData("112", CallNumber.Unreadable, null)]
    [InlineData("+45123", CallNumber.Unreadable, null)]
    [InlineData("+00000000000000000000", CallNumber.Unreadable, null)]
    [InlineData("0x1F\0'; DROP", CallNumber.Unreadable, null)]
    public void A_number_is_read_as_it_is_written_and_never_stops_a_call(string? from, CallNumber number, string? phone)
    {
        var caller = Caller.Of(from);

        Assert.Equal((number, phone), (caller.Number, caller.Phone?.Value));
    }

    [Fact]
    public void Ten_thousand_digits_are_no_number() => Assert.Equal(CallNumber.Unreadable, Caller.Of(new string('4', 10_000)).Number);
}
