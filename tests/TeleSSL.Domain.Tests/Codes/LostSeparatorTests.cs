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
        Assert.Equal([new(Scan.Gtin, serial, lot, Scan.Date(expiry), null)], reading.Candidates.Select(Bare));
    }

    [Theory]
    [InlineData("1730123110ABC-7" + Key, "ABC-7", null, "2030-12-31")]
    [InlineData("10ABCDEFGHIJ-7" + Key, "ABCDEFGHIJ-7", null, null)]
    [InlineData("21QX-ABCDE" + Key + "17301231", null, "QX-ABCDE", "2030-12-31")]
    [InlineData("240REF/7-AB" + Key + "17301231", null, null, "2030-12-31")]
    [InlineData("10LOT-7" + Key + "21SERIALNUMBERLONG", "LOT-7", "SERIALNUMBERLONG", null)]
    public void A_right_GTIN_in_the_middle_or_at_the_end_is_no_part_of_a_lot_or_a_serial(string raw, string? lot, string? serial, string? expiry)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Gs1, Scan.Gtin), (reading.Kind, reading.Gtin));
        Assert.Equal((lot, serial, Scan.Date(expiry)), (reading.Lot, reading.Serial, reading.Expiry));
        Assert.Equal([CodeNotes.SeparatorRepaired], reading.Notes);
    }

    [Fact]
    public void Several_ways_around_a_right_GTIN_are_all_said_and_none_is_taken()
    {
        var reading = Scan.Of("1021072911172405310100693570007182");

        Assert.Equal((CodeKind.Gs1, null, null), (reading.Kind, reading.Gtin, reading.Lot));
        Assert.Contains(CodeNotes.SeparatorPossiblyLost, reading.Notes);
        Assert.All(reading.Candidates, candidate => Assert.Equal("00693570007182", candidate.Gtin));
        Assert.Contains(new("00693570007182", null, "21072911", new(2024, 5, 31), null), reading.Candidates.Select(Bare));
    }

    [Fact]
    public void A_short_lot_that_may_have_swallowed_a_GTIN_is_read_as_it_stands_with_the_GTIN_beside()
    {
        var reading = Scan.Of($"10A{Key}");

        Assert.Equal(($"A{Key}", null), (reading.Lot, reading.Gtin));
        Assert.Equal([null, Scan.Gtin], reading.Candidates.Select(candidate => candidate.Gtin));
    }

    [Theory]
    [InlineData("1730123110ABC-70109520123456789")]
    [InlineData("21QX-ABCDEFGH0109520123456789")]
    public void A_wrong_GTIN_in_the_middle_is_none(string raw) => Assert.DoesNotContain(Scan.Of(raw).Candidates, candidate => candidate.Gtin is not null);

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

    private static CodeCandidate Bare(CodeCandidate candidate) => candidate with { Fields = NoFields };

    private static readonly IReadOnlyDictionary<string, string> NoFields = new CodeCandidate(null, null, null, null, null).Fields;

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
            "10" + string.Concat(Enumerable.Repeat(Key + "21240250", 100)), "10" + string.Concat(Enumerable.Repeat("21" + Key, 200)),
            "[)>\u001e06" + string.Concat(Enumerable.Repeat("\u001dS1", 1000)), string.Concat(Enumerable.Repeat("[)>\u001e05\u001d" + Key, 170)),
            "[)>" + string.Concat(Enumerable.Repeat("\u001e05\u001d10A" + Key, 150)), string.Concat(Enumerable.Repeat("á)", 120)),
        ];
        var watch = System.Diagnostics.Stopwatch.StartNew();

        foreach (var raw in nasty)
            CodeReader.Read([raw, raw], Scan.Prefix);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
