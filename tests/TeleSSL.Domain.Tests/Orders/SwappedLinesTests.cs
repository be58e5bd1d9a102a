using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Tests.Orders;

/// <summary>What orders say of a device that was recorded in the place of another.</summary>
public class SwappedLinesTests
{
    private static readonly Guid Was = A.Id(11), Is = A.Id(12);

    [Fact]
    public void Lines_of_the_present_stay_are_corrected_and_those_of_the_stay_before_are_not()
    {
        var first = Of(1, (LineDirection.Out, LineState.Completed));
        var fetched = Of(2, (LineDirection.Home, LineState.Completed));
        var again = Of(3, (LineDirection.Out, LineState.Completed));
        var fetching = Of(4, (LineDirection.Home, LineState.Planned));

        var corrected = SwappedLines.Of([fetching, again, fetched, first], new Dictionary<Guid, Guid> { [Was] = Is }).ToArray();

        Assert.Equal([fetching.Id, again.Id], corrected.Select(one => one.Change.After.Id));
        Assert.All(corrected, one => Assert.Equal((Is, 2), (one.Change.After.Lines[0].Device, one.Change.After.Revision)));
        Assert.All(corrected, one => Assert.Equal(one.Change.Before!.Lines[0].State, one.Change.After.Lines[0].State));
        Assert.Equal([new CorrectedLine(1, Was, Is)], corrected[0].Lines);
    }

    [Fact]
    public void Two_devices_of_one_citizen_change_places_once()
    {
        var order = AnOrder.Open with
        {
            Lines =
            [
                new OrderLine(1, LineKind.Device) { Device = Was, State = LineState.InTransit },
                new OrderLine(2, LineKind.Device) { Device = Is, State = LineState.Delivered },
                new OrderLine(3, LineKind.Device) { Device = Is, State = LineState.Cancelled },
            ],
        };

        var (change, _) = Assert.Single(SwappedLines.Of([order], new Dictionary<Guid, Guid> { [Was] = Is, [Is] = Was }));

        Assert.Equal([Is, Was, Is], change.After.Lines.Select(line => line.Device));
    }

    private static Order Of(int number, params (LineDirection Direction, LineState State)[] lines) => AnOrder.Open with
    {
        Id = A.Id(number),
        Lines = [.. lines.Select((line, i) => new OrderLine(i + 1, LineKind.Device) { Device = Was, Direction = line.Direction, State = line.State })],
    };
}
