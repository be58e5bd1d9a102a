using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class Gs1Tests
{
    [Fact]
    public void A_device_label_gives_model_and_production_apart()
    {
        var reading = Scan.Of($"]d201{Scan.Gtin}11250301172702281" + $"0LOT7{Scan.Gs}21sN-42/b");

        Assert.Equal(CodeKind.Gs1, reading.Kind);
        Assert.Equal((Scan.Gtin, "LOT7", "sN-42/b"), (reading.Gtin, reading.Lot, reading.Serial));
        Assert.Equal((new(2025, 3, 1), new(2027, 2, 28)), (reading.Production, reading.Expiry));
        Assert.Equal([new(IssuingAgency.Gs1, Scan.Gtin)], reading.DeviceIdentifiers);
        Assert.Equal((Scan.Gtin, "(11)250301(17)270228(10)LOT7(21)sN-42/b"), (reading.UdiDi, reading.UdiPi));
        Assert.Empty(reading.Notes);
        Assert.Empty(reading.BareTexts);
    }

    [Theory]
    [InlineData("\u001d")]
    [InlineData("<GS>")]
    [InlineData("{GS}")]
    [InlineData("|")]
    [InlineData("^]")]
    [InlineData("\u241d")]
    public void What_wedges_send_for_a_separator_is_one(string separator)
    {
        var reading = Scan.Of($"01{Scan.Gtin}10LOT17{separator}21S1{separator}240X");

        Assert.Equal(("LOT17", "S1", "X"), (reading.Lot, reading.Serial, reading.Named["additional-id"]));
        Assert.Empty(reading.Notes);
        Assert.Empty(reading.Candidates);
    }

    [Fact]
    public void A_separator_after_a_field_of_predefined_length_does_no_harm()
    {
        var reading = Scan.Of($"01{Scan.Gtin}{Scan.Gs}17270101{Scan.Gs}{Scan.Gs}10L");

        Assert.Equal((Scan.Gtin, "L"), (reading.Gtin, reading.Lot));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void The_case_of_a_serial_is_preserved() =>
        Assert.NotEqual(Scan.Of($"01{Scan.Gtin}21aB").Serial, Scan.Of($"01{Scan.Gtin}21Ab").Serial);

    [Theory]
    [InlineData("00", "106141412345678908", "sscc")]
    [InlineData("02", "09520123456788", "content-gtin")]
    [InlineData("22", "2A", "variant")]
    [InlineData("240", "REF-1", "additional-id")]
    [InlineData("241", "C-1", "customer-part-number")]
    [InlineData("250", "PART-9", "secondary-serial")]
    [InlineData("254", "32a", "gln-extension")]
    [InlineData("30", "12", "count")]
    [InlineData("37", "3", "content-count")]
    [InlineData("410", "9521321000018", "ship-to")]
    [InlineData("414", "9521321000018", "location")]
    [InlineData("417", "9521321000018", "party")]
    [InlineData("8003", "09521321000018ABC", "grai")]
    [InlineData("8017", "952000000000000019", "gsrn-provider")]
    [InlineData("8018", "952000000000000019", "gsrn-recipient")]
    [InlineData("8020", "PAY1", "payment-reference")]
    [InlineData("310", "2000150", null)]
    [InlineData("422", "208", null)]
    [InlineData("91", "internal", null)]
    [InlineData("8013", "1987654Ad4X4bL5ttr2310c2K", null)]
    [InlineData("7258", "1/2", null)]
    public void Every_other_field_is_read_by_number_and_the_known_ones_by_name(string number, string value, string? name)
    {
        if (number == "310")
            (number, value) = ("3102", value[1..]);

        var reading = Scan.Of($"]C1{number}{value}");

        Assert.Equal(CodeKind.Gs1, reading.Kind);
        Assert.Equal(value, reading.Fields[number]);
        Assert.Equal(name is null ? null : value, name is null ? null : reading.Named[name]);
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void Dates_with_a_name_are_written_out()
    {
        var reading = Scan.Of($"01{Scan.Gtin}1326013115270600");

        Assert.Equal(("2026-01-31", "2027-06-30"), (reading.Named["packed"], reading.Named["best-before"]));
        Assert.Equal("270600", reading.Fields["15"]);
        Assert.Null(reading.Expiry);
    }

    [Theory]
    [InlineData("01", "09520123456789", CodeNotes.CheckDigit)]
    [InlineData("00", "106141412345678909", CodeNotes.CheckDigit)]
    [InlineData("414", "9521321000019", CodeNotes.CheckDigit)]
    [InlineData("8003", "09521321000019ABC", CodeNotes.CheckDigit)]
    [InlineData("8003", "19521321000018ABC", CodeNotes.InvalidCharacter)]
    [InlineData("8018", "952000000000000018", CodeNotes.CheckDigit)]
    [InlineData("8013", "1987654Ad4X4bL5ttr2310c2L", CodeNotes.CheckDigit)]
    [InlineData("17", "271301", CodeNotes.ImpossibleDate)]
    [InlineData("17", "270230", CodeNotes.ImpossibleDate)]
    [InlineData("11", "250229", CodeNotes.ImpossibleDate)]
    [InlineData("17", "2701O1", CodeNotes.InvalidCharacter)]
    [InlineData("7006", "260100", CodeNotes.ImpossibleDate)]
    [InlineData("7250", "19991301", CodeNotes.ImpossibleDate)]
    [InlineData("10", "L OT", CodeNotes.InvalidCharacter)]
    [InlineData("10", "LØT", CodeNotes.InvalidCharacter)]
    [InlineData("10", "L\tT", CodeNotes.InvalidCharacter)]
    [InlineData("10", "L\ud800T", CodeNotes.InvalidCharacter)]
    [InlineData("30", "1A", CodeNotes.InvalidCharacter)]
    [InlineData("8010", "abc", CodeNotes.InvalidCharacter)]
    [InlineData("10", "123456789012345678901", CodeNotes.InvalidLength)]
    [InlineData("10", "", CodeNotes.InvalidLength)]
    [InlineData("422", "20", CodeNotes.InvalidLength)]
    [InlineData("423", "2082", CodeNotes.InvalidLength)]
    [InlineData("57", "1", CodeNotes.UnknownIdentifier)]
    public void A_wrong_field_is_left_out_with_its_note_and_the_rest_is_read(string number, string value, string note)
    {
        var reading = Scan.Of($"]d2{number}{value}{Scan.Gs}21S1");

        Assert.Equal([note], reading.Notes);
        Assert.Equal("S1", reading.Serial);
        Assert.Equal((null, null, null, null), (reading.Gtin, reading.Lot, reading.Expiry, reading.Production));
        Assert.Empty(reading.Fields);
        Assert.Empty(reading.DeviceIdentifiers);
    }

    [Theory]
    [InlineData("]d217991399")]
    [InlineData("]d20109520123456789")]
    public void A_declared_GS1_symbol_stays_GS1_when_nothing_in_it_is_right(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal(CodeKind.Gs1, reading.Kind);
        Assert.Single(reading.Notes);
    }

    [Fact]
    public void A_GTIN_with_a_wrong_check_digit_is_said_to_be_so_even_without_prefix()
    {
        var reading = Scan.Of("010952012345678921S1");

        Assert.Equal((CodeKind.Gs1, null, "S1"), (reading.Kind, reading.Gtin, reading.Serial));
        Assert.Equal([CodeNotes.CheckDigit], reading.Notes);
    }

    [Fact]
    public void A_GTIN_alone_with_a_wrong_check_digit_may_also_be_a_serial_number()
    {
        var reading = Scan.Of("0109520123456789");

        Assert.Equal((CodeKind.Gs1, null, "0109520123456789"), (reading.Kind, reading.Gtin, reading.BareText));
        Assert.Equal([CodeNotes.CheckDigit], reading.Notes);
    }

    [Fact]
    public void The_same_field_twice_keeps_the_first_and_says_so()
    {
        var reading = Scan.Of($"]d210A{Scan.Gs}10B{Scan.Gs}10A");

        Assert.Equal("A", reading.Lot);
        Assert.Equal([CodeNotes.RepeatedIdentifier], reading.Notes);
    }

    [Theory]
    [InlineData("(01)09520123456788(17)270228(10)LOT(21)sN1")]
    [InlineData("(01) 09520123456788 (17) 270228 (10) LOT (21) sN1")]
    [InlineData("(01)09520123456788\u001d(17)270228(10)LOT|(21)sN1\r\n")]
    [InlineData("(01)0 9520123 45678 8(17)270228(10)LOT(21)sN1")]
    public void The_form_with_brackets_is_read(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Gs1, Scan.Gtin, "LOT", "sN1"), (reading.Kind, reading.Gtin, reading.Lot, reading.Serial));
        Assert.Equal(new(2027, 2, 28), reading.Expiry);
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("(21)A(B)1", "A(B)1", null)]
    [InlineData("(21)A(55)1", "A(55)1", null)]
    [InlineData("(21)A(10)1", "A", null)]
    [InlineData("(01)09520123456788(55)x(21)A", "A", CodeNotes.UnknownIdentifier)]
    [InlineData("(21)A(10)", "A", CodeNotes.InvalidLength)]
    [InlineData("(21)A(", "A(", null)]
    [InlineData("(21)A(10", "A(10", null)]
    public void Brackets_can_belong_to_a_serial(string raw, string serial, string? note)
    {
        var reading = Scan.Of(raw);

        Assert.Equal(serial, reading.Serial);
        Assert.Equal(note is null ? [] : [note], reading.Notes);
    }

    [Theory]
    [InlineData("(55)1")]
    [InlineData("(x)")]
    [InlineData("()")]
    [InlineData("(")]
    [InlineData("(01")]
    [InlineData("(012345)1")]
    public void Brackets_around_anything_else_are_unknown(string raw) =>
        Assert.Equal((CodeKind.Unknown, raw), (Scan.Of(raw).Kind, Scan.Of(raw).BareText));

    [Theory]
    [InlineData("10ABC", "ABC", null)]
    [InlineData("21ABC", null, "ABC")]
    [InlineData("1727022810ABC", "ABC", null)]
    public void What_parses_whole_is_GS1_but_may_be_a_serial_number_as_it_stands(string raw, string? lot, string? serial)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Gs1, lot, serial, raw), (reading.Kind, reading.Lot, reading.Serial, reading.BareText));
    }

    [Theory]
    [InlineData("SN123456")]
    [InlineData("10")]
    [InlineData("10AB CD")]
    [InlineData("1799139")]
    [InlineData("17991399")]
    [InlineData("57ABC")]
    [InlineData("0109520")]
    [InlineData("Ægir-1")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\udc00")]
    public void What_does_not_is_unknown_and_may_be_a_serial_number(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Unknown, raw), (reading.Kind, reading.BareText));
        Assert.Equal((null, null, null), (reading.Gtin, reading.Serial, reading.UdiPi));
    }
}
