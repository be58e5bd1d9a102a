using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class StepTests
{
    [Fact]
    public void Each_row_has_its_own_key() => Assert.Equal(Lifecycle.Rows.Count, Lifecycle.Rows.Select(row => row.Key).Distinct().Count());

    [Fact]
    public void The_driver_may_do_what_is_done_at_the_door_and_nothing_else() => Assert.Equal(
        ["delivery.handed-over", "delivery.failed", "takedown.picked-up"],
        Lifecycle.Rows.Where(row => row.Who.Contains(Role.Contractor)).Select(row => row.Key));

    [Fact]
    public void A_step_is_done_by_those_who_may_do_its_task() =>
        Assert.All(Lifecycle.Rows, row => Assert.Empty(row.Who.Except(row.Task.Who)));

    [Fact]
    public void These_steps_bring_it_towards_a_citizen() => Assert.Equal(
        ["delivery.dispatched", "delivery.handed-over", "setup"], Lifecycle.Rows.Where(row => row.GoesOut).Select(row => row.Key));

    [Fact]
    public void These_steps_are_done_at_the_door() => Assert.Equal(
        ["delivery.handed-over", "setup"], Lifecycle.Rows.Where(row => row.AtTheDoor).Select(row => row.Key));

    [Fact]
    public void These_steps_have_a_second_end() => Assert.Equal(
        [("delivery.returned", Custody.InStock), ("repair.back", Custody.Retired)],
        Lifecycle.Rows.Where(row => row.Otherwise is not null).Select(row => (row.Key, row.Otherwise!.Value)));

    [Fact]
    public void These_steps_are_never_repeats() => Assert.Equal(
        ["support", "stock-control.test", "stock-control.calibrate"], Lifecycle.Rows.Where(row => !row.MayRepeat).Select(row => row.Key));
}
