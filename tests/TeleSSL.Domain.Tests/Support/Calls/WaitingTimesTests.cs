using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Support.Calls;

namespace TeleSSL.Domain.Tests.Support.Calls;

public class WaitingTimesTests
{
    [Fact]
    public void Half_of_the_callers_waited_at_most_the_median() => Prop.ForAll(
        Gen.ListOf(from seconds in Gen.Choose(0, 300) from calls in Gen.Choose(0, 5) select new Waiting(seconds, calls)).ToArbitrary(), waits =>
        {
            var each = waits.SelectMany(wait => Enumerable.Repeat(wait.Seconds, (int)wait.Calls)).Order().ToArray();
            return WaitingTimes.Median(waits) == (each.Length == 0 ? null : each[(each.Length - 1) / 2])
                && WaitingTimes.Longest(waits) == (each.Length == 0 ? null : each[^1]);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("08:00:00", "08:00:40", null, CallOutcome.Answered, 40)]
    [InlineData("08:00:00", "07:59:59", null, CallOutcome.Answered, 0)]   // reports of two clocks
    [InlineData(null, "08:00:40", null, CallOutcome.Answered, null)]
    [InlineData("08:00:00", null, "08:01:00", CallOutcome.Missed, null)]
    [InlineData("08:00:00", null, null, CallOutcome.Ringing, null)]
    public void A_call_says_what_became_of_it_and_how_long_its_caller_waited(string? rang, string? answered, string? ended, CallOutcome outcome, int? seconds)
    {
        var call = new Call { Id = Guid.NewGuid(), Version = 1, Unit = "spoc", Number = CallNumber.Given, RangAt = At(rang), AnsweredAt = At(answered), EndedAt = At(ended) };

        Assert.Equal((outcome, (double?)seconds), (call.Outcome, call.Waited?.TotalSeconds));
        Assert.Equal(At(rang) ?? At(answered), call.OfferedAt);
    }

    private static DateTimeOffset? At(string? time) =>
        time is null ? null : DateTimeOffset.Parse($"2026-03-02T{time}Z", System.Globalization.CultureInfo.InvariantCulture);
}
