using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class TakedownTests
{
    [Theory]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    [InlineData(Custody.Returning)]
    public void Ordered_opens_the_carriers_assignment_and_moves_nothing(Custody custody)
    {
        var device = A.Device(custody);

        var ordered = new TakedownOrdered(new Code("contractor-2"), A.Today.AddDays(3)).On(device).Accepted();

        var assignment = new Assignment("contractor-2", AssignmentPurpose.Fetch, A.Stamp().At) { FirstDay = A.Today.AddDays(3) };
        Assert.Equal(device with { Assignment = assignment, Version = 8, Last = ordered.Last }, ordered);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("workshop-1")]
    public void A_carrier_is_a_contractor_or_the_owning_unit(string carrier) =>
        new TakedownOrdered(new Code(carrier)).On(A.Device(Custody.InUse)).Invalid("carrier", "unknown-carrier");

    [Theory]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    [InlineData(Custody.Returning)]
    public void Picked_up_it_has_left_the_home_and_is_still_the_citizens(Custody custody)
    {
        var device = A.Device(custody);

        var picked = new PickedUp(Person.Staff, [new Code("charger")]).On(device).Accepted();

        Assert.Equal(device with { Custody = Custody.Returning, PickedUp = true, Version = 8, Last = picked.Last }, picked);
        Assert.False(picked.IsInHome);
    }

    [Fact]
    public void No_more_than_fifty_parts_can_be_missing() =>
        new PickedUp(Person.Other, [.. Enumerable.Repeat(new Code("cable"), 51)]).On(A.Device(Custody.InUse)).Invalid("missing");

    [Theory]
    [InlineData(A.Tablet, new[] { Blocker.NeedsCleaning, Blocker.NeedsWipe, Blocker.NeedsFunctionTest })]
    [InlineData(A.Monitor, new[] { Blocker.NeedsCleaning, Blocker.NeedsWipe, Blocker.NeedsFunctionTest })]
    [InlineData(A.Scale, new[] { Blocker.NeedsCleaning, Blocker.NeedsFunctionTest })]
    public void Arrived_it_ends_the_citizens_use_and_needs_all_that_a_return_needs(string model, Blocker[] blockers)
    {
        var returning = A.Device(Custody.Returning, model) with { PickedUp = true, ReturningFrom = Custody.InUse, Replaces = A.Id(5) };

        var back = A.Task("takedown.arrived").On(returning).Accepted();

        Assert.Equal(A.Device(Custody.InStock, model) with { Blockers = back.Blockers, Location = "depot/a1", Version = 8, Last = back.Last }, back);
        Assert.Equal(blockers, back.Blockers);
    }

    [Fact]
    public void What_stood_on_it_before_still_stands() => Assert.Contains(
        Blocker.Recalled, A.Task("takedown.arrived").On(A.Device(Custody.Returning, blockers: Blocker.Recalled)).Accepted().Blockers);

    [Fact]
    public void It_arrives_at_a_place_of_its_own_unit()
    {
        new Arrived(new Code("nowhere")).On(A.Device(Custody.Returning)).Invalid("location", "unknown-location");
        Assert.Equal(
            A.OwnEsbjerg, new Arrived(new Code("depot-esbjerg")).On(A.Device(Custody.Returning)).Refused("location-of-other-unit").Params["unit"]);
    }
}
