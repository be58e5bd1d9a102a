using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class DigitalLinkTests
{
    [Theory]
    [InlineData("https://id.gs1.org/01/09520123456788/10/LOT/21/sN1?17=270228")]
    [InlineData("https://example.dk/some/path/01/09520123456788/10/LOT/21/sN1?17=270228")]
    [InlineData("HTTP://EXAMPLE.DK:8080/01/09520123456788/10/LOT/21/sN1/?17=270228&linkType=gs1:pip&lang=da#top")]
    [InlineData("https://example.dk/01/9520123456788/10/LOT/21/sN1?17=270228")]
    [InlineData("https://example.dk/gtin/09520123456788/lot/LOT/ser/sN1?exp=270228")]
    [InlineData("https://example.dk/GTIN/09520123456788?10=LOT;21=sN1;17=270228")]
    [InlineData("https://example.dk/01/09520123456788/10/LO%54/21/s%4e1?17=27%302%328")]
    [InlineData("]Q1https://example.dk/01/09520123456788/10/LOT/21/sN1?17=270228\r\n")]
    [InlineData("https://example.dk/00/01/09520123456788/10/LOT/21/sN1?17=270228")]
    [InlineData("https://example.dk/01/shop/01/09520123456788/10/LOT/21/sN1?17=270228")]
    public void A_key_on_any_host_after_any_path_is_read(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.DigitalLink, Scan.Gtin, "LOT", "sN1"), (reading.Kind, reading.Gtin, reading.Lot, reading.Serial));
        Assert.Equal(new(2027, 2, 28), reading.Expiry);
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("A%2FB%25C", "A/B%C", null)]
    [InlineData("A+B", "A+B", null)]
    [InlineData("A%252FB", "A%2FB", null)]
    [InlineData("A%B", "A%B", CodeNotes.MalformedEscape)]
    [InlineData("A%", "A%", CodeNotes.MalformedEscape)]
    [InlineData("A%4", "A%4", CodeNotes.MalformedEscape)]
    [InlineData("A%ZZ%41", "A%ZZA", CodeNotes.MalformedEscape)]
    [InlineData("A%20B", null, CodeNotes.InvalidCharacter)]
    [InlineData("%C3%98", null, CodeNotes.InvalidCharacter)]
    [InlineData("%00", null, CodeNotes.InvalidCharacter)]
    [InlineData("%+1x", "%+1x", CodeNotes.MalformedEscape)]
    public void Escapes_are_decoded_once_and_never_throw(string encoded, string? serial, string? note)
    {
        var reading = Scan.Of($"https://example.dk/01/{Scan.Gtin}/21/{encoded}");

        Assert.Equal(serial, reading.Serial);
        Assert.Equal(note is null ? [] : [note], reading.Notes);
    }

    [Theory]
    [InlineData("https://example.dk/01/09520123456789/21/S1", CodeNotes.CheckDigit)]
    [InlineData("https://example.dk/01/09520123456788/21/S1?17=271301", CodeNotes.ImpossibleDate)]
    [InlineData("https://example.dk/01/09520123456788/21/S1/more", CodeNotes.Unparsed)]
    [InlineData("https://example.dk/01/09520123456788/21/S1?57=1", CodeNotes.UnknownIdentifier)]
    [InlineData("https://example.dk/01/09520123456788/21/S1?21=S2", CodeNotes.RepeatedIdentifier)]
    [InlineData("https://example.dk/01/09520123456788/21/S1/10/", CodeNotes.Unparsed)]
    public void What_is_wrong_is_left_out_with_its_note(string raw, string note)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.DigitalLink, "S1"), (reading.Kind, reading.Serial));
        Assert.Equal([note], reading.Notes);
    }

    [Theory]
    [InlineData("https://example.dk/8003/09521321000018ABC", "8003", "09521321000018ABC")]
    [InlineData("https://example.dk/414/9521321000018/254/32a", "254", "32a")]
    [InlineData("https://example.dk/gln/9521321000018", "414", "9521321000018")]
    [InlineData("https://example.dk/00/106141412345678908?37=3", "37", "3")]
    public void Other_keys_are_read_too(string raw, string number, string value)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.DigitalLink, value), (reading.Kind, reading.Fields[number]));
    }

    [Theory]
    [InlineData("https://example.dk")]
    [InlineData("https://")]
    [InlineData("https://example.dk/01")]
    [InlineData("https://example.dk/devices/42?01=09520123456788")]
    [InlineData("https://01/09520123456788")]
    public void An_address_without_a_key_is_unknown(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Unknown, null, raw), (reading.Kind, reading.Gtin, reading.BareText));
    }
}
