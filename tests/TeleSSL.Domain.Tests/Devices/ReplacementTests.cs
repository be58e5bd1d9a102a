using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class ReplacementTests
{
    [Theory]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    public void The_old_is_on_its_way_back_and_the_new_on_its_way_out_in_one_change(Custody custody)
    {
        var (old, spare) = (A.Device(custody), A.Spare());

        var change = A.Task("replacement").On(old, spare).Change();

        var fetched = old with
        {
            Custody = Custody.Returning,
            ReturningFrom = custody,
            Version = 8,
            Last = change.Subject.Last,
            Assignment = new Assignment("contractor-1", AssignmentPurpose.Fetch, A.Stamp().At),
        };
        var sent = spare with
        {
            Custody = Custody.InTransit,
            Replaces = old.Id,
            Version = 4,
            Last = change.Subject.Last,
            Assignment = new Assignment("contractor-1", AssignmentPurpose.Deliver, A.Stamp().At),
        };
        Assert.Equal([new DeviceEntry(old, fetched, "replacement"), new DeviceEntry(spare, sent, "replacement")], change.Entries);
        Assert.Equal(fetched, change.Subject);
    }

    [Fact]
    public void Without_a_carrier_the_unit_goes_itself() =>
        Assert.Equal(A.Common, new Replacement(A.Id(2), A.Text()).On(A.Device(Custody.InUse), A.Spare()).Accepted().Assignment?.Carrier);

    [Fact]
    public void The_new_device_must_be_another_one_that_is_seen()
    {
        new Replacement(A.Id(3), A.Text()).On(A.Device(Custody.InUse), A.Spare()).Invalid("by", "unknown-replacement");
        new Replacement(A.Id(1), A.Text()).On(A.Device(Custody.InUse), A.Device(Custody.InUse)).Invalid("by", "unknown-replacement");
    }

    [Theory]
    [InlineData(Custody.InStock)]
    [InlineData(Custody.InTransit)]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    [InlineData(Custody.Returning)]
    [InlineData(Custody.InRepair)]
    [InlineData(Custody.Lost)]
    [InlineData(Custody.Retired)]
    public void The_new_device_must_be_reserved(Custody custody) => Assert.Equal(
        custody.Kebab(), A.Task("replacement").On(A.Device(Custody.InUse), A.Spare(custody)).Refused("task-not-possible").Params["custody"]);

    [Fact]
    public void The_new_device_must_be_for_the_same_citizen_and_programme()
    {
        A.Task("replacement").On(A.Device(Custody.InUse), A.Spare(citizen: A.Bo)).Refused("not-same-citizen");
        A.Task("replacement").On(A.Device(Custody.InUse), A.Spare() with { Programme = A.TeleHjerte }).Refused("not-same-citizen");
    }

    [Fact]
    public void The_agreement_is_asked_for_the_new_devices_owner()
    {
        var theirs = A.Spare() with { Unit = A.OwnEsbjerg };

        Assert.Equal(A.OwnEsbjerg, A.Task("replacement").On(A.Device(Custody.InUse), theirs).Refused("no-agreement").Params["owner"]);
        A.Task("replacement").On(A.Device(Custody.InUse) with { Unit = A.OwnEsbjerg }, A.Spare()).Accepted();
    }

    [Fact]
    public void Nothing_new_goes_out_to_a_citizen_who_has_died() =>
        A.Task("replacement").On(A.Device(Custody.InUse, citizen: A.Dan), A.Spare(citizen: A.Dan)).Refused("citizen-inactive");

    [Fact]
    public void The_carrier_must_be_known() =>
        new Replacement(A.Id(2), A.Text(), new Code("nobody")).On(A.Device(Custody.InUse), A.Spare()).Invalid("carrier", "unknown-carrier");

    [Theory]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    public void When_the_new_one_comes_back_the_old_one_stays_where_it_was(Custody custody)
    {
        var (old, spare) = Replaced(custody);
        var failed = A.Task("delivery.failed").On(spare, old, minutes: 20).Change();
        Assert.Single(failed.Entries);

        var change = A.Task("delivery.returned").On(failed.Subject, old, minutes: 30).Change();

        Assert.Equal(["delivery.returned", "delivery.returned"], change.Entries.Select(entry => entry.Step));
        Assert.Equal(A.Device(custody) with { Version = 9, Last = change.Subject.Last }, change.Entries[1].After);
        Assert.Equal(A.Spare() with { Version = 6, Location = "depot/a1", Last = change.Subject.Last }, change.Subject);
    }

    [Fact]
    public void Once_the_old_one_is_picked_up_it_comes_home_whatever_becomes_of_the_new()
    {
        var (old, spare) = Replaced(Custody.InUse);
        var gone = A.Task("takedown.picked-up").On(old, minutes: 5).Accepted();

        var change = A.Task("delivery.returned").On(spare, gone, minutes: 30).Change();

        Assert.Single(change.Entries);
        Assert.Equal(gone.Id, change.Subject.Replaces);
        A.Task("takedown.arrived").On(gone, minutes: 40).Accepted();
    }

    [Fact]
    public void A_replacement_that_came_back_has_no_say_in_the_next_one()
    {
        var (old, first) = Replaced(Custody.InUse);
        var failed = A.Task("delivery.returned").On(first, old, minutes: 30).Change();
        var (kept, unused) = (failed.Entries[1].After, failed.Subject);
        var second = A.Spare() with { Id = A.Id(3) };
        var returning = new Replacement(second.Id, A.Text(), new Code("contractor-1")).On(kept, second, minutes: 40).Accepted();

        var sent = A.Task("delivery.dispatched").On(unused, minutes: 50).Accepted();
        var change = A.Task("delivery.returned").On(sent, returning, minutes: 60).Change();

        Assert.Single(change.Entries);
    }

    [Fact]
    public void What_another_citizen_has_by_now_is_left_alone()
    {
        var (old, spare) = Replaced(Custody.InUse);

        Assert.Single(A.Task("delivery.returned").On(spare, old with { Citizen = A.Bo.Id }, minutes: 30).Change().Entries);
    }

    private static (Device Old, Device New) Replaced(Custody custody)
    {
        var entries = A.Task("replacement").On(A.Device(custody), A.Spare()).Change().Entries;
        return (entries[0].After, entries[1].After);
    }
}
