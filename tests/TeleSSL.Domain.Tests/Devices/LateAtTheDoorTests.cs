using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

/// <summary>What was done at a citizen's door, and a stop that was recorded before or after it.</summary>
public class LateAtTheDoorTests
{
    private const string Stopped = "2026-06-01T10:00:00Z";
    private const string Before = "2026-06-01T09:59:59Z";
    private const string Later = "2026-06-01T12:00:00Z";

    public static TheoryData<string, Custody, Blocker> Door()
    {
        var data = new TheoryData<string, Custody, Blocker>();
        foreach (var blocker in Safety.Stops.Except([Blocker.CalibrationExpired]))
        {
            data.Add("delivery.handed-over", Custody.InTransit, blocker);
            data.Add("setup", Custody.Delivered, blocker);
        }

        return data;
    }

    [Theory, MemberData(nameof(Door))]
    public void What_happened_before_the_stop_was_recorded_is_accepted(string step, Custody custody, Blocker blocker)
    {
        var done = A.Task(step).At(Later, Before, Device(custody, blocker)).Accepted();

        Assert.True(done.IsInHome);
        Assert.Equal(blocker == Blocker.Recalled, done.Attention is null);
    }

    [Theory, MemberData(nameof(Door))]
    public void What_happened_after_it_is_refused_and_needs_attention_once(string step, Custody custody, Blocker blocker)
    {
        var (device, task, stamp) = (Device(custody, blocker), A.Task(step), Ask.Stamp(Later, Stopped));
        var refusal = task.At(Later, Stopped, device).Refused("device-blocked");

        var change = Attention.Of(task, A.Facts(device), refusal, stamp);

        Assert.Equal(new Attention(step, "device-blocked", stamp.At, stamp.OccurredAt), change.Subject.Attention);
        Assert.Equal((Attention.Asked, custody, 8), (change.Entries[0].Step, change.Subject.Custody, change.Subject.Version));
        Assert.Empty(Attention.Of(task, A.Facts(change.Subject), refusal, stamp).Entries);
    }

    [Fact]
    public void A_stop_of_unknown_age_may_be_older_than_anything() =>
        A.Task("setup").At(Later, Before, A.Device(Custody.Delivered, blockers: Blocker.Recalled)).Refused("device-blocked");

    [Fact]
    public void A_calibration_that_ended_since_did_not_stop_it_that_day()
    {
        var monitor = A.Device(Custody.InTransit, A.Monitor) with { CalibratedUntil = new DateOnly(2026, 5, 31) };

        Assert.Equal("delivery.handed-over", A.Task("delivery.handed-over").At(Later, "2026-05-31T21:59:59Z", monitor).Accepted().Attention?.Step);
        A.Task("delivery.handed-over").At(Later, "2026-05-31T22:00:00Z", monitor).Blocked("calibration-expired");
        A.Task("delivery.handed-over").At(Later, Before, monitor with { CalibratedUntil = null }).Blocked("calibration-expired");
    }

    [Theory]
    [InlineData("delivery.dispatched", Custody.Reserved)]
    public void What_was_not_done_at_the_door_is_refused_whenever_it_happened(string step, Custody custody) =>
        A.Task(step).At(Later, Before, Device(custody, Blocker.Recalled)).Blocked("recalled");

    [Fact]
    public void The_unit_confirms_what_was_refused_and_nothing_that_was_not()
    {
        var confirmed = new HandedOver(Person.Citizen, HandoverProof.Seen, Confirmed: true);
        var device = Device(Custody.InTransit, Blocker.Recalled);
        var doubted = device with { Attention = new Attention("delivery.handed-over", "device-blocked", default, default) };

        confirmed.At(Later, Later, device).Refused("device-blocked");
        confirmed.On(A.Facts(doubted with { StoppedAt = A.Stamp().At }) with { ByCarrier = true }).Refused("device-blocked");
        A.Task("delivery.handed-over").At(Later, Later, doubted).Refused("device-blocked");
        var home = confirmed.At(Later, Later, doubted).Accepted();

        Assert.Equal((Custody.Delivered, null), (home.Custody, home.Attention));
    }

    [Theory]
    [InlineData("delivery.failed", true)]
    [InlineData("delivery.returned", true)]
    [InlineData("stock-control.lost", true)]
    [InlineData("support", false)]
    public void Attention_ends_when_somebody_says_where_it_is(string step, bool ends)
    {
        var doubted = A.Device(Custody.InTransit) with { Attention = new Attention("delivery.handed-over", "bring-back", default, default) };

        Assert.Equal(ends, A.Task(step).On(doubted).Accepted().Attention is null);
    }

    [Fact]
    public void The_first_stop_counts_and_its_time_goes_with_the_last()
    {
        var failed = A.Task("stock-control.test").On(A.Device(), minutes: 0);
        Assert.Null(failed.Accepted().StoppedAt);
        var held = A.Task("stock-control.hold").On(A.Device(), minutes: 5).Accepted();
        Assert.Equal(A.Stamp(5).At, held.StoppedAt);
        Assert.Equal(A.Stamp(5).At, A.Task("stock-control.hold").On(held, minutes: 30).Accepted().StoppedAt);
        Assert.Null(A.Task("stock-control.unhold").On(held, minutes: 30).Accepted().StoppedAt);
    }

    private static Device Device(Custody custody, Blocker blocker) =>
        A.Device(custody, blockers: blocker) with { StoppedAt = DateTimeOffset.Parse(Stopped) };
}
