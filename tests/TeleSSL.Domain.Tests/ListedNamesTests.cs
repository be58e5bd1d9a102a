namespace TeleSSL.Domain.Tests;

public class ListedNamesTests
{
    [Theory]
    [InlineData(0, 200, true)]
    [InlineData(2_300, 200, true)]
    [InlineData(2_301, 200, false)]
    [InlineData(2_500, 1, false)]
    public void A_day_has_names_enough_for_the_largest_municipality_and_no_more(int shown, int more, bool may) =>
        Assert.Equal(may, ListedNames.WhyNot(shown, more, TimeSpan.FromHours(1)) is null);

    [Fact]
    public void The_refusal_says_when_to_go_on()
    {
        var refusal = ListedNames.WhyNot(2_500, 1, TimeSpan.FromSeconds(90.2))!;

        Assert.Equal(("too-many-names-shown", RefusalKind.TooMany, "91", "2500"), (refusal.Code, refusal.Kind, refusal.Params["retryAfter"], refusal.Params["max"]));
    }
}
