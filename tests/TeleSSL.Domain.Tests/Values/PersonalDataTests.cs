using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Values;

public class PersonalDataTests
{
    [Theory]
    [InlineData("010190-1234 ringer for 01.01.90 1235.", "# ringer for #.")]
    [InlineData("10 11 12 0101 90 1234", "#")]
    [InlineData("intet", "intet")]
    public void Every_hit_is_masked_once(string text, string masked) => Assert.Equal(masked, PersonalData.Masked(text, PersonalNumbers.In(text), "#"));
}
