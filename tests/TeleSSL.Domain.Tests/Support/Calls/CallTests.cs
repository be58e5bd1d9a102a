using TeleSSL.Domain.Support.Calls;

namespace TeleSSL.Domain.Tests.Support.Calls;

public class CallTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ticket = Guid.Parse("0197a000-0000-7000-8000-0000000000d1"), Other = Guid.Parse("0197a000-0000-7000-8000-0000000000d2");

    private static readonly Call Fresh = new() { Id = Guid.Parse("0197a000-0000-7000-8000-0000000000d0"), Version = 0, Unit = "spoc", Number = CallNumber.Withheld };

    private static readonly (CallState State, DateTimeOffset At, CallNumber Number, string? Agent)[] Whole =
    [
        (CallState.Ringing, Now, CallNumber.Given, null),
        (CallState.Answered, Now.AddSeconds(8), CallNumber.Withheld, "spoc1"),
        (CallState.Ended, Now.AddMinutes(3), CallNumber.Withheld, null),
    ];

    [Theory]
    [InlineData("ringing", CallStatus.Ringing)]
    [InlineData("ringing answered", CallStatus.Answered)]
    [InlineData("answered", CallStatus.Answered)]
    [InlineData("ringing answered ended", CallStatus.Over)]
    [InlineData("answered ended", CallStatus.Over)]
    [InlineData("ringing ended", CallStatus.Missed)]
    [InlineData("ended", CallStatus.Missed)]
    public void What_a_call_is_follows_from_what_was_said(string said, CallStatus standing) =>
        Assert.Equal(standing, said.Split(' ').Select(word => Whole.Single(one => one.State.Kebab() == word)).Aggregate(Fresh, Hear).Standing);

    [Fact]
    public void The_same_is_said_in_any_order_and_any_number_of_times_and_gives_the_same_call()
    {
        var expected = Whole.Aggregate(Fresh, Hear);
        int[][] orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

        foreach (var order in orders)
            foreach (var again in orders)
                Assert.Equal(expected, order.Concat(again).Select(i => Whole[i]).Aggregate(Fresh, Hear));
        Assert.Equal((3, "spoc1", CallNumber.Given), (expected.Version, expected.Agent, expected.Number));
    }

    [Fact]
    public void What_is_known_already_changes_nothing_also_with_another_time()
    {
        var call = Hear(Fresh, Whole[0]);

        Assert.Same(call, call.Hears(CallState.Ringing, Now.AddHours(1), CallNumber.Unreadable, "spoc2"));
    }

    [Theory]
    [InlineData("ringing", 600, CallStatus.Missed)]
    [InlineData("ringing", 599, CallStatus.Ringing)]
    [InlineData("ringing answered", 4 * 3600 + 8, CallStatus.Over)]
    [InlineData("ringing answered", 4 * 3600 + 7, CallStatus.Answered)]
    [InlineData("ringing ended", 1_000_000, CallStatus.Missed)]
    [InlineData("ringing answered ended", 1_000_000, CallStatus.Over)]
    public void A_call_without_an_end_is_lost_in_time(string reported, int seconds, CallStatus standing)
    {
        var call = reported.Split(' ').Select(word => Whole.Single(one => one.State.Kebab() == word)).Aggregate(Fresh, Hear);
        var now = call.AsOf(Now.AddSeconds(seconds));

        Assert.Equal(standing, now.Standing);
        Assert.Same(now, now.AsOf(Now.AddSeconds(seconds)));
    }

    [Fact]
    public void Whatever_is_reported_after_a_loss_takes_its_place()
    {
        var lost = Hear(Fresh, Whole[0]).AsOf(Now.AddMinutes(20));
        var talking = Hear(lost, (CallState.Answered, Now.AddMinutes(15), CallNumber.Withheld, "spoc1"));
        var over = Hear(talking.AsOf(Now.AddDays(1)), (CallState.Ended, Now.AddMinutes(30), CallNumber.Withheld, null));

        Assert.Equal((Now.AddMinutes(10), 2), (lost.LostAt, lost.Version));
        Assert.Equal((CallStatus.Answered, null), (talking.Standing, talking.LostAt));
        Assert.Equal((CallStatus.Over, Now.AddMinutes(30), null), (over.Standing, over.EndedAt, over.LostAt));
        Assert.Same(lost, Hear(lost, Whole[0]));
        Assert.Equal(CallStatus.Over, lost.HandledIs("spoc1").Value.Standing);
    }

    [Fact]
    public void One_agent_sees_to_a_call()
    {
        var handled = Hear(Hear(Fresh, Whole[0]), Whole[2]).HandledIs("spoc1").Value;

        Assert.Equal((CallStatus.Over, 3), (handled.Standing, handled.Version));
        Assert.Same(handled, handled.HandledIs("spoc1").Value);
        Assert.Equal("already-handled", handled.HandledIs("spoc2").Refused?.Code);
        Assert.Equal("spoc1", handled.HandledIs("spoc2").Refused?.Params["by"]);
    }

    [Fact]
    public void A_call_becomes_one_ticket_and_a_missed_one_is_seen_to_by_that()
    {
        var missed = Hear(Fresh, Whole[2]).Became(Ticket, "spoc1").Value;
        var spoken = Hear(Fresh, Whole[1]).Became(Ticket, "spoc1").Value;

        Assert.Equal((CallStatus.Over, "spoc1"), (missed.Standing, missed.HandledBy));
        Assert.Equal((CallStatus.Answered, null), (spoken.Standing, spoken.HandledBy));
        Assert.Same(missed, missed.Became(Ticket, "spoc2").Value);
        Assert.Equal("call-has-ticket", missed.Became(Other, "spoc1").Refused?.Code);
    }

    private static Call Hear(Call call, (CallState State, DateTimeOffset At, CallNumber Number, string? Agent) said) =>
        call.Hears(said.State, said.At, said.Number, said.Agent);
}
