using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>One device for two programmes.</summary>
public class SharedPartsTests
{
    private static readonly Device Tablet = A.Device(Custody.InUse) with { Programme = A.TeleHjerte };

    private static readonly Order Wants = AnOrder.Open with
    {
        Lines = [Line(1), Line(2), Line(3) with { IsShareable = false }, Line(4) with { Models = [A.Scale] }],
    };

    [Fact]
    public void Each_device_completes_one_line_that_may_share_it()
    {
        var filled = SharedParts.Fill(Wants, [Tablet]);

        Assert.Equal([LineState.Completed, LineState.Open, LineState.Open, LineState.Open], filled.Lines.Select(line => line.State));
        Assert.Equal((Tablet.Id, OrderReason.Shared), (filled.Lines[0].Device, filled.Lines[0].Reason));
        Assert.Equal(filled, SharedParts.Fill(filled, [Tablet]));
    }

    [Fact]
    public void An_order_of_shared_parts_alone_is_done() =>
        Assert.Equal(OrderState.Completed, SharedParts.Fill(Wants with { Lines = [Line(1)] }, [Tablet]).State);

    public static TheoryData<string, Device> Useless => new()
    {
        { "on its way", Tablet with { Custody = Custody.InTransit } },
        { "going back", Tablet with { Custody = Custody.Returning } },
        { "of this programme", Tablet with { Programme = A.TeleKol } },
        { "of another citizen", Tablet with { Citizen = A.Bo.Id } },
        { "of another unit", Tablet with { Unit = A.OwnEsbjerg } },
        { "recalled", Tablet with { Blockers = [Blocker.Recalled] } },
        { "fetched", Tablet with { OrderLine = new ServedLine(A.Id(5), 1, LineDirection.Home) } },
    };

    [Theory, MemberData(nameof(Useless))]
    public void No_line_is_completed_by_one_that_is(string what, Device device) =>
        Assert.True(SharedParts.Fill(Wants, [device]) == Wants, what);

    [Fact]
    public void At_the_end_of_a_programme_it_passes_to_the_one_that_shares_it_or_lacks_one()
    {
        var device = Tablet with { Programme = A.TeleKol };
        var own = Tablet with { Id = A.Id(2) };
        var sharing = AnOrder.Open with { Programme = A.TeleHjerte, Lines = [Line(1) with { Device = device.Id, State = LineState.Completed, Reason = OrderReason.Shared }] };
        var required = Other(KitNeed.Required);

        Assert.Equal(required, SharedParts.PassesTo(device, [required], [device], []));
        Assert.Null(SharedParts.PassesTo(device, [required], [device, own], []));
        Assert.Equal(required, SharedParts.PassesTo(device, [required], [device, own], [sharing]));
        Assert.Null(SharedParts.PassesTo(device, [Other(KitNeed.Optional)], [device], []));
        Assert.NotNull(SharedParts.PassesTo(device, [Other(KitNeed.Optional)], [device], [sharing]));
        Assert.Null(SharedParts.PassesTo(device with { Custody = Custody.InTransit }, [required], [device], [sharing]));
        Assert.Null(SharedParts.PassesTo(device, [], [device], [sharing]));
    }

    private static OrderLine Line(int number) => new(number, LineKind.Device) { Models = [A.Tablet], IsShareable = true };

    private static Programme Other(KitNeed need) => new(A.TeleHjerte, "TeleHjerte", "telma")
    {
        Kit = [new KitPart(A.Tablet, 1) { Shareable = true, Need = need }],
    };
}
