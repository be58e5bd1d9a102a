using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class PasswordRuleTests
{
    private static readonly IReadOnlySet<string> Common = new HashSet<string> { "password", "sommer", "smoerrebroed", "qwertyuiop" };
    private static readonly string[] Names = ["boss", "ssl-syd", "Odense Kommune", "461", "Ærø"];

    [Theory]
    [InlineData("elevenchars")]
    [InlineData("passwordpassword")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabca")]
    [InlineData("XyzwXyzwxyzw")]
    [InlineData("123456789012")]
    [InlineData("0101-70-4711-")]
    [InlineData("Password1234")]
    [InlineData("P@ssw0rd2024!")]
    [InlineData("2024 Sommer 2024")]
    [InlineData("Sommer-2024!!")]
    [InlineData("S.o.m.m.e.r.2024")]
    [InlineData("Smørrebrød1234")]
    [InlineData("!!!qwertyuiop")]
    [InlineData("my BOSS is kind to cats")]
    [InlineData("b0ss er en flink kat")]
    [InlineData("vinduet ved ssl-syd")]
    [InlineData("odense er en dejlig by")]
    [InlineData("skibet fra kommune nord")]
    [InlineData("ærøfærgen sejler hver dag")]
    public void What_is_guessed_first_is_refused(string password) =>
        Assert.NotNull(PasswordRule.WhyWeak(password, Common, Names));

    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("sommerfuglen spiser jord")]
    [InlineData("passwords are not my thing")]
    [InlineData("8f#kQz!29xLmw")]
    [InlineData("461 små gule ænder")]
    [InlineData("blå cykel, tre tallerkener")]
    public void What_is_not_common_may_be_used(string password) => Assert.Null(PasswordRule.WhyWeak(password, Common, Names));

    [Theory]
    [InlineData("P@ssw0rd2024!", "password")]
    [InlineData("  Smørrebrød 1 ", "smoerrebroed")]
    [InlineData("1234567890", "")]
    [InlineData("b1ng0", "bing")]
    [InlineData("", "")]
    public void The_core_is_what_is_left_for_comparing(string password, string core) => Assert.Equal(core, PasswordRule.Core(password));
}
