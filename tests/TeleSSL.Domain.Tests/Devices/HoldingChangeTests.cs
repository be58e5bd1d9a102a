using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class HoldingChangeTests
{
    private static readonly DateTimeOffset Now = A.Stamp().OccurredAt;

    public static TheoryData<string, Custody, string> Steps => new()
    {
        { "stock-control.reserve", Custody.InStock, "begins" },
        { "stock-control.release", Custody.Reserved, "ends" },
        { "delivery.dispatched", Custody.Reserved, "fetch forgets" },
        { "delivery.handed-over", Custody.InTransit, "delivered fetch forgets" },
        { "delivery.failed", Custody.InTransit, "failed" },
        { "setup", Custody.Delivered, "in-use forgets" },
        { "takedown.ordered", Custody.InUse, "fetch 2026-03-02" },
        { "takedown.picked-up", Custody.InUse, "left" },
        { "takedown.arrived", Custody.Returning, "ends left fetch" },
        { "stock-control.lost", Custody.InUse, "ends left" },
        { "stock-control.lost", Custody.InStock, "" },
        { "support", Custody.InUse, "" },
        { "stock-control.test", Custody.InStock, "" },
        { "stock-control.hold", Custody.InStock, "" },
    };

    [Theory, MemberData(nameof(Steps))]
    public void A_step_changes_what_it_means_for_the_holder(string step, Custody from, string expected) =>
        Assert.Equal(expected, Written(A.Task(step).On(A.Device(from)).Change().Entries[0]));

    [Fact]
    public void A_device_that_comes_back_into_use_was_not_delivered_anew()
    {
        var old = A.Device(Custody.Returning) with { ReturningFrom = Custody.InUse };
        var spare = A.Spare(Custody.InTransit) with { Replaces = old.Id };

        var entries = new DeliveryReturned(new Code("depot")).On(spare, old).Change().Entries;

        Assert.Equal(["fetch", "fetch forgets"], entries.Select(Written));
    }

    [Fact]
    public void A_pick_up_for_a_later_day_can_be_done_from_that_day()
    {
        var day = A.Today.AddDays(9);

        var entry = new TakedownOrdered(new Code("contractor-1"), day).On(A.Device(Custody.InUse)).Change().Entries[0];

        Assert.Equal(day, HoldingChange.Of(entry, A.Stamp())!.FetchFrom);
        Assert.Equal(day, entry.After.Assignment!.FirstDay);
    }

    [Fact]
    public void What_was_scanned_without_a_signal_happened_when_it_was_scanned()
    {
        var entry = A.Task("delivery.handed-over").On(A.Device(Custody.InTransit)).Change().Entries[0];

        var change = HoldingChange.Of(entry, A.Stamp() with { OccurredAt = Now.AddHours(-3) })!;

        Assert.Equal(Now.AddHours(-3), change.DeliveredAt);
    }

    [Fact]
    public void Who_moves_keeps_the_device_and_the_day_it_came()
    {
        var before = A.Device(Custody.InUse);
        var entry = new DeviceEntry(before, before with { Version = 8, Municipality = A.Esbjerg }, Holder.Moved);

        var change = HoldingChange.Of(entry, A.Stamp())!;

        Assert.Equal((A.Esbjerg, ""), (change.Device.Municipality, Written(entry)));
    }

    [Fact]
    public void Who_was_registered_twice_has_the_device_since_the_same_day()
    {
        var before = A.Device(Custody.InUse, citizen: A.Anna);
        var change = HoldingChange.Of(new DeviceEntry(before, before with { Citizen = A.Bo.Id }, Holder.Merged), A.Stamp())!;

        Assert.Equal((false, false, A.Bo.Id), (change.Ends, change.Begins, change.Device.Citizen));
        Assert.Null(change.LeftAt);
    }

    [Fact]
    public void From_one_citizen_to_another_one_stay_ends_and_another_begins()
    {
        var before = A.Device(Custody.Reserved, citizen: A.Anna);
        var change = HoldingChange.Of(new DeviceEntry(before, before with { Citizen = A.Bo.Id }, "x"), A.Stamp())!;

        Assert.Equal((true, true, A.Bo.Id), (change.Ends, change.Begins, change.Device.Citizen));
    }

    private static string Written(DeviceEntry entry)
    {
        if (HoldingChange.Of(entry, A.Stamp()) is not { } change)
            return "";
        (string Name, bool Is)[] all =
        [
            ("begins", change.Begins), ("ends", change.Ends), ("delivered", change.DeliveredAt == Now), ("in-use", change.InUseAt == Now),
            ("left", change.LeftAt == Now), ("failed", change.FailedAt == Now), ("fetch", change.ChangesFetch),
            ($"{change.FetchFrom:O}", change.FetchFrom is not null), ("forgets", change.ForgetsFailure),
        ];
        return string.Join(' ', all.Where(one => one.Is).Select(one => one.Name));
    }
}
