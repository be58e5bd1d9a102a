using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class DeliveryTests
{
    [Fact]
    public void Dispatched_opens_the_carriers_assignment_and_nothing_else_changes()
    {
        var reserved = A.Device(Custody.Reserved);

        var sent = A.Task("delivery.dispatched").On(reserved).Accepted();

        Assert.Equal(new Assignment("contractor-1", AssignmentPurpose.Deliver, A.Stamp().At), sent.Assignment);
        Assert.Equal(reserved with { Custody = Custody.InTransit, Assignment = sent.Assignment, Version = 8, Last = sent.Last }, sent);
    }

    [Fact]
    public void What_is_on_its_way_is_not_dispatched_again_before_a_try_failed() =>
        A.Task("delivery.dispatched").On(A.Device(Custody.InTransit)).Refused("task-not-possible");

    [Fact]
    public void The_units_own_staff_may_carry_it() =>
        Assert.Equal(A.Common, new Dispatched(new Code(A.Common)).On(A.Device(Custody.Reserved)).Accepted().Assignment?.Carrier);

    [Theory]
    [InlineData("nobody")]
    [InlineData("workshop-1")]
    [InlineData(A.OwnEsbjerg)]
    public void A_carrier_is_a_contractor_or_the_owning_unit(string carrier) =>
        new Dispatched(new Code(carrier)).On(A.Device(Custody.Reserved)).Invalid("carrier", "unknown-carrier");

    [Fact]
    public void When_the_agreement_has_ended_it_does_not_leave_the_store() =>
        A.Task("delivery.dispatched").On(A.Device(Custody.Reserved, citizen: A.Asta)).Refused("no-agreement");

    [Fact]
    public void Nothing_goes_out_to_a_citizen_who_has_died() =>
        A.Task("delivery.dispatched").On(A.Device(Custody.Reserved, citizen: A.Dan)).Refused("citizen-inactive");

    [Fact]
    public void Handed_over_closes_the_assignment_and_the_citizen_has_it()
    {
        var carried = A.Device(Custody.InTransit);

        var given = new HandedOver(Person.Relative, HandoverProof.Code).On(carried).Accepted();

        Assert.Equal(carried with { Custody = Custody.Delivered, Assignment = null, Version = 8, Last = given.Last }, given);
    }

    [Theory]
    [InlineData(DeliveryFailure.NoShow)]
    [InlineData(DeliveryFailure.WrongAddress)]
    [InlineData(DeliveryFailure.Refused)]
    [InlineData(DeliveryFailure.Stopped)]
    public void Failed_marks_the_try_and_the_carrier_still_has_it(DeliveryFailure reason)
    {
        var carried = A.Device(Custody.InTransit);

        var failed = new DeliveryFailed(reason).On(carried).Accepted();

        Assert.Equal(carried with { FailedTry = new FailedTry(reason, A.Today), Version = 8, Last = failed.Last }, failed);
    }

    [Fact]
    public void Failed_is_recorded_even_where_the_agreement_has_ended() =>
        A.Task("delivery.failed").On(A.Device(Custody.InTransit, citizen: A.Asta)).Accepted();

    [Fact]
    public void Returned_closes_the_assignment_and_it_stays_meant_for_the_citizen()
    {
        var carried = A.Failed();

        var back = A.Task("delivery.returned").On(carried).Accepted();

        Assert.Equal(A.Device(Custody.Reserved) with { Version = 8, Location = "depot/a1", Last = back.Last }, back);
    }

    [Fact]
    public void Returned_without_a_try_is_possible() => A.Task("delivery.returned").On(A.Device(Custody.InTransit)).Accepted();

    [Fact]
    public void Returned_for_a_citizen_who_has_died_is_free_for_others() => Free(A.Facts(A.Failed(citizen: A.Dan)));

    [Fact]
    public void Returned_for_an_order_that_no_longer_stands_is_free_for_others() => Free(A.Facts(A.Failed()) with { OrderStands = false });

    [Fact]
    public void Returned_goes_to_a_place_of_the_owner()
    {
        new DeliveryReturned(new Code("depot-esbjerg")).On(A.Failed()).Refused("location-of-other-unit");
        new DeliveryReturned(new Code("nowhere")).On(A.Failed()).Invalid("location", "unknown-location");
    }

    [Fact]
    public void Returned_twice_is_refused()
    {
        var back = A.Task("delivery.returned").On(A.Failed()).Accepted();

        A.Task("delivery.returned").On(back, minutes: 11).Refused("task-not-possible");
    }

    private static void Free(DeviceFacts at)
    {
        var back = A.Task("delivery.returned").On(at).Accepted();

        Assert.Equal(A.Device() with { Version = 8, Location = "depot/a1", Last = back.Last }, back);
    }
}
