using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class EnvelopeTests
{
    private const string Ppn = "111234567842";
    private const string Fields = "9N" + Ppn + "\u001d1T12345ABCD\u001dD301231\u001dSA1b2";
    private const string Whole = "[)>\u001e06\u001d" + Fields + "\u001e\u0004";

    [Theory]
    [InlineData(Whole)]
    [InlineData("]d1" + Whole)]
    [InlineData("[)>\u001e06\u001d" + Fields)]
    [InlineData("[)>\u001e06\u001d" + Fields + "\u001e")]
    [InlineData("[)>06\u001d" + Fields + "\r\n")]
    [InlineData("[)>06" + Fields)]
    [InlineData("[)><RS>06<GS>9N" + Ppn + "<GS>1T12345ABCD<GS>D301231<GS>SA1b2<RS><EOT>")]
    [InlineData("[)>{RS}06{GS}9N" + Ppn + "{GS}1T12345ABCD{GS}D301231{GS}SA1b2{RS}{EOT}")]
    [InlineData("[)>^^06^]9N" + Ppn + "^]1T12345ABCD^]D301231^]SA1b2^^^D")]
    [InlineData("[)>\u241e06\u241d9N" + Ppn + "\u241d1T12345ABCD\u241dD301231\u241dSA1b2\u241e\u2404")]
    [InlineData("[)>\u001e06\u001dSA1b2\u001dD301231\u001d1T12345ABCD\u001d9N" + Ppn + "\u001e\u0004")]
    public void A_PPN_is_read_with_what_comes_with_it(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.DataIdentifiers, Ppn, "12345ABCD", "A1b2"), (reading.Kind, reading.UdiDi, reading.Lot, reading.Serial));
        Assert.Equal(new DateOnly(2030, 12, 31), reading.Expiry);
        Assert.Equal([new(IssuingAgency.Other, Ppn)], reading.DeviceIdentifiers);
        Assert.Empty(reading.Notes);
        Assert.Empty(reading.BareTexts);
    }

    [Fact]
    public void Its_production_identifier_is_in_the_issuers_notation() =>
        Assert.Equal("(1T)12345ABCD(D)301231(S)A1b2", Scan.Of(Whole).UdiPi);

    [Theory]
    [InlineData("9N111234567843", CodeNotes.CheckDigit)]
    [InlineData("9N" + Ppn + "\u001dD301331", CodeNotes.ImpossibleDate)]
    [InlineData("9N" + Ppn + "\u001dD3012", CodeNotes.ImpossibleDate)]
    [InlineData("9N" + Ppn + "\u001d16D+0301231", CodeNotes.ImpossibleDate)]
    [InlineData("9N" + Ppn + "\u001d1T", CodeNotes.InvalidLength)]
    [InlineData("9N" + Ppn + "\u001d1TA\u001d1TB", CodeNotes.RepeatedIdentifier)]
    [InlineData("9N" + Ppn + "\u001d????", CodeNotes.Unparsed)]
    [InlineData("9N" + Ppn + "1T12345ABCDSA1b2", CodeNotes.Unparsed)]
    [InlineData("8P09520123456789", CodeNotes.CheckDigit)]
    public void What_is_wrong_in_it_is_left_out_and_said(string fields, string note) =>
        Assert.Contains(note, Scan.Of($"[)>\u001e06\u001d{fields}\u001e\u0004").Notes);

    [Fact]
    public void A_day_00_is_the_last_of_its_month() =>
        Assert.Equal(new DateOnly(2030, 2, 28), Scan.Of($"[)>\u001e06\u001d9N{Ppn}\u001dD300200").Expiry);

    [Fact]
    public void A_date_without_a_PPN_may_be_any_and_other_identifiers_are_in_the_fields()
    {
        var reading = Scan.Of("[)>\u001e06\u001d1PABC-7\u001dD301231\u001d25SUN123\u001d14D20301231\u001d16D20240229\u001e\u0004");

        Assert.Equal(("ABC-7", "301231", "UN123"), (reading.Fields["1P"], reading.Fields["D"], reading.Fields["25S"]));
        Assert.Equal((new DateOnly(2030, 12, 31), new DateOnly(2024, 2, 29)), (reading.Expiry, reading.Production));
    }

    [Fact]
    public void A_GTIN_and_a_HIBC_may_be_in_it()
    {
        var gtin = Scan.Of($"[)>\u001e06\u001d8P{Scan.Gtin}\u001dSA1\u001e\u0004");
        var hibc = Scan.Of("[)>\u001e06\u001d+E308T800206X0/$230513/14D20260413C\u001dSA1\u001e\u0004");

        Assert.Equal((Scan.Gtin, "A1"), (gtin.Gtin, gtin.Serial));
        Assert.Equal((CodeKind.Hibc, "E308T800206X0", "230513", "A1"), (hibc.Kind, hibc.UdiDi, hibc.Lot, hibc.Serial));
    }

    [Theory]
    [InlineData("[)>\u001e05\u001d01" + Scan.Gtin + "17301231" + "10L1\u001d21Ab1\u001e\u0004")]
    [InlineData("[)>05\u001d01" + Scan.Gtin + "17301231" + "10L1\u001d21Ab1")]
    [InlineData("[)><RS>05<GS>01" + Scan.Gtin + "17301231" + "10L1<GS>21Ab1<RS><EOT>")]
    public void Format_05_holds_element_strings(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Gs1, Scan.Gtin, "L1", "Ab1"), (reading.Kind, reading.Gtin, reading.Lot, reading.Serial));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void Two_formats_are_one_message()
    {
        var reading = Scan.Of($"[)>\u001e05\u001d01{Scan.Gtin}\u001e06\u001dSA1\u001e\u0004");

        Assert.Equal((CodeKind.Gs1, Scan.Gtin, "A1"), (reading.Kind, reading.Gtin, reading.Serial));
    }

    [Theory]
    [InlineData("[)>")]
    [InlineData("[)>\u001e06\u001d\u001e\u0004")]
    [InlineData("[)>\u001e12\u001dABC\u001e\u0004")]
    [InlineData("[)>\u001e0")]
    [InlineData("06\u001d9N111234567842x")]
    public void Anything_else_is_not_such_a_message(string raw) => Assert.NotEqual(CodeKind.DataIdentifiers, Scan.Of(raw).Kind);

    [Fact]
    public void Without_a_product_its_serial_may_be_that_of_a_device() =>
        Assert.Equal("A1b2", Scan.Of("[)>\u001e06\u001dSA1b2\u001e\u0004").BareText);
}
