using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class LostSeparatorTests
{
    private const string Key = $"01{Scan.Gtin}";

    [Fact]
    public void A_lot_that_may_have_swallowed_the_expiry_is_read_as_it_stands_with_the_other_way_beside()
    {
        var reading = Scan.Of($"{Key}10ABC17270228");

        Assert.Equal(("ABC17270228", null), (reading.Lot, reading.Expiry));
        Assert.Equal([CodeNotes.SeparatorPossiblyLost], reading.Notes);
        CodeCandidate[] expected = [new(Scan.Gtin, null, "ABC17270228", null, null), new(Scan.Gtin, null, "ABC", new(2027, 2, 28), null)];
        Assert.Equivalent(expected, reading.Candidates, strict: true);
    }

    [Fact]
    public void A_serial_may_follow_a_lot_and_each_split_is_a_candidate()
    {
        var reading = Scan.Of($"{Key}10AB21CD21EF");

        Assert.Equal([("AB21CD21EF", null), ("AB", "CD21EF"), ("AB21CD", "EF")], reading.Candidates.Select(one => (one.Lot, one.Serial)));
    }

    [Theory]
    [InlineData("]d2" + Key + "10ABC17270228")]
    [InlineData("]C1" + Key + "10ABC17270228")]
    [InlineData("\u001d" + Key + "10ABC17270228")]
    [InlineData(Key + "\u001d10ABC17270228")]
    [InlineData(Key + "10ABC17270228\u001d")]
    [InlineData(Key + "|10ABC17270228")]
    public void A_prefix_or_any_separator_shows_that_none_was_lost(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal("ABC17270228", reading.Lot);
        Assert.Empty(reading.Notes);
        Assert.Empty(reading.Candidates);
    }

    [Theory]
    [InlineData("10ABC17271328")]
    [InlineData("10ABC15270228")]
    [InlineData("10ABC99X")]
    [InlineData("1710ABC")]
    [InlineData("21ABC-2")]
    [InlineData("21ABC10")]
    [InlineData("21ABC21X")]
    [InlineData("1727022821A1727022")]
    [InlineData("10A1727022820012002")]
    public void Where_no_other_split_is_right_there_is_no_doubt(string rest)
    {
        var reading = Scan.Of(Key + rest);

        Assert.DoesNotContain(CodeNotes.SeparatorPossiblyLost, reading.Notes);
        Assert.Empty(reading.Candidates);
    }

    [Theory]
    [InlineData("21SERIALNUMBER12345678" + "17270228", "SERIALNUMBER12345678", null, "2027-02-28")]
    [InlineData("10LOTNUMBER-3456789" + "21SERIAL", "SERIAL", "LOTNUMBER-3456789", null)]
    [InlineData("10LOTNUMBER-3456789" + "17270228" + "21S", "S", "LOTNUMBER-3456789", "2027-02-28")]
    public void A_field_too_long_with_one_way_to_split_it_is_repaired(string rest, string? serial, string? lot, string? expiry)
    {
        var reading = Scan.Of(Key + rest);

        Assert.Equal((serial, lot, Scan.Date(expiry)), (reading.Serial, reading.Lot, reading.Expiry));
        Assert.Equal([CodeNotes.SeparatorRepaired], reading.Notes);
        Assert.Empty(reading.Candidates);
    }

    [Fact]
    public void A_fixed_field_that_needs_a_separator_is_repaired_too()
    {
        var reading = Scan.Of($"]d2422208" + "10LOT");

        Assert.Equal(("208", "LOT"), (reading.Fields["422"], reading.Lot));
        Assert.Equal([CodeNotes.SeparatorRepaired], reading.Notes);
    }

    [Fact]
    public void A_field_too_long_with_several_ways_to_split_it_is_left_out()
    {
        var reading = Scan.Of($"{Key}10ABCDEF21GHIJ21KLMNOPQRS");

        Assert.Equal((Scan.Gtin, null, null), (reading.Gtin, reading.Lot, reading.Serial));
        Assert.Equal([CodeNotes.SeparatorPossiblyLost, CodeNotes.InvalidLength], reading.Notes);
        Assert.Equal(["GHIJ21KLMNOPQRS", "KLMNOPQRS"], reading.Candidates.Select(one => one.Serial));
    }

    [Fact]
    public void A_field_too_long_that_cannot_be_split_is_left_out()
    {
        var reading = Scan.Of($"{Key}10ABCDEFGHIJKLMNOPQRSTUV");

        Assert.Equal((CodeKind.Gs1, Scan.Gtin, null), (reading.Kind, reading.Gtin, reading.Lot));
        Assert.Equal([CodeNotes.InvalidLength], reading.Notes);
    }

    [Fact]
    public void A_wrong_GTIN_in_front_does_not_hide_the_doubt()
    {
        var reading = Scan.Of("010952012345678910ABC17270228");

        Assert.Equal([CodeNotes.SeparatorPossiblyLost, CodeNotes.CheckDigit], reading.Notes);
        Assert.Equal(2, reading.Candidates.Count);
    }

    [Fact]
    public void There_are_never_more_than_sixteen_candidates()
    {
        var reading = Scan.Of($"{Key}21A10B10C240D240E250F250G10H");

        Assert.Equal(16, reading.Candidates.Count);
    }

    [Fact]
    public void Texts_made_to_be_slow_are_not()
    {
        string[] nasty =
        [
            string.Concat(Enumerable.Repeat("21", 2000)),
            string.Concat(Enumerable.Repeat("1021240250", 400)),
            Key + string.Concat(Enumerable.Repeat("102124025011", 300)), string.Concat(Enumerable.Repeat("15270101", 500)),
            Key + "91" + string.Concat(Enumerable.Repeat("10", 45)),
            new string('(', 4000), string.Concat(Enumerable.Repeat("(21)", 1000)),
            "https://x/" + string.Concat(Enumerable.Repeat("01/", 1300)), "+" + new string('/', 4000), new string('%', 4096),
            Key + "10" + string.Concat(Enumerable.Repeat("21240250", 9)) + "15270101" + "15270101",
        ];
        var watch = System.Diagnostics.Stopwatch.StartNew();

        foreach (var raw in nasty)
            CodeReader.Read([raw, raw], Scan.Prefix);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
