using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class HibcTests
{
    [Theory]
    [InlineData("+A123BJC5D6E71G", "A123BJC5D6E71")]
    [InlineData("+a123bjc5d6e71g", "A123BJC5D6E71")]
    [InlineData("*+A123BJC5D6E71G*", "A123BJC5D6E71")]
    [InlineData("]d1+A123BJC5D6E71G\r", "A123BJC5D6E71")]
    [InlineData("+H123ABC01234567890D", "H123ABC01234567890")]
    public void A_primary_code_gives_the_device_identifier_without_flag_and_check(string raw, string identifier)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Hibc, identifier), (reading.Kind, reading.UdiDi));
        Assert.Equal([new(IssuingAgency.Hibcc, identifier)], reading.DeviceIdentifiers);
        Assert.Equal((null, null), (reading.Gtin, reading.UdiPi));
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("+A99912345/$$52001510X33", "10X3", null, "2020-01-15", null, null)]
    [InlineData("+A123BJC5D6E71/$$52001510X3C", "10X3", null, "2020-01-15", null, null)]
    [InlineData("+A99912345/$$52001510X3/16D20111212/S77DEFG457", "10X3", "77DEFG45", "2020-01-15", "2011-12-12", null)]
    [InlineData("+A99912345/$10X3/16D20111231/14D202001313", "10X3", null, "2020-01-31", "2011-12-31", null)]
    [InlineData("+A99912349/$10X3/16D20111231/14D20200131/Q500Z", "10X3", null, "2020-01-31", "2011-12-31", "500")]
    [InlineData("+A99912345/$$909999710X3/$$+320011577DEFG45/16D20111212K", "10X3", "77DEFG45", "2020-01-15", "2011-12-12", "9999")]
    public void Both_in_one_symbol(string raw, string lot, string? serial, string expiry, string? production, string? count)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Hibc, lot, serial), (reading.Kind, reading.Lot, reading.Serial));
        Assert.Equal((Scan.Date(expiry), Scan.Date(production)), (reading.Expiry, reading.Production));
        Assert.Equal(count, reading.Named.GetValueOrDefault("count"));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void The_production_identifier_never_holds_the_device_identifier()
    {
        var reading = Scan.Of("+A99912345/$$52001510X3/16D20111212/S77DEFG457");

        Assert.Equal(("A99912345", "/$$52001510X3/16D20111212/S77DEFG45"), (reading.UdiDi, reading.UdiPi));
    }

    // The data formats of ANSI/HIBC 2.6, appendix F; G is the link.
    [Theory]
    [InlineData("05271", null, null, "2005-09-28", null)]
    [InlineData("052713C001", "3C001", null, "2005-09-28", null)]
    [InlineData("$3C001", "3C001", null, null, null)]
    [InlineData("$$09053C001", "3C001", null, "2005-09-30", null)]
    [InlineData("$$20928053C001", "3C001", null, "2005-09-28", null)]
    [InlineData("$$30509283C001", "3C001", null, "2005-09-28", null)]
    [InlineData("$$4050928223C001", "3C001", null, "2005-09-28", null)]
    [InlineData("$$5052713C001", "3C001", null, "2005-09-28", null)]
    [InlineData("$$605271223C001", "3C001", null, "2005-09-28", null)]
    [InlineData("$$73C001", "3C001", null, null, null)]
    [InlineData("$$82409053C001", "3C001", null, "2005-09-30", "24")]
    [InlineData("$$82420928053C001", "3C001", null, "2005-09-28", "24")]
    [InlineData("$$82430509283C001", "3C001", null, "2005-09-28", "24")]
    [InlineData("$$8244050928223C001", "3C001", null, "2005-09-28", "24")]
    [InlineData("$$8245052713C001", "3C001", null, "2005-09-28", "24")]
    [InlineData("$$824605271223C001", "3C001", null, "2005-09-28", "24")]
    [InlineData("$$82473C001", "3C001", null, null, "24")]
    [InlineData("$$824", null, null, null, "24")]
    [InlineData("$$90010009053C001", "3C001", null, "2005-09-30", "100")]
    [InlineData("$$90010073C001", "3C001", null, null, "100")]
    [InlineData("$$900100", null, null, null, "100")]
    [InlineData("$+0001", null, "0001", null, null)]
    [InlineData("$$+09050001", null, "0001", "2005-09-30", null)]
    [InlineData("$$+20928050001", null, "0001", "2005-09-28", null)]
    [InlineData("$$+30509280001", null, "0001", "2005-09-28", null)]
    [InlineData("$$+4050928200001", null, "0001", "2005-09-28", null)]
    [InlineData("$$+5052710001", null, "0001", "2005-09-28", null)]
    [InlineData("$$+605271200001", null, "0001", "2005-09-28", null)]
    [InlineData("$$+70001", null, "0001", null, null)]
    [InlineData("$$12283C001", "3C001", null, "2028-12-31", null)]
    [InlineData("$$5243663C001", "3C001", null, "2024-12-31", null)]
    public void Every_format_of_secondary_data_is_read(string data, string? lot, string? serial, string? expiry, string? count)
    {
        var alone = Scan.Of(WithCheck($"+{data}G"));
        var together = Scan.Of(WithCheck($"+A123BJC5D6E71/{data}"));

        foreach (var reading in new[] { alone, together })
        {
            Assert.Equal((CodeKind.Hibc, lot, serial), (reading.Kind, reading.Lot, reading.Serial));
            Assert.Equal((Scan.Date(expiry), count), (reading.Expiry, reading.Named.GetValueOrDefault("count")));
            Assert.Empty(reading.Notes);
        }
    }

    [Theory]
    [InlineData("$$13283C001", "3C001", CodeNotes.ImpossibleDate)]
    [InlineData("$$20230243C001", "3C001", CodeNotes.ImpossibleDate)]
    [InlineData("$$5233663C001", "3C001", CodeNotes.ImpossibleDate)]
    [InlineData("$$5230003C001", "3C001", CodeNotes.ImpossibleDate)]
    [InlineData("$$4230101243C001", "3C001", CodeNotes.ImpossibleDate)]
    [InlineData("$$3230100L", "L", CodeNotes.ImpossibleDate)]
    [InlineData("$3C001/14D20230229", "3C001", CodeNotes.ImpossibleDate)]
    [InlineData("$3C001/14D2023022", "3C001", CodeNotes.ImpossibleDate)]
    [InlineData("$3C001/XYZ", "3C001", CodeNotes.Unparsed)]
    [InlineData("$3C001/Q", "3C001", CodeNotes.Unparsed)]
    [InlineData("$$ABC", null, CodeNotes.Unparsed)]
    [InlineData("$$8", null, CodeNotes.Unparsed)]
    [InlineData("$$8A", null, CodeNotes.Unparsed)]
    [InlineData("$$30509", null, CodeNotes.Unparsed)]
    [InlineData("$3C001/$3C002", "3C001", CodeNotes.RepeatedIdentifier)]
    [InlineData("$1234567890123456789", null, CodeNotes.InvalidLength)]
    [InlineData("$A-B", null, CodeNotes.InvalidCharacter)]
    public void What_is_wrong_is_left_out_with_its_note(string data, string? lot, string note)
    {
        var reading = Scan.Of(WithCheck($"+A123BJC5D6E71/{data}"));

        Assert.Equal((CodeKind.Hibc, lot, null), (reading.Kind, reading.Lot, reading.Expiry));
        Assert.Equal([note], reading.Notes);
    }

    [Theory]
    [InlineData("+A123BJC5D6E71H")]
    [InlineData("+A99912345/$$52001510X34")]
    [InlineData("+$$52001510X3GE")]
    public void A_wrong_check_character_leaves_everything_out(string raw)
    {
        var reading = Scan.Of(raw);

        Assert.Equal((CodeKind.Hibc, null, null, null), (reading.Kind, reading.UdiDi, reading.Lot, reading.Expiry));
        Assert.Equal([CodeNotes.CheckDigit], reading.Notes);
    }

    [Theory]
    [InlineData("+4512345678")]
    [InlineData("+A1")]
    [InlineData("+")]
    [InlineData("+/EO5232013")]
    [InlineData("+A123BJ-5D6E71G")]
    [InlineData("+1234567")]
    [InlineData("**")]
    [InlineData("*")]
    public void Not_everything_with_a_plus_is_HIBC(string raw) => Assert.Equal(CodeKind.Unknown, Scan.Of(raw).Kind);

    [Fact]
    public void A_check_character_can_be_a_space_and_a_lost_one_is_put_back()
    {
        var body = Enumerable.Range(0, 100).Select(n => $"+A123XYZ{n:00}1").First(text => CheckDigits.Mod43(text) == ' ');

        Assert.Equal((CodeKind.Hibc, body[1..]), (Scan.Of(body + " ").Kind, Scan.Of(body + " \r").UdiDi));
        Assert.Empty(Scan.Of(body + " \r").Notes);
        Assert.Equal(body[1..], Scan.Of($"*{body}_*").UdiDi);
        Assert.Equal((body[1..], CodeNotes.SpaceRestored), (Scan.Of(body).UdiDi, Scan.Of(body).Notes.Single()));
    }

    internal static string WithCheck(string body) => body + CheckDigits.Mod43(body);
}
