using TeleSSL.Domain.Codes;

namespace TeleSSL.Domain.Tests.Codes;

public class Gs1IdentifierTests
{
    // Lengths as in the GS1 General Specifications, figure 3.2-1; one identifier of each format.
    [Theory]
    [InlineData("00", 18, 18)]
    [InlineData("01", 14, 14)]
    [InlineData("03", 14, 14)]
    [InlineData("10", 1, 20)]
    [InlineData("17", 6, 6)]
    [InlineData("20", 2, 2)]
    [InlineData("22", 1, 20)]
    [InlineData("235", 1, 28)]
    [InlineData("240", 1, 30)]
    [InlineData("242", 1, 6)]
    [InlineData("253", 13, 30)]
    [InlineData("255", 13, 25)]
    [InlineData("30", 1, 8)]
    [InlineData("3103", 6, 6)]
    [InlineData("3695", 6, 6)]
    [InlineData("3909", 1, 15)]
    [InlineData("3932", 4, 18)]
    [InlineData("3940", 4, 4)]
    [InlineData("3950", 6, 6)]
    [InlineData("402", 17, 17)]
    [InlineData("415", 13, 13)]
    [InlineData("421", 4, 12)]
    [InlineData("423", 3, 15)]
    [InlineData("426", 3, 3)]
    [InlineData("427", 1, 3)]
    [InlineData("4300", 1, 35)]
    [InlineData("4316", 1, 70)]
    [InlineData("4307", 2, 2)]
    [InlineData("4309", 20, 20)]
    [InlineData("4321", 1, 1)]
    [InlineData("4324", 10, 10)]
    [InlineData("4330", 6, 7)]
    [InlineData("7001", 13, 13)]
    [InlineData("7003", 10, 10)]
    [InlineData("7005", 1, 12)]
    [InlineData("7007", 6, 12)]
    [InlineData("7011", 6, 10)]
    [InlineData("7023", 1, 30)]
    [InlineData("7039", 4, 30)]
    [InlineData("7040", 4, 4)]
    [InlineData("716", 1, 20)]
    [InlineData("7239", 3, 30)]
    [InlineData("7242", 1, 25)]
    [InlineData("7250", 8, 8)]
    [InlineData("7251", 12, 12)]
    [InlineData("7256", 1, 90)]
    [InlineData("8001", 14, 14)]
    [InlineData("8003", 14, 30)]
    [InlineData("8004", 1, 30)]
    [InlineData("8005", 6, 6)]
    [InlineData("8006", 18, 18)]
    [InlineData("8007", 1, 34)]
    [InlineData("8008", 8, 12)]
    [InlineData("8009", 1, 50)]
    [InlineData("8010", 1, 30)]
    [InlineData("8011", 1, 12)]
    [InlineData("8017", 18, 18)]
    [InlineData("8019", 1, 10)]
    [InlineData("8020", 1, 25)]
    [InlineData("8030", 1, 90)]
    [InlineData("8200", 1, 70)]
    [InlineData("90", 1, 30)]
    [InlineData("99", 1, 90)]
    public void A_field_has_the_length_of_its_identifier(string number, int min, int max)
    {
        Assert.False(HasWrongLength(number, min));
        Assert.False(HasWrongLength(number, max));
        Assert.True(HasWrongLength(number, min - 1));
        Assert.True(HasWrongLength(number, max + 1));
    }

    [Fact]
    public void All_536_identifiers_are_known()
    {
        var all = Enumerable.Range(2, 3).SelectMany(digits =>
            Enumerable.Range(0, (int)Math.Pow(10, digits)).Select(number => number.ToString($"D{digits}")));

        Assert.Equal(536, all.Count(number => Scan.Of($"({number})1").Kind == CodeKind.Gs1));
    }

    private static bool HasWrongLength(string number, int length) =>
        Scan.Of($"({number}){new string('1', length)}").Notes.Contains(CodeNotes.InvalidLength);
}
