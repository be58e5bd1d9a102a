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
    [InlineData("4520304050", CallNumber.Given, "+4520304050")]
    [InlineData("004520304050", CallNumber.Given, "+4520304050")]
    [InlineData("46812345678", CallNumber.Given, "+46812345678")]
    [InlineData("49 (0) 461 998877", CallNumber.Given, "+49461998877")]
    [InlineData("\"Anna\" <sip:+4520304050@x>", CallNumber.Given, "+4520304050")]
    [InlineData("\"Anna <privat>\" <sip:4520304050@x:5060;transport=udp>;tag=as1d", CallNumber.Given, "+4520304050")]
    [InlineData("Anna <20304050>", CallNumber.Given, "+4520304050")]
    [InlineData("sip:20304050@pbx;user=phone", CallNumber.Given, "+4520304050")]
    [InlineData("SIPS:%2B4520304050:secret@pbx", CallNumber.Given, "+4520304050")]
    [InlineData("4520304050@10.0.0.1", CallNumber.Given, "+4520304050")]
    [InlineData("tel:+45-20-30-40-50", CallNumber.Given, "+4520304050")]
    [InlineData("tel:461-998877;phone-context=+49", CallNumber.Given, "+49461998877")]
    [InlineData("callto:+4520304050", CallNumber.Given, "+4520304050")]
    [InlineData("\uFF12\uFF10304050", CallNumber.Given, "+4520304050")]
    [InlineData(null, CallNumber.Withheld, null)]
    [InlineData("", CallNumber.Withheld, null)]
    [InlineData("anonymous", CallNumber.Withheld, null)]
    [InlineData("sip:anonymous@anonymous.invalid", CallNumber.Withheld, null)]
    [InlineData("Hemmeligt nr.", CallNumber.Withheld, null)]
    [InlineData("Anonymous@anonymous.invalid", CallNumber.Withheld, null)]
    [InlineData("\"Anonymous\" <sip:anonymous@10.0.0.1>", CallNumber.Withheld, null)]
    [InlineData("\"+4520304050\" <sip:anonymous@anonymous.invalid>", CallNumber.Withheld, null)]
    [InlineData("unavailable", CallNumber.Withheld, null)]
    [InlineData("RESTRICTED", CallNumber.Withheld, null)]
    [InlineData("Ukendt", CallNumber.Withheld, null)]
    [InlineData("<unknown>", CallNumber.Withheld, null)]
    [InlineData("sip:10.0.0.1", CallNumber.Withheld, null)]
    [InlineData("sip:192.168.100.200:5060", CallNumber.Withheld, null)]
    [InlineData("0", CallNumber.Withheld, null)]
    [InlineData("0000000000", CallNumber.Withheld, null)]
    [InlineData("+266696687", CallNumber.Withheld, null)]
    [InlineData("7378742833", CallNumber.Withheld, null)]
    [InlineData("+86282452253", CallNumber.Withheld, null)]
    [InlineData("Anna 20304050", CallNumber.Unreadable, null)]
    [InlineData("020304050", CallNumber.Unreadable, null)]
    [InlineData("1010", CallNumber.Unreadable, null)]
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
