using TeleSSL.Domain.Support;
using TeleSSL.Domain.Support.Calls;

namespace TeleSSL.Domain.Tests.Support.Calls;

public class CallReportTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly Stamp Stamp = new(Now, Now, "pbx", "spoc", new DateOnly(2026, 11, 24));
    private static readonly CallReport Report = new("1", CallState.Ringing, Now, "+4500001010");

    private static readonly Catalogue TwoDesks = A.Catalogue(
        deskPhones: [new DeskPhones("spoc", ["+4500001010"]), new DeskPhones("spoc-odense", ["+4500002020"])]);

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, "implausible-call-time")]
    [InlineData(-30 * 24 * 60, null)]
    [InlineData((-30 * 24 * 60) - 1, "implausible-call-time")]
    public void The_telephone_systems_clock_must_be_plausible(int minutes, string? refusal) =>
        Assert.Equal(refusal ?? "unknown-desk", (Report with { At = Now.AddMinutes(minutes) }).Desk(A.Catalogue(), ["spoc"], Stamp).Refused?.Code);

    [Fact]
    public void An_id_is_needed_and_is_no_novel()
    {
        Assert.Equal("invalid-content", (Report with { Call = "" }).Desk(A.Catalogue(), ["spoc"], Stamp).Refused?.Code);
        Assert.Equal("invalid-content", (Report with { Call = new string('x', 201) }).Desk(A.Catalogue(), ["spoc"], Stamp).Refused?.Code);
    }

    [Theory]
    [InlineData("4500001010")]
    [InlineData("sip:+4500001010@pbx.example")]
    [InlineData("\"SPOC\" <tel:+45-00-00-10-10>")]
    [InlineData("queue-spoc")]
    [InlineData("1010")]
    [InlineData("")]
    [InlineData(null)]
    public void The_desk_is_found_by_its_number_however_it_is_written_and_else_it_is_the_accounts_only_one(string? to) =>
        Assert.Equal("spoc", (Report with { To = to }).Desk(TwoDesks, ["spoc", "odense"], Stamp).Value);

    [Theory]
    [InlineData("+4500003030", "unknown-desk")]
    [InlineData("queue-spoc", "ambiguous-desk")]
    public void An_account_of_several_desks_must_name_one(string to, string refusal) =>
        Assert.Equal(refusal, (Report with { To = to }).Desk(TwoDesks, ["spoc", "spoc-odense"], Stamp).Refused?.Code);
}
