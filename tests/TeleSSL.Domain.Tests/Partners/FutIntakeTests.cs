using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Partners.Fut;

namespace TeleSSL.Domain.Tests.Partners;

public class FutIntakeTests
{
    private static readonly FutLineSaid Scale = new("l1", "submitted", FutLineKind.Device) { Model = A.Scale };

    private static readonly FutArrival Good = new(new FutOrderSaid("submitted", true, "r", [Scale]), A.Odense, A.TeleKol, A.Odense)
    {
        HasContract = true,
        HasConsent = true,
    };

    [Theory]
    [InlineData("new", "d")]
    [InlineData("new", "d", "DELIVER", "INSTALL", "TRAINING")]
    [InlineData("new", "DELIVER")]
    [InlineData("new", "d", "TRAINING")]
    [InlineData("new", "d", "DELIVER", "PICKUP")]
    [InlineData("replace", "d", "REPLACE", "DELIVER")]
    [InlineData("repair", "REPAIR")]
    [InlineData("repair", "MAINTENANCE", "PICKUP")]
    [InlineData("recalibrate", "CALIBRATION")]
    [InlineData("pick-up", "PICKUP")]
    [InlineData("visit", "TRAINING")]
    [InlineData("visit", "RE-TRAINING")]
    [InlineData(null, "INSTALL")]
    [InlineData(null, "TRAINING", "INSTALL")]
    public void What_an_order_is_for_follows_from_the_first_row_that_fits(string? kind, params string[] lines) =>
        Assert.Equal(kind, FutOrderKinds.Of([.. lines.Select((one, i) => one == "d" ? Scale : Service(one) with { Key = $"l{i}" })])?.Kebab());

    [Fact]
    public void A_code_that_FUT_does_not_have_is_no_service() => Assert.Null(FutOrderKinds.Service("deliver"));

    public static TheoryData<FutBecause?, string> Reasons() => new()
    {
        { null, "good" }, { FutBecause.OutsideAgreement, "elsewhere" }, { FutBecause.OutsideAgreement, "no-agreement" },
        { FutBecause.UnknownProgramme, "programme" }, { FutBecause.UnknownItem, "item" }, { FutBecause.UnknownItem, "empty" },
        { FutBecause.UnknownDevice, "device" }, { FutBecause.UnknownKind, "kind" }, { FutBecause.UnknownBuyer, "buyer" },
        { FutBecause.ContractClosed, "contract" }, { FutBecause.NoConsent, "consent" }, { FutBecause.InactiveItem, "inactive" },
        { FutBecause.AlreadyReferred, "referred" }, { FutBecause.CitizenDeceased, "dead" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void It_waits_for_a_person_where_something_is_unclear(FutBecause? because, string what)
    {
        Assert.Equal(because, FutIntake.WhyWait(Arrival(what), A.Catalogue(), A.Today));
    }

    [Theory]
    [InlineData("buyer")]
    [InlineData("contract")]
    [InlineData("consent")]
    [InlineData("inactive")]
    [InlineData("referred")]
    public void A_person_may_take_it_anyway(string what) =>
        Assert.Null(FutIntake.WhyWait(Arrival(what) with { IsTakenAnyway = true }, A.Catalogue(), A.Today));

    [Theory]
    [InlineData("elsewhere")]
    [InlineData("programme")]
    [InlineData("item")]
    [InlineData("dead")]
    public void But_not_what_nobody_can_carry_out(string what) =>
        Assert.NotNull(FutIntake.WhyWait(Arrival(what) with { IsTakenAnyway = true }, A.Catalogue(), A.Today));

    [Fact]
    public void A_dead_citizens_devices_are_fetched() =>
        Assert.Null(FutIntake.WhyWait(Arrival("dead") with { Said = Good.Said with { Lines = [Service("PICKUP")] } }, A.Catalogue(), A.Today));

    [Fact]
    public void Lines_keep_FUTs_order()
    {
        var lines = FutIntake.Lines(
            Good.Said with { Lines = [Service("DELIVER"), Scale, new("l3", "submitted", FutLineKind.Return) { Service = OrderService.Replace, Device = A.Id(7) }] }, []);

        Assert.Equal([LineKind.Service, LineKind.Device, LineKind.Device], lines.Select(line => line.Kind));
        Assert.Equal((A.Id(7), LineDirection.Home), (lines[2].Device!.Value, lines[2].Direction));
    }

    private static FutArrival Arrival(string what) => what switch
    {
        "elsewhere" => Good with { Municipality = null },
        "no-agreement" => Good with { Municipality = A.Esbjerg, Programme = A.TeleHjerte },
        "programme" => Good with { Programme = null },
        "item" => Good with { Said = Good.Said with { Lines = [Scale with { Model = null }] } },
        "empty" => Good with { Said = Good.Said with { Lines = [] } },
        "device" => Good with { Said = Good.Said with { Lines = [Service("PICKUP") with { IsOfUnknownDevice = true }] } },
        "kind" => Good with { Said = Good.Said with { Lines = [Service("INSTALL")] } },
        "buyer" => Good with { Buyer = null },
        "contract" => Good with { HasContract = false },
        "consent" => Good with { HasConsent = false },
        "inactive" => Good with { Said = Good.Said with { Lines = [Scale with { IsActive = false }] } },
        "referred" => Good with { IsReferred = true },
        "dead" => Good with { IsDead = true },
        _ => Good,
    };

    private static FutLineSaid Service(string code) => new("s", "submitted", FutLineKind.Service) { Service = FutOrderKinds.Service(code) };
}
