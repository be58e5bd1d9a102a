using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>A stop as the API shows it. A contractor learns of a box its number, its kind and what may be done.</summary>
internal static class StopAnswers
{
    private const string HandOver = "hand-over";
    private const string Fetch = "fetch";

    public static readonly IReadOnlyList<string> Purposes = [HandOver, Fetch];

    public static StopAnswer Of(StopRow stop, IEnumerable<StopLineRow> rows, Sight sight, bool isWhole)
    {
        var lines = rows.ToArray();
        var seen = lines.Select(line => Seen(line, stop, sight)).ToArray();
        var boxes = seen.Where(one => one.Box is not null).ToArray();
        return new StopAnswer(
            stop.Id, stop.Run, stop.Version, stop.Unit, stop.Carrier, stop.Vehicle.Length == 0 ? null : stop.Vehicle,
            BoxStates.OfStop(seen.Select(one => one.State)).Kebab(),
            lines.Min(line => line.FromAt), lines.Max(line => line.ToAt), Open(boxes, HandOver), Open(boxes, Fetch),
            [.. boxes.Select(one => one.Box!)],
            isWhole ? [.. seen.Select(one => one.Item).OfType<StopItem>()] : [],
            isWhole ? stop.Citizen : null,
            isWhole ? [.. lines.Select(line => line.Number).Distinct()] : []);
    }

    private static int Open(IEnumerable<Line> boxes, string purpose) => boxes.Count(one => one.Box!.Purpose == purpose && one.IsToDo);

    private static Line Seen(StopLineRow line, StopRow stop, Sight sight)
    {
        var at = line.At(sight);
        var state = line.Seen(at, stop.Day);
        if (line.Kind != LineKind.Device.Kebab())
            return new Line(state, null, new StopItem(line.What ?? line.Kind, line.Quantity, state.Kebab()));
        var isOut = line.Direction == LineDirection.Out.Kebab();
        return new Line(
            state,
            new StopBox(
                at?.Device.Id, at is null ? null : AssetTag.Of(at.Device.Tag).ToString(), at?.Model.Kind ?? KindOf(line.What, sight),
                isOut ? HandOver : Fetch, state.Kebab(), isOut && at is not null && IsOpen(state) && CarriedDevice.IsStopped(at)),
            null);
    }

    private static bool IsOpen(BoxState state) => state is not (BoxState.Done or BoxState.BroughtBack or BoxState.Cancelled);

    // The part of a kit is a kind of box; a line that names none has the model, whose code is nobody else's business.
    private static string? KindOf(string? what, Sight sight) =>
        what is null ? null : sight.Catalogue.Models.GetValueOrDefault(what)?.Kind ?? what;

    private sealed record Line(BoxState State, StopBox? Box, StopItem? Item)
    {
        public bool IsToDo => State is BoxState.OnTheWay or BoxState.Failed or BoxState.Planned or BoxState.Picked;
    }
}
