using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class AssetTagTests
{
    [Theory]
    [InlineData(1, "TS-0000001-X")]
    [InlineData(1234, "TS-0001234-4")]
    [InlineData(12345678, "TS-12345678-")]
    public void The_short_form_has_seven_digits_or_more_and_a_check_character(long number, string printed) =>
        Assert.StartsWith(printed, AssetTag.Of(number).ToString());

    [Theory]
    [InlineData("TS-0001234-4")]
    [InlineData("ts-0001234-4")]
    [InlineData("TS00012344")]
    [InlineData("T S 000 1234 4")]
    [InlineData(" ts--0001-234 4 ")]
    [InlineData("]C0TS-0001234-4\r")]
    [InlineData("952TS00012344")]
    public void It_is_read_however_it_is_typed(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.AssetTag, "TS-0001234-4", "952TS00012344"), (reading.Kind, reading.AssetTag, reading.Giai));
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("TS-0001234-5")]
    [InlineData("TS-0001243-4")]
    [InlineData("TS-00001234-4")]
    public void A_wrong_check_character_is_said_to_be_so(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Unknown, null, raw), (reading.Kind, reading.AssetTag, reading.BareText));
        Assert.Equal([CodeNotes.CheckDigit], reading.Notes);
    }

    [Theory]
    [InlineData("TS-1234-4")]
    [InlineData("TS-0000000-1")]
    [InlineData("TS")]
    [InlineData("TS-000123A-4")]
    [InlineData("TT-0001234-4")]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_else_is_a_tag(string? text) => Assert.Null(AssetTag.Parse(text));

    [Theory]
    [InlineData("8004952TS00012344", CodeKind.Gs1)]
    [InlineData("]C18004952TS00012344", CodeKind.Gs1)]
    [InlineData("(8004)952TS00012344", CodeKind.Gs1)]
    [InlineData("https://tag.example.dk/8004/952TS00012344", CodeKind.DigitalLink)]
    [InlineData("https://tag.example.dk/giai/952ts00012344", CodeKind.DigitalLink)]
    public void The_long_form_is_ours_in_every_carrier(string raw, CodeKind kind)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((kind, "TS-0001234-4"), (reading.Kind, reading.AssetTag));
        Assert.Equal("952TS00012344", reading.Giai, ignoreCase: true);
    }

    [Theory]
    [InlineData("8004951TS00012344")]
    [InlineData("8004952TS00012345")]
    [InlineData("8004952ABC")]
    public void The_asset_of_somebody_else_is_an_asset_but_not_our_tag(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Gs1, raw[4..], null), (reading.Kind, reading.Giai, reading.AssetTag));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("9 5")]
    [InlineData("123456789012345678901234567890")]
    public void Without_a_usable_company_prefix_the_short_form_is_still_read(string? prefix)
    {
        var reading = CodeReader.Read(["TS-0001234-4"], prefix!).Value;

        Assert.Equal(("TS-0001234-4", null), (reading.AssetTag, reading.Giai));
    }

    [Fact]
    public void The_printed_codes_lead_back_to_the_tag()
    {
        var tag = AssetTag.Of(1234);

        Assert.Equal("952TS00012344", tag.ToGiai("952"));
        Assert.Equal("https://tag.example.dk/x/8004/952TS00012344", tag.ToDigitalLink("https://tag.example.dk/x/", "952"));
        Assert.Equal(tag, AssetTag.FromGiai(tag.ToGiai("952"), "952"));
        Assert.Null(AssetTag.FromGiai(tag.ToGiai("952"), "95"));
    }

    [Fact]
    public void A_tag_that_cannot_be_is_a_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AssetTag.Of(0));
        Assert.Throws<ArgumentException>(() => AssetTag.Of(long.MaxValue).ToGiai("123456789012"));
        Assert.Throws<ArgumentException>(() => AssetTag.Of(1).ToGiai("X"));
    }
}
