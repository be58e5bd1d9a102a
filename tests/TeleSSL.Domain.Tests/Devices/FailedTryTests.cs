using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

/// <summary>When the carrier may try again, and when the device is to be brought back.</summary>
public class FailedTryTests
{
    private static readonly DateOnly LongDay = new(2026, 10, 25);
    private static readonly DateOnly ShortDay = new(2026, 3, 29);

    [Theory]
    [InlineData(DeliveryFailure.NoShow, 0, AssignmentPurpose.Deliver)]
    [InlineData(DeliveryFailure.WrongAddress, 0, AssignmentPurpose.Deliver)]
    [InlineData(DeliveryFailure.Refused, 0, AssignmentPurpose.BringBack)]
    [InlineData(DeliveryFailure.Stopped, 0, AssignmentPurpose.BringBack)]
    [InlineData(DeliveryFailure.NoShow, 1, AssignmentPurpose.BringBack)]
    [InlineData(DeliveryFailure.WrongAddress, 1, AssignmentPurpose.BringBack)]
    [InlineData(DeliveryFailure.Refused, 30, AssignmentPurpose.BringBack)]
    public void The_purpose_is_that_of_the_day(DeliveryFailure reason, int daysAgo, AssignmentPurpose purpose)
    {
        var failed = A.Failed(reason, daysAgo);

        Assert.Equal(purpose, failed.PurposeOn(A.Today));
        var handedOver = A.Task("delivery.handed-over").On(failed);
        if (purpose == AssignmentPurpose.Deliver)
            Assert.Null(handedOver.Accepted().FailedTry);
        else
            Assert.Equal(reason.Kebab(), handedOver.Refused("bring-back").Params["reason"]);
    }

    [Fact]
    public void A_device_to_fetch_is_not_brought_back() =>
        Assert.Equal(AssignmentPurpose.Fetch, A.Device(Custody.Returning).PurposeOn(A.Today.AddDays(9)));

    [Theory]
    [InlineData("2026-10-25T21:59:59Z", "2026-10-25T22:59:59Z", true)] // 23.59.59, after the hour that comes twice
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z", true)] // the day begins in summer time
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z", false)]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z", true)] // the day has 23 hours
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z", false)]
    public void The_day_ends_at_midnight_in_Denmark(string failedAt, string handedOverAt, bool same)
    {
        var failed = A.Task("delivery.failed").At(failedAt, failedAt, A.Device(Custody.InTransit)).Accepted();

        var handedOver = A.Task("delivery.handed-over").At(handedOverAt, handedOverAt, failed);

        Assert.Contains(failed.FailedTry!.On, new[] { LongDay, ShortDay });
        Assert.Equal(same ? null : "bring-back", handedOver.Refused?.Code);
    }

    [Fact]
    public void What_was_handed_over_that_day_is_accepted_the_day_after()
    {
        var failed = A.Task("delivery.failed").At("2026-06-01T12:00:00Z", "2026-06-01T12:00:00Z", A.Device(Custody.InTransit)).Accepted();

        var handedOver = A.Task("delivery.handed-over").At("2026-06-02T06:00:00Z", "2026-06-01T16:00:00Z", failed);

        Assert.Equal(Custody.Delivered, handedOver.Accepted().Custody);
    }

    [Fact]
    public void A_failed_try_that_arrives_after_its_day_is_over_at_once()
    {
        var failed = A.Task("delivery.failed").At("2026-06-02T06:00:00Z", "2026-06-01T16:00:00Z", A.Device(Custody.InTransit)).Accepted();

        Assert.Equal(AssignmentPurpose.BringBack, failed.PurposeOn(new DateOnly(2026, 6, 2)));
    }

    [Theory]
    [InlineData(DeliveryFailure.NoShow, DeliveryFailure.WrongAddress, 0, DeliveryFailure.WrongAddress, 0)]
    [InlineData(DeliveryFailure.NoShow, DeliveryFailure.Refused, 0, DeliveryFailure.Refused, 0)]
    [InlineData(DeliveryFailure.Refused, DeliveryFailure.NoShow, 0, DeliveryFailure.Refused, 0)]
    [InlineData(DeliveryFailure.NoShow, DeliveryFailure.NoShow, 1, DeliveryFailure.NoShow, 1)]
    [InlineData(DeliveryFailure.Stopped, DeliveryFailure.NoShow, 3, DeliveryFailure.Stopped, 3)]
    public void Failing_once_more_does_not_open_a_try_that_is_over(
        DeliveryFailure first, DeliveryFailure second, int daysAgo, DeliveryFailure reason, int markedDaysAgo)
    {
        var failed = new DeliveryFailed(second).On(A.Failed(first, daysAgo), minutes: 30).Accepted();

        Assert.Equal(new FailedTry(reason, A.Today.AddDays(-markedDaysAgo)), failed.FailedTry);
    }

    [Fact]
    public void A_second_dispatch_from_the_van_is_a_new_try_under_the_agreement_of_its_day()
    {
        var again = new Dispatched(new Code(A.Common)).On(A.Failed(DeliveryFailure.Refused, 1)).Accepted();

        Assert.Null(again.FailedTry);
        Assert.Equal(new Assignment(A.Common, AssignmentPurpose.Deliver, A.Stamp().At) { Again = A.Stamp().OccurredAt }, again.Assignment);
        A.Task("delivery.handed-over").On(again, minutes: 20).Accepted();
        A.Task("delivery.dispatched").On(A.Failed(citizen: A.Asta)).Refused("no-agreement");
        A.Task("delivery.dispatched").On(A.Failed(citizen: A.Dan)).Refused("citizen-inactive");
        A.Task("delivery.dispatched").On(A.Failed() with { Blockers = [Blocker.Recalled] }).Blocked("recalled");
    }

    [Theory]
    [InlineData("delivery.failed")]
    [InlineData("delivery.returned")]
    public void A_scan_of_the_try_before_says_nothing_about_the_present_one(string step)
    {
        var again = A.Task("delivery.dispatched").At("2026-06-02T06:00:00Z", "2026-06-02T06:00:00Z", A.Failed()).Accepted();

        A.Task(step).At("2026-06-02T07:00:00Z", "2026-06-01T16:00:00Z", again).Refused("earlier-try");
        A.Task(step).At("2026-06-02T07:00:00Z", "2026-06-02T06:30:00Z", again).Accepted();
        Assert.Equal(Custody.Delivered, A.Task("delivery.handed-over").At("2026-06-02T07:00:00Z", "2026-06-01T16:00:00Z", again).Accepted().Custody);
    }

    [Fact]
    public void A_lost_device_forgets_its_try() => Assert.Null(A.Task("stock-control.lost").On(A.Failed()).Accepted().FailedTry);
}
