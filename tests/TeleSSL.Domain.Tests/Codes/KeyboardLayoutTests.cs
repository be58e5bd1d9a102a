using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class KeyboardLayoutTests
{
    [Theory]
    [InlineData("TS+0001234+4", CodeKind.AssetTag)]
    [InlineData("ts+0001234+4", CodeKind.AssetTag)]
    [InlineData("TS/0001234/4", CodeKind.AssetTag)]
    [InlineData("httpÆ--localhostÆ5080-id-8004-952TS00012344", CodeKind.DigitalLink)]
    [InlineData("httpsÆ--id.example+own.dk-8004-952TS00012344_k´l1.MZXW6YTBOI\r\n", CodeKind.DigitalLink)]
    [InlineData("http>&&localhost>5080&id&8004&952TS00012344", CodeKind.DigitalLink)]
    [InlineData(")8004=952TS00012344", CodeKind.Gs1)]
    [InlineData("*8004(952TS00012344", CodeKind.Gs1)]
    [InlineData("¨C18004952TS00012344", CodeKind.Gs1)]
    public void A_tag_of_ours_counts_by_its_check_character(string raw, CodeKind kind)
    {
        var reading = Scan.Of(raw);
        var otherwise = Assert.Single(reading.Otherwise);

        Assert.Equal((CodeKind.Unknown, null), (reading.Kind, reading.AssetTag));
        Assert.Equal((kind, "TS-0001234-4"), (otherwise.Kind, otherwise.AssetTag));
        Assert.Equal([CodeNotes.KeyboardLayout], otherwise.Notes);
        Assert.Equal([raw], otherwise.Raw);
        Assert.Empty(otherwise.BareTexts);
    }

    [Theory]
    [InlineData(")01=09520123456788)21=AB+12", "AB-12")]
    [InlineData("*01(09520123456788*21(AB/12", "AB-12")]
    [InlineData("httpsÆ--id.example-01-09520123456788-21-AB12_17´291231", "AB12")]
    [InlineData("¨d2010952012345678821AB+12", "AB-12")]
    [InlineData("httpsÆ--id.example-01-09520123456788_21´áb", "=ab")]
    public void A_GTIN_and_a_serial_are_for_the_register_to_confirm(string raw, string serial)
    {
        var otherwise = Assert.Single(Scan.Of(raw).Otherwise);

        Assert.Equal((Scan.Gtin, serial), (otherwise.Gtin, otherwise.Serial));
        Assert.Equal([CodeNotes.KeyboardLayout], otherwise.Notes);
    }

    [Theory]
    [InlineData("TS+0001234+5")]
    [InlineData("AB+12")]
    [InlineData(")01=09520123456788")]
    [InlineData(")01=09520123456789)21=AB")]
    [InlineData("httpÆ--localhostÆ5080-id-8004-951TS00012344")]
    [InlineData("+TS+0001234+4")]
    [InlineData("+E308T800206X0-$230513")]
    [InlineData("]C0TS+0001234+4")]
    [InlineData("Æ")]
    public void What_nothing_confirms_stays_what_it_is(string raw) => Assert.Empty(Scan.Of(raw).Otherwise);

    [Theory]
    [InlineData("TS-0001234-4")]
    [InlineData("(01)09520123456788(21)AB+12")]
    [InlineData("+E308T800206X0/$230513/14D20260413C")]
    public void What_is_read_as_it_was_sent_is_not_tried_again(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Empty(reading.Otherwise);
        Assert.DoesNotContain(CodeNotes.KeyboardLayout, reading.Notes);
    }

    [Theory]
    [InlineData("SDMQ934CD", "DMQ934CD")]
    [InlineData("S/N: DMQ934CD", "DMQ934CD")]
    [InlineData("SN:DMQ934CD", "DMQ934CD")]
    [InlineData("S/N DMQ934CD", "DMQ934CD")]
    public void An_identifier_before_a_serial_may_be_left_out(string raw, string serial)
    {
        var reading = Scan.Of(raw);
        var otherwise = Assert.Single(reading.Otherwise);

        Assert.Equal((raw, serial), (reading.BareText, otherwise.BareText));
        Assert.Equal([CodeNotes.DataIdentifier], otherwise.Notes);
    }

    [Theory]
    [InlineData("SABC")]
    [InlineData("sDMQ934CD")]
    [InlineData("DMQ934CD")]
    public void Other_letters_are_the_serial_itself(string raw) => Assert.Empty(Scan.Of(raw).Otherwise);

    [Fact]
    public void The_serial_beside_a_GTIN_may_have_an_identifier_too()
    {
        var reading = Scan.Of("9520123456788", "SDMQ934CD");

        var otherwise = Assert.Single(reading.Otherwise);
        Assert.Equal(Scan.Gtin, otherwise.Gtin);
        Assert.Contains("DMQ934CD", otherwise.BareTexts);
    }
}
