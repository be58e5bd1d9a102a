using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class DeviceTaskTests
{
    private static readonly Cleaning Clean = new(new Code("standard"));

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(10.0001, false)]
    public void The_same_again_within_ten_minutes_changes_nothing(double minutes, bool repeat)
    {
        var cleaned = Clean.On(A.Device()).Accepted();

        var again = Clean.On(cleaned, minutes: minutes).Change();

        Assert.Equal(repeat ? 0 : 1, again.Entries.Count);
        Assert.Equal(repeat ? 8 : 9, again.Subject.Version);
        Assert.True(again.Subject == cleaned || !repeat);
    }

    [Fact]
    public void A_repeat_is_accepted_where_the_step_itself_no_longer_is()
    {
        var task = A.Task("delivery.handed-over");

        Assert.Empty(task.On(task.On(A.Device(Custody.InTransit)).Accepted(), minutes: 3).Change().Entries);
    }

    [Fact]
    public void The_ten_minutes_run_from_what_was_recorded_not_from_a_repeat()
    {
        var cleaned = Clean.On(A.Device()).Accepted();
        var repeated = Clean.On(cleaned, minutes: 9).Accepted();

        Assert.Single(Clean.On(repeated, minutes: 11).Change().Entries);
    }

    [Fact]
    public void Other_evidence_is_no_repeat() =>
        Assert.Single((Clean with { Wipe = WipeMethod.Erase }).On(Clean.On(A.Device()).Accepted(), minutes: 1).Change().Entries);

    [Fact]
    public void Evidence_that_differs_in_a_text_only_is_no_repeat()
    {
        var held = new Hold(A.Text("loose lid")).On(A.Device()).Accepted();

        Assert.Empty(new Hold(A.Text("loose lid")).On(held, minutes: 1).Change().Entries);
        Assert.Single(new Hold(A.Text("missing charger")).On(held, minutes: 1).Change().Entries);
    }

    [Fact]
    public void Another_step_between_makes_it_new()
    {
        var there = new Move(new Code("depot/a1"));
        var moved = there.On(A.Device()).Accepted();
        var back = new Move(new Code("depot")).On(moved, minutes: 1).Accepted();

        Assert.Equal("depot/a1", there.On(back, minutes: 2).Accepted().Location);
    }

    [Theory]
    [InlineData("stock-control.test")]
    [InlineData("stock-control.calibrate")]
    [InlineData("support")]
    public void Tests_calibrations_and_support_each_count(string step)
    {
        var task = A.Task(step);

        Assert.Single(task.On(task.On(A.Device()).Accepted()).Change().Entries);
    }

    [Theory]
    [MemberData(nameof(AgreedLife.Everything), MemberType = typeof(AgreedLife))]
    public void Whatever_moves_counts_up_by_one_and_remembers_the_step(string step, Custody custody, string? to)
    {
        if (to is null || step is "stock-control.unhold" or "stock-control.recall-closed")
            return;
        var device = step == "delivery.dispatched" && custody == Custody.InTransit ? A.Failed() : A.Device(custody);

        Assert.All(A.Task(step).On(device, A.Spare()).Change().Entries, entry =>
        {
            Assert.Equal(entry.Before!.Version + 1, entry.After.Version);
            Assert.Equal((step, step, A.Stamp().At), (entry.Step, entry.After.Last?.Step, entry.After.Last?.At));
        });
    }
}
