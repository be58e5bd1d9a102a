using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Tests.Access.Doors;

/// <summary>What is counted in memory has an end.</summary>
public class MemoryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void When_all_places_are_taken_the_address_that_failed_longest_ago_leaves_and_a_refused_one_stays()
    {
        var names = new FailedNames(maxAddresses: 10);
        Assert.True(names.Fail("closed", "name", 1, Now));
        for (var i = 0; i < 9; i++)
            names.Fail($"address {i}", "name", 2, Now.AddSeconds(1 + i));

        names.Fail("new", "name", 2, Now.AddSeconds(20));

        Assert.NotNull(names.ClosedUntil("closed", Now.AddSeconds(20)));
        Assert.False(names.Fail("address 0", "other name", 2, Now.AddSeconds(21)));
        Assert.True(names.Fail("address 8", "other name", 2, Now.AddSeconds(21)));
    }

    [Fact]
    public void When_all_places_are_taken_the_oldest_count_leaves_and_a_stored_lock_still_locks()
    {
        var failures = new PasswordFailures(max: 10);
        for (var i = 0; i < 11; i++)
            failures.Count($"key {i}", WrongPasswords.None, false, Now.AddSeconds(i));

        Assert.Equal(0, failures.Of("key 0", WrongPasswords.None, Now.AddSeconds(20)).Count);
        Assert.Equal(1, failures.Of("key 10", WrongPasswords.None, Now.AddSeconds(20)).Count);
        Assert.True(failures.Of("key 0", new(5, Now.AddSeconds(60)), Now.AddSeconds(20)).IsLocked(Now.AddSeconds(20)));
    }

    [Fact]
    public void A_count_that_led_to_no_lock_is_forgotten_after_a_day()
    {
        var failures = new PasswordFailures();
        failures.Count("key", WrongPasswords.None, false, Now);

        Assert.Equal(1, failures.Of("key", WrongPasswords.None, Now.AddHours(23)).Count);
        Assert.Equal(0, failures.Of("key", WrongPasswords.None, Now.AddHours(24)).Count);
    }

    [Fact]
    public void A_lock_that_has_passed_counts_by_what_is_stored_of_it()
    {
        var failures = new PasswordFailures();
        for (var i = 0; i < 5; i++)
            failures.Count("key", WrongPasswords.None, false, Now);

        Assert.Equal(0, failures.Of("key", WrongPasswords.None, Now.AddSeconds(60)).Count);
        Assert.Equal(6, failures.Count("key", new(5, Now.AddSeconds(60)), false, Now.AddSeconds(60)).After.Count);
    }

    [Fact]
    public void A_password_checked_while_a_lock_came_counts_for_nothing()
    {
        var failures = new PasswordFailures();
        for (var i = 0; i < 5; i++)
            failures.Count("key", WrongPasswords.None, false, Now);

        var count = failures.Count("key", WrongPasswords.None, true, Now);

        Assert.Equal(5, count.Before.Count);
        Assert.True(count.After.IsLocked(Now));
        Assert.False(count.EndsLock);
    }

    [Fact]
    public void A_right_password_forgives_a_stored_lock_at_once_and_a_later_lock_of_another_process_counts()
    {
        var failures = new PasswordFailures();
        var stored = new WrongPasswords(5, Now.AddSeconds(-1));

        Assert.True(failures.Count("key", stored, true, Now).EndsLock);

        Assert.Equal(1, failures.Count("key", stored, false, Now.AddSeconds(1)).After.Count);
        Assert.True(failures.Of("key", new(6, Now.AddSeconds(90)), Now.AddSeconds(2)).IsLocked(Now.AddSeconds(2)));
    }

    [Fact]
    public void A_right_password_without_failures_before_it_takes_no_place()
    {
        var failures = new PasswordFailures(max: 1);
        failures.Count("one", WrongPasswords.None, false, Now);

        Assert.False(failures.Count("another", WrongPasswords.None, true, Now).EndsLock);

        Assert.Equal(1, failures.Of("one", WrongPasswords.None, Now).Count);
    }
}
