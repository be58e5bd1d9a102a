using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class NumberTests
{
    [Theory]
    [InlineData("73513537", "00000073513537")]
    [InlineData("036000291452", "00036000291452")]
    [InlineData("4006381333931", "04006381333931")]
    [InlineData("9520123456788", "09520123456788")]
    [InlineData("15400141288763", "15400141288763")]
    [InlineData("]E04006381333931", "04006381333931")]
    [InlineData("]E473513537", "00000073513537")]
    [InlineData("]I115400141288763\r", "15400141288763")]
    public void A_GTIN_of_any_length_is_stored_as_14_digits(string raw, string gtin)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Gtin, gtin, gtin), (reading.Kind, reading.Gtin, reading.UdiDi));
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("4006381333931")] // (400) is an application identifier
    [InlineData("8004123456784")] // (8004) too
    [InlineData("9780201379624")] // and (97)
    public void A_right_check_digit_counts_more_than_a_beginning_like_an_identifier(string raw) =>
        Assert.Equal((CodeKind.Gtin, "0" + raw), (Scan.Of(raw).Kind, Scan.Of(raw).Gtin));

    [Theory]
    [InlineData("10123454")]
    [InlineData("17270137", false)]
    public void Digits_that_are_a_lot_as_well_are_said_to_be_so(string raw, bool said = true) =>
        Assert.Equal((CodeKind.Gtin, said), (Scan.Of(raw).Kind, Scan.Of(raw).Notes.Contains(CodeNotes.NumberOrGs1)));

    [Fact]
    public void A_declared_GS1_symbol_is_believed() =>
        Assert.Equal((CodeKind.Gs1, "123454"), (Scan.Of("]C110123454").Kind, Scan.Of("]C110123454").Lot));

    [Theory]
    [InlineData("5012345678901")]
    [InlineData("00000000")]
    [InlineData("000000000000000")]
    [InlineData("735135370")]
    [InlineData("490154203237519")]
    public void Digits_that_prove_nothing_may_be_a_serial_number(string raw) =>
        Assert.Equal((CodeKind.Unknown, raw), (Scan.Of(raw).Kind, Scan.Of(raw).BareText));

    [Fact]
    public void Digits_of_another_script_are_read_by_their_value_and_noted()
    {
        var reading = Scan.Of("٧٣٥١٣٥٣٧");

        Assert.Equal((CodeKind.Gtin, "00000073513537"), (reading.Kind, reading.Gtin));
        Assert.Equal([CodeNotes.LookAlikesReplaced], reading.Notes);
    }

    [Theory]
    [InlineData("49-015420-323751-8")]
    [InlineData("49 015420 323751 8")]
    [InlineData("490154-20-323751-8")]
    [InlineData("49 0154 2032 3751 8\r\n")]
    [InlineData("IMEI 490154203237518")]
    [InlineData("IMEI: 49-015420-323751-8")]
    [InlineData("imei2: 490154203237518")]
    public void An_IMEI_is_read_as_telephones_show_it(string raw) =>
        Assert.Equal((CodeKind.Imei, "490154203237518"), (Scan.Of(raw).Kind, Scan.Of(raw).Imei));

    [Theory]
    [InlineData("4901542032375105")]
    [InlineData("49-015420-323751-05")]
    public void An_IMEI_with_its_software_version_is_a_candidate(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Unknown, null), (reading.Kind, reading.Imei));
        Assert.Equal(["490154203237518"], reading.Candidates.Select(candidate => candidate.Imei));
        Assert.Equal([CodeNotes.Imeisv], Assert.Single(reading.Otherwise).Notes);
    }

    [Fact]
    public void An_EAN_symbol_with_a_wrong_check_digit_was_read_wrongly()
    {
        var reading = Scan.Of("]E04006381333930");

        Assert.Equal((CodeKind.Unknown, null), (reading.Kind, reading.Gtin));
        Assert.Equal([CodeNotes.CheckDigit], reading.Notes);
    }

    [Theory]
    [InlineData("490154203237518")]
    [InlineData("352099001761481")]
    [InlineData("]C0352099001761481")]
    public void Fifteen_digits_with_a_right_Luhn_digit_are_an_IMEI(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Imei, raw[^15..], raw[^15..]), (reading.Kind, reading.Imei, reading.BareText));
        Assert.Null(reading.Gtin);
    }
}
