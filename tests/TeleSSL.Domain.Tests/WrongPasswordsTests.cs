namespace TeleSSL.Domain.Tests;

public class WrongPasswordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(5, 60)]
    [InlineData(6, 120)]
    [InlineData(7, 240)]
    [InlineData(8, 480)]
    [InlineData(9, 900)]
    [InlineData(10, 900)]
    [InlineData(1_000, 900)]
    public void The_fifth_locks_for_a_minute_and_each_after_it_for_twice_as_long_up_to_a_quarter_of_an_hour(int count, int? seconds)
    {
        var after = new WrongPasswords(count - 1, null).OneMore(Now);

        Assert.Equal(count, after.Count);
        Assert.Equal(seconds is { } wait ? Now.AddSeconds(wait) : null, after.LockedUntil);
    }

    [Fact]
    public void The_count_never_turns_over() =>
        Assert.Equal(int.MaxValue, new WrongPasswords(int.MaxValue, null).OneMore(Now).Count);

    [Fact]
    public void A_lock_ends_at_its_time()
    {
        var locked = new WrongPasswords(5, Now);

        Assert.True(locked.IsLocked(Now.AddTicks(-1)));
        Assert.False(locked.IsLocked(Now));
        Assert.False(WrongPasswords.None.IsLocked(Now));
    }
}
