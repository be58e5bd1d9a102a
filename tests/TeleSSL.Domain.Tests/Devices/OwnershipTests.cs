using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class OwnershipTests
{
    private static readonly Device Theirs = A.Device() with { Unit = A.OwnEsbjerg, Location = "depot-esbjerg" };

    [Fact]
    public void The_common_unit_cannot_serve_Esbjergs_citizen()
    {
        var refusal = Reserve(A.Esben).On(A.Device()).Refused("no-agreement");

        Assert.Equal((A.OwnEsbjerg, A.Common), (refusal.Params["serving"], refusal.Params["owner"]));
        Assert.Contains("ssl-esbjerg serves 561", refusal.Detail);
    }

    [Fact]
    public void Esbjergs_own_unit_can() => Reserve(A.Esben).On(Theirs).Accepted();

    [Fact]
    public void Nor_can_Esbjergs_unit_serve_a_citizen_of_the_common_one() => Reserve(A.Anna).On(Theirs).Refused("no-agreement");

    [Fact]
    public void Without_a_serving_unit_the_refusal_says_so_instead()
    {
        var refusal = Reserve(A.Esben, A.TeleHjerte).On(Theirs).Refused("no-agreement");

        Assert.Equal(A.Esbjerg, refusal.Params["organisation"]);
        Assert.Contains("No one", refusal.Detail);
        Assert.False(refusal.Params.ContainsKey("serving"));
    }

    [Fact]
    public void An_agreement_holds_until_the_day_before_its_end()
    {
        var task = Reserve(A.Asta);

        task.On(A.Facts(A.Device(), task, today: A.Today.AddDays(-1))).Accepted();
        task.On(A.Facts(A.Device(), task, today: A.Today)).Refused("no-agreement");
    }

    [Theory]
    [InlineData("delivery.dispatched", Custody.Reserved)]
    [InlineData("replacement", Custody.InUse)]
    public void What_was_reserved_before_the_agreement_changed_does_not_go_out(string step, Custody custody)
    {
        var taken = A.Catalogue(agreement: one => one with { Unit = A.OwnEsbjerg });

        A.Task(step).On(A.Device(custody), A.Spare(), taken).Refused("no-agreement");
    }

    [Theory]
    [InlineData("delivery.handed-over", Custody.InTransit)]
    [InlineData("delivery.failed", Custody.InTransit)]
    [InlineData("setup", Custody.Delivered)]
    [InlineData("takedown.ordered", Custody.InUse)]
    [InlineData("takedown.picked-up", Custody.InUse)]
    [InlineData("takedown.arrived", Custody.Returning)]
    [InlineData("stock-control.release", Custody.Reserved)]
    public void What_is_on_its_way_or_out_is_not_stranded_by_a_changed_agreement(string step, Custody custody) =>
        A.Task(step).On(A.Device(custody), catalogue: A.Catalogue(agreement: one => one with { Unit = A.OwnEsbjerg })).Accepted();

    [Theory]
    [InlineData("delivery.dispatched", Custody.Reserved)]
    [InlineData("takedown.ordered", Custody.InUse)]
    [InlineData("replacement", Custody.InUse)]
    public void A_contractor_goes_to_a_protected_address_only_where_the_agreement_says_so(string step, Custody custody)
    {
        var device = A.Device(custody, citizen: A.Paula);
        var spare = A.Spare(citizen: A.Paula);
        var allowed = A.Catalogue(agreement: one => one with { ContractorMayDeliverProtected = true });

        A.Task(step).On(device, spare).Refused("protected-address");
        A.Task(step).On(device, spare, allowed).Accepted();
    }

    [Fact]
    public void Own_staff_go_to_a_protected_address_anyway()
    {
        new Dispatched(new Code(A.Common)).On(A.Device(Custody.Reserved, citizen: A.Paula)).Accepted();
        new TakedownOrdered(new Code(A.Common)).On(A.Device(Custody.InUse, citizen: A.Paula)).Accepted();
        new Replacement(A.Id(2), A.Text()).On(A.Device(Custody.InUse, citizen: A.Paula), A.Spare(citizen: A.Paula)).Accepted();
    }

    private static Domain.Stock.Reserve Reserve(CitizenFacts citizen, string programme = A.TeleKol) => new(citizen.Id, new Code(programme));
}
