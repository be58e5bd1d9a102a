using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Partners.Fut;

/// <summary>An order of FUT with what our side knows about it.</summary>
/// <param name="Said">What FUT says.</param>
/// <param name="Municipality">Code of the municipality that the citizen lives in; null when it is none of the region's.</param>
/// <param name="Programme">Code of the programme; null when no one belongs to the care plan's title.</param>
/// <param name="Buyer">Code of the organisation that orders; null when none belongs to the buyer.</param>
public sealed record FutArrival(FutOrderSaid Said, string? Municipality, string? Programme, string? Buyer)
{
    /// <summary>What it is for, when a person said so; otherwise it follows from the lines.</summary>
    public OrderKind? Kind { get; init; }

    /// <summary>Code of the unit that the order is sent to; null when FUT's orders are for all of them.</summary>
    public string? Seller { get; init; }

    /// <summary>The buyer has a contract in force.</summary>
    public bool HasContract { get; init; }

    /// <summary>FUT has a consent in force; null when it was not asked.</summary>
    public bool? HasConsent { get; init; }

    /// <summary>The citizen is dead.</summary>
    public bool IsDead { get; init; }

    /// <summary>The citizen has an open referral to the programme that this order does not come from.</summary>
    public bool IsReferred { get; init; }

    /// <summary>A person has seen why it waited, and takes it anyway.</summary>
    public bool IsTakenAnyway { get; init; }

    /// <summary>What it is for.</summary>
    public OrderKind? Purpose => Kind ?? FutOrderKinds.Of(Said.Lines);
}

/// <summary>Whether an order of FUT becomes an order of ours, and its lines.</summary>
public static class FutIntake
{
    /// <summary>Why it waits for a person; null when it becomes an order of ours.</summary>
    /// <param name="arrival">The order.</param>
    /// <param name="catalogue">The catalogue snapshot.</param>
    /// <param name="today">The day in Europe/Copenhagen.</param>
    public static FutBecause? WhyWait(FutArrival arrival, Catalogue catalogue, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        ArgumentNullException.ThrowIfNull(catalogue);
        return Impossible(arrival, catalogue, today) ?? (arrival.IsTakenAnyway ? null : Doubtful(arrival));
    }

    /// <summary>
    /// The lines: FUT's first, by its order, and then what is ours alone. A pick-up that names no device fetches all that the thread
    /// brought.
    /// </summary>
    /// <param name="said">What FUT says.</param>
    /// <param name="brought">Devices of the thread that are in the home.</param>
    public static IReadOnlyList<NewLine> Lines(FutOrderSaid said, IEnumerable<Device> brought)
    {
        ArgumentNullException.ThrowIfNull(said);
        var fetchesAll = said.Lines.Any(line => line is { Service: OrderService.PickUp, Kind: FutLineKind.Service });
        return [.. said.Lines.Select(Line), .. fetchesAll ? brought.Select(NewLine.Fetching) : []];
    }

    /// <summary>The line that carries a line of FUT out.</summary>
    public static NewLine Line(FutLineSaid line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Kind switch
        {
            FutLineKind.Device => new NewLine(LineKind.Device) { Models = [line.Model!] },
            FutLineKind.Return => new NewLine(LineKind.Device) { Direction = LineDirection.Home, Device = line.Device },
            _ => new NewLine(LineKind.Service) { Service = line.Service },
        };
    }

    // Nobody can take these as they are.
    private static FutBecause? Impossible(FutArrival arrival, Catalogue catalogue, DateOnly today) => arrival switch
    {
        { Municipality: null } => FutBecause.OutsideAgreement,
        { Programme: null } => FutBecause.UnknownProgramme,
        _ when arrival.Said.Lines.Count == 0 || arrival.Said.Lines.Any(line => !line.IsKnown) => FutBecause.UnknownItem,
        _ when arrival.Said.Lines.Any(line => line.IsOfUnknownDevice) => FutBecause.UnknownDevice,
        { Purpose: null } => FutBecause.UnknownKind,
        { Purpose: not OrderKind.PickUp } when !IsServed(arrival, catalogue, today) => FutBecause.OutsideAgreement,
        { IsDead: true, Purpose: not OrderKind.PickUp } => FutBecause.CitizenDeceased,
        _ => null,
    };

    private static bool IsServed(FutArrival arrival, Catalogue catalogue, DateOnly today) =>
        Serving.On(catalogue.Agreements, arrival.Municipality!, ServiceKind.Ssl, arrival.Programme!, today).Accepted(out var agreed, out _)
        && (arrival.Seller is null || agreed.Unit == arrival.Seller);

    private static FutBecause? Doubtful(FutArrival arrival) => arrival switch
    {
        { Buyer: null } => FutBecause.UnknownBuyer,
        { HasContract: false } => FutBecause.ContractClosed,
        { HasConsent: false } => FutBecause.NoConsent,
        _ when arrival.Said.Lines.Any(line => !line.IsActive) => FutBecause.InactiveItem,
        { IsReferred: true, Purpose: OrderKind.New } => FutBecause.AlreadyReferred,
        _ => null,
    };
}
