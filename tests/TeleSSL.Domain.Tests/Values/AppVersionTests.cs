using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class AppVersionTests
{
    [Theory]
    [InlineData("3.12.0"), InlineData("v1.2.3"), InlineData("V2.04"), InlineData("9.0.0.4.386"), InlineData("3.12.0-rc1"), InlineData("1.0.3 (build 45)")]
    [InlineData("R2023b"), InlineData("20240131"), InlineData("40000.1"), InlineData("TP1A.220624.014"), InlineData("1:2.3+deb12u1"), InlineData("10.11.12.1345")]
    public void A_version_is_stored_as_printed(string printed) => Assert.Equal(printed, AppVersion.Parse($" {printed} ").Value.Value);

    [Theory]
    [InlineData(""), InlineData("latest"), InlineData("..."), InlineData("1.2, 1.3"), InlineData("1.2;1.3"), InlineData("1.2–1.3"), InlineData("<1.2")]
    [InlineData("1.2\n1.3"), InlineData("1.\u200b2"), InlineData("١.٢"), InlineData("123456789012345678901234567890123456789012345678901")]
    public void What_no_maker_prints_is_refused(string text) => Assert.Equal("invalid-content", AppVersion.Parse(text).Refused?.Code);

    [Theory]
    [InlineData("010190-4123"), InlineData("010190.4123"), InlineData("v1 010190-4123")]
    public void A_CPR_number_is_no_version(string text) => Assert.Equal("personal-data-in-text", AppVersion.Parse(text).Refused?.Code);

    [Theory]
    [InlineData("1.2", "1.2.0", 0)]
    [InlineData("v1.2", "1.2", 0)]
    [InlineData("Version 1.2", "V. 1.2", 0)]
    [InlineData("V2.04", "2.4", 0)]
    [InlineData("0", "0.0.0", 0)]
    [InlineData("1.2", "1.10", -1)]
    [InlineData("1.2", "1.2.0.0.1", -1)]
    [InlineData("1.0.3", "1.1", -1)]
    [InlineData("9.0.0.4.386", "9.0.0.4.1000", -1)]
    [InlineData("32768", "99999999999999999999", -1)]
    [InlineData("3.12.0-rc1", "0.1", -1)]
    [InlineData("R2023b", "0", -1)]
    public void Versions_compare_number_by_number_and_what_has_no_numbers_is_never_new_enough(string left, string right, int order)
    {
        var (a, b) = (new AppVersion(left), new AppVersion(right));

        Assert.Equal((order, -order), (Math.Sign(a.CompareTo(b)), Math.Sign(b.CompareTo(a))));
        Assert.Equal(order, Math.Sign(string.CompareOrdinal(a.Order, b.Order)));
        Assert.Equal(order == 0, a.IsSameAs(b));
    }

    [Theory]
    [InlineData("3.12.0-rc1", "3.12.0-RC1", true)]
    [InlineData("3.12.0-rc1", "3.12.0-rc2", false)]
    [InlineData("3.12.0-rc1", "3.12.0", false)]
    [InlineData("R2023b", "R2023a", false)]
    public void What_cannot_be_compared_is_the_same_letter_by_letter(string left, string right, bool same) =>
        Assert.Equal(same, new AppVersion(left).IsSameAs(new AppVersion(right)));

    [Theory]
    [InlineData("v2", "2.0.0")]
    [InlineData("2.0.0", "2.0.0")]
    [InlineData("1.4.0.0", "1.4.0")]
    [InlineData("1.0.10.2", "1.0.10.2")]
    [InlineData("R2023b", "r2023b")]
    public void The_same_version_has_one_normal_text(string version, string normal) => Assert.Equal(normal, new AppVersion(version).Normal);

    [Fact]
    public void Order_agrees_with_the_numbers_for_any_versions()
    {
        var random = new Random(25);
        foreach (var _ in Enumerable.Range(0, 2000))
        {
            var (a, b) = (Numbers(), Numbers());
            var length = Math.Max(a.Length, b.Length);
            var expected = Enumerable.Range(0, length).Select(i => At(a, i).CompareTo(At(b, i))).FirstOrDefault(order => order != 0);

            Assert.Equal(expected, Math.Sign(Of(a).CompareTo(Of(b))));
        }

        int[] Numbers() => [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(3) == 0 ? 0 : random.Next(0, 120))];
        static int At(int[] numbers, int i) => i < numbers.Length ? numbers[i] : 0;
        static AppVersion Of(int[] numbers) => new(string.Join('.', numbers));
    }
}
