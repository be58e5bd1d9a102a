using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class TroubleTests
{
    [Theory]
    [InlineData(Custody.InUse, true)]
    [InlineData(Custody.Delivered, true)]
    [InlineData(Custody.Returning, true)]
    [InlineData(Custody.Reserved, false)]
    [InlineData(Custody.InTransit, false)]
    public void A_recall_and_an_expired_calibration_are_troubles_in_the_home(Custody custody, bool inHome)
    {
        var device = A.Device(custody, A.Monitor, blockers: Blocker.Recalled) with { CalibratedUntil = A.Today.AddDays(-1) };

        Assert.Equal(inHome ? [Trouble.Recalled, Trouble.CalibrationExpired] : [], Of(device));
    }

    [Fact]
    public void What_has_left_the_home_is_no_longer_in_trouble() =>
        Assert.Empty(Of(A.Device(Custody.Returning, blockers: Blocker.Recalled) with { PickedUp = true }, fetchFrom: A.Today.AddDays(-60)));

    [Fact]
    public void The_last_day_of_a_calibration_is_a_good_one() =>
        Assert.Empty(Of(A.Device(Custody.InUse, A.Monitor) with { CalibratedUntil = A.Today }));

    // Today is Monday 2 March 2026; the desk is closed at weekends.
    [Theory]
    [InlineData("2026-02-18", true)]
    [InlineData("2026-02-19", false)]
    [InlineData("2026-03-02", false)]
    public void A_pick_up_is_overdue_after_seven_open_days(string from, bool overdue) =>
        Assert.Equal(overdue ? [Trouble.PickUpOverdue] : [], Of(A.Device(Custody.InUse), fetchFrom: DateOnly.Parse(from)));

    [Fact]
    public void A_ticket_and_a_failed_delivery_are_troubles_everywhere() => Assert.Equal(
        [Trouble.SupportOpen, Trouble.DeliveryFailed],
        Troubles.Of(A.Facts(A.Device(Custody.Reserved)), supportOpen: true, failed: true, fetchFrom: null));

    [Fact]
    public void Each_trouble_means_broken_or_late_and_never_both() => Assert.Equal(
        Enum.GetValues<Trouble>(), Troubles.Broken.Concat(Troubles.Late));

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void Between_the_deadline_and_today_lie_exactly_the_open_days_that_a_pick_up_may_take(int ahead)
    {
        var (calendar, today) = (new WorkingCalendar(A.Common), A.Today.AddDays(ahead));

        var before = PickUpDeadline.OverdueBefore(calendar, today);

        var open = Enumerable.Range(before.DayNumber, today.DayNumber - before.DayNumber).Count(day => calendar.OpenOn(DateOnly.FromDayNumber(day)).Any());
        Assert.Equal((PickUpDeadline.OpenDays, true), (open, calendar.OpenOn(before).Any()));
    }

    private static IEnumerable<Trouble> Of(Device device, DateOnly? fetchFrom = null) =>
        Troubles.Of(A.Facts(device), supportOpen: false, failed: false, fetchFrom);
}
