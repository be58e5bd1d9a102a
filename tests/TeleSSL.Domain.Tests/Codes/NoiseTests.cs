using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class NoiseTests
{
    private const string Label = $"01{Scan.Gtin}21Ab1";

    [Theory]
    [InlineData(Label + "\r")]
    [InlineData(Label + "\n")]
    [InlineData(Label + "\r\n")]
    [InlineData(Label + "\t")]
    [InlineData("\u001d" + Label)]
    [InlineData("\u001d" + Label + "\u001d")]
    [InlineData("]C1" + Label)]
    [InlineData("]d2" + Label + "\r")]
    [InlineData("]d2\u001d" + Label)]
    [InlineData("\u001d]d2" + Label)]
    [InlineData("]Q3" + Label)]
    [InlineData("]e0" + Label)]
    [InlineData("]J1" + Label)]
    [InlineData("  " + Label + "  ")]
    [InlineData("\u0002" + Label + "\u0003")]
    [InlineData("^]" + Label)]
    public void What_wedges_and_scanners_add_is_not_read(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Gs1, Scan.Gtin, "Ab1"), (reading.Kind, reading.Gtin, reading.Serial));
        Assert.Empty(reading.Notes);
        Assert.Equal([raw], reading.Raw);
    }

    [Theory]
    [InlineData("\ufeff" + Label)]
    [InlineData("01" + Scan.Gtin + "\u200b21A\u200cb1")]
    [InlineData("01" + Scan.Gtin + "21\u2066Ab1\u2069")]
    [InlineData("01" + Scan.Gtin + "21A\ufe0fb1")]
    public void Invisible_characters_are_taken_out_and_noted(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((Scan.Gtin, "Ab1"), (reading.Gtin, reading.Serial));
        Assert.Equal([CodeNotes.InvisibleRemoved], reading.Notes);
    }

    [Theory]
    [InlineData("TS\u20130001234\u20134")]
    [InlineData("TS\u20110001234\u22124")]
    [InlineData("\uFF34\uFF33-0001234-4")]
    [InlineData("TS\u00A00001234\u202F4")]
    public void What_a_word_processor_makes_of_a_tag_is_read_and_noted(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.AssetTag, "TS-0001234-4"), (reading.Kind, reading.AssetTag));
        Assert.Equal([CodeNotes.LookAlikesReplaced], reading.Notes);
    }

    [Theory]
    [InlineData("]d2" + Label, "datamatrix")]
    [InlineData("]C1" + Label, "code-128")]
    [InlineData("]C0XYZ-1", "code-128")]
    [InlineData("]Q3" + Label, "qr")]
    [InlineData("]E04006381333931", "ean-upc")]
    [InlineData("]I115400141288763", "itf")]
    [InlineData("]A0XYZ-1", "code-39")]
    [InlineData("]Y0XYZ-1", null)]
    [InlineData(Label, null)]
    public void The_prefix_tells_the_symbology(string raw, string? symbology) => Assert.Equal(symbology, Scan.Of(raw).Symbology);

    [Fact]
    public void A_prefix_that_does_not_exist_is_part_of_the_text() => Assert.Equal("]Y0XYZ-1", Scan.Of("]Y0XYZ-1").BareText);

    [Theory]
    [InlineData("")]
    [InlineData("\r\n")]
    [InlineData("   ")]
    [InlineData("]d2")]
    [InlineData("\u001d\u001d")]
    public void Nothing_but_noise_is_unknown_and_no_serial(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Unknown, null), (reading.Kind, reading.BareText));
    }

    [Fact]
    public void A_null_code_counts_as_empty() => Assert.Equal([""], Scan.Of([null!]).Raw);

    [Fact]
    public void An_overlong_code_is_passed_on_but_not_read()
    {
        var raw = $"01{Scan.Gtin}21" + new string('A', 10_000);

        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Unknown, null, null), (reading.Kind, reading.Gtin, reading.BareText));
        Assert.Equal([CodeNotes.TooLong], reading.Notes);
        Assert.Equal([raw], reading.Raw);
    }

    [Theory]
    [InlineData("]A010ABC")]
    [InlineData("]C0240KX1")]
    public void What_a_plain_symbol_holds_is_not_taken_for_element_strings(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Unknown, raw[3..]), (reading.Kind, reading.BareText));
    }

    [Fact]
    public void A_plain_symbol_with_a_right_GTIN_in_front_is_a_label_that_forgot_its_FNC1() =>
        Assert.Equal((CodeKind.Gs1, Scan.Gtin), (Scan.Of("]d1" + Label).Kind, Scan.Of("]d1" + Label).Gtin));
}
