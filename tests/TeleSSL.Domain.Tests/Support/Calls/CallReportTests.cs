using TeleSSL.Domain.Support.Calls;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Support.Calls;

public class CallReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly Stamp Stamp = new(Now, Now, "pbx", "spoc", new DateOnly(2026, 11, 24));
    private static readonly CallReport Report = new("1", CallState.Ringing, new Phone("+4500001010"), Now);

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, "implausible-call-time")]
    [InlineData(-30 * 24 * 60, null)]
    [InlineData((-30 * 24 * 60) - 1, "implausible-call-time")]
    public void The_telephone_systems_clock_must_be_plausible(int minutes, string? refusal) =>
        Assert.Equal(refusal ?? "unknown-desk", (Report with { At = Now.AddMinutes(minutes) }).Desk(A.Catalogue(), Stamp).Refused?.Code);

    [Fact]
    public void An_id_is_needed_and_is_no_novel()
    {
        Assert.Equal("invalid-content", (Report with { Call = "" }).Desk(A.Catalogue(), Stamp).Refused?.Code);
        Assert.Equal("invalid-content", (Report with { Call = new string('x', 201) }).Desk(A.Catalogue(), Stamp).Refused?.Code);
    }
}
