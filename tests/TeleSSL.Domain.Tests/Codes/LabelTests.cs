using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class LabelTests
{
    private const string Key = $"01{Scan.Gtin}";

    [Theory]
    [InlineData(Key, "21S1")]
    [InlineData("21S1", Key)]
    [InlineData("]C1" + Key, "]C121S1")]
    [InlineData("9520123456788", "21S1")]
    [InlineData("9520123456788", Key + "21S1")]
    [InlineData("https://example.dk/01/09520123456788", "(21)S1")]
    [InlineData(Key + "21S1", Key + "21S1")]
    public void Two_codes_of_one_label_give_one_reading(string first, string second)
    {
        var reading = Scan.Of(first, second);

        Assert.Equal((Scan.Gtin, "S1"), (reading.Gtin, reading.Serial));
        Assert.Equal((Scan.Gtin, "(21)S1"), (reading.UdiDi, reading.UdiPi));
        Assert.Equal([first, second], reading.Raw);
        Assert.Single(reading.DeviceIdentifiers);
    }

    [Theory]
    [InlineData("9520123456788", "1727022810L1", CodeKind.Gs1)]
    [InlineData("9520123456788", "352099001761481", CodeKind.Gtin)]
    [InlineData("352099001761481", "TS-0001234-4", CodeKind.AssetTag)]
    [InlineData("SN-9", "352099001761481", CodeKind.Imei)]
    [InlineData("+A123BJC5D6E71G", Key, CodeKind.Hibc)]
    public void The_higher_kind_is_the_kind_of_the_label(string first, string second, CodeKind kind)
    {
        Assert.Equal(kind, Scan.Of(first, second).Kind);
        Assert.Equal(kind, Scan.Of(second, first).Kind);
    }

    [Fact]
    public void A_bare_serial_beside_a_GTIN_is_left_for_the_register_to_find()
    {
        var reading = Scan.Of(Key, "SN-0042");

        Assert.Equal((Scan.Gtin, null, "SN-0042"), (reading.Gtin, reading.Serial, reading.BareText));
    }

    [Fact]
    public void Two_bare_texts_are_both_read() => Assert.Equal(["SN-1", "MAC-2"], Scan.Of("SN-1", "MAC-2").BareTexts);

    [Theory]
    [InlineData(Key, "4006381333931")]
    [InlineData("9520123456788", "4006381333931")]
    [InlineData("9520123456788", "10123454")]
    [InlineData(Key + "21S1", "21S2")]
    [InlineData(Key + "21S1", "21s1")]
    [InlineData(Key + "10L1", "10L2")]
    [InlineData(Key + "17270228", "17270301")]
    [InlineData(Key + "11250228", "11250301")]
    [InlineData("]C1240A", "]C1240B")]
    [InlineData("8004952TS00012344", "TS-0000001-X")]
    [InlineData("490154203237518", "352099001761481")]
    [InlineData("+A123BJC5D6E71G", "+H123ABC01234567890D")]
    [InlineData("+A123BJC5D6E71G", "+$3C001LV")]
    public void Codes_that_contradict_each_other_are_refused(string first, string second)
    {
        foreach (var no in new[] { Scan.Refused(first, second), Scan.Refused(second, first) })
            Assert.Equal(("codes-contradict", RefusalKind.Rule), (no?.Code, no?.Kind));
    }

    [Fact]
    public void A_refusal_never_repeats_what_the_codes_say() => Assert.DoesNotContain("S1", Scan.Refused("21S1", "21S2")!.Detail);

    [Fact]
    public void HIBC_codes_belong_together_by_their_link()
    {
        var reading = Scan.Of("+A123BJC5D6E71G", "+$$52001510X3GD");

        Assert.Equal(("A123BJC5D6E71", "10X3", "/$$52001510X3"), (reading.UdiDi, reading.Lot, reading.UdiPi));
    }

    [Fact]
    public void Two_secondary_HIBC_codes_are_not_each_other_s_primary()
    {
        var reading = Scan.Of(HibcTests.WithCheck("+$3C001G"), HibcTests.WithCheck("+$+S1G"));

        Assert.Equal(("3C001", "S1", null), (reading.Lot, reading.Serial, reading.UdiDi));
    }

    [Fact]
    public void Digits_beside_a_GTIN_may_be_element_strings_that_look_like_another_GTIN()
    {
        Assert.Equal(CodeKind.Gtin, Scan.Of("10123454").Kind);
        foreach (var reading in new[] { Scan.Of(Key, "10123454"), Scan.Of("10123454", Key) })
        {
            Assert.Equal((CodeKind.Gs1, Scan.Gtin, "123454"), (reading.Kind, reading.Gtin, reading.Lot));
            Assert.Equal([CodeNotes.NumberOrGs1], reading.Notes);
        }
    }

    [Fact]
    public void They_may_be_a_date() => Assert.Equal(new(2026, 5, 3), Scan.Of(Key, "17260503").Expiry);

    [Fact]
    public void But_not_when_the_element_strings_would_be_wrong() => Assert.Equal("codes-contradict", Scan.Refused(Key, "17270137")?.Code);

    [Fact]
    public void The_candidates_of_one_code_get_the_GTIN_of_the_other()
    {
        var reading = Scan.Of("10ABC17270228", Key);

        Assert.Equal(["ABC17270228", "ABC"], reading.Candidates.Select(one => one.Lot));
        Assert.All(reading.Candidates, one => Assert.Equal(Scan.Gtin, one.Gtin));
    }

    [Fact]
    public void No_code_and_more_than_two_are_refused()
    {
        foreach (var no in new[] { Scan.Refused(), Scan.Refused("1", "2", "3"), CodeReader.Read(null!, null!).Refused })
            Assert.Equal((RefusalKind.Invalid, "codes"), (no!.Kind, no.Paths().Single()));
    }
}
