namespace TeleSSL.Domain.Tests;

public class LookUpLimitTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Fewer_than_the_limit_within_an_hour_are_free() => Assert.Null(LookUpLimit.WhyNot(300, null, Now));

    [Theory]
    [InlineData(3_600.0)]
    [InlineData(3_601.0)]
    public void The_earliest_of_them_is_forgotten_after_an_hour(double secondsAgo) =>
        Assert.Null(LookUpLimit.WhyNot(300, Now.AddSeconds(-secondsAgo), Now));

    [Theory]
    [InlineData(0.0, "3600")]
    [InlineData(3_599.2, "1")]
    public void The_refusal_says_when_to_go_on(double secondsAgo, string retryAfter)
    {
        var refusal = LookUpLimit.WhyNot(300, Now.AddSeconds(-secondsAgo), Now)!;

        Assert.Equal(
            ("too-many-look-ups", RefusalKind.TooMany, retryAfter, "300"),
            (refusal.Code, refusal.Kind, refusal.Params["retryAfter"], refusal.Params["max"]));
    }
}
