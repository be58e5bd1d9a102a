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
    public void Failed_closes_the_assignment_and_it_stays_meant_for_the_citizen(DeliveryFailure reason)
    {
        var carried = A.Device(Custody.InTransit);

        var back = new DeliveryFailed(reason).On(carried).Accepted();

        Assert.Equal(carried with { Custody = Custody.Reserved, Assignment = null, Version = 8, Last = back.Last }, back);
    }

    [Fact]
    public void Failed_comes_back_even_where_the_agreement_has_ended() =>
        A.Task("delivery.failed").On(A.Device(Custody.InTransit, citizen: A.Asta)).Accepted();
}
