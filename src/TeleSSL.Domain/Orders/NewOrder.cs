using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>A line of an order that is about to be opened.</summary>
/// <param name="Kind">What it is about.</param>
public sealed record NewLine(LineKind Kind)
{
    /// <summary>The part of the kit.</summary>
    public string? Part { get; init; }

    /// <summary>Codes of the models that it accepts; of a device line out at least one.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Which way the device goes.</summary>
    public LineDirection Direction { get; init; }

    /// <summary>The device; of a device line home always.</summary>
    public Guid? Device { get; init; }

    /// <summary>The device whose place its device takes; only of a device line out.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>Code of the consumable; of an item line always.</summary>
    public string? Item { get; init; }

    /// <summary>How many: 1 to 999. Of devices, each becomes a line of its own.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>A device that the citizen has for another programme will do.</summary>
    public bool IsShareable { get; init; }

    /// <summary>The work; of a service line always.</summary>
    public OrderService? Service { get; init; }

    /// <summary>The open line.</summary>
    /// <param name="number">Its number in the order.</param>
    public OrderLine Numbered(int number) => new(number, Kind)
    {
        Part = Part,
        Models = Models,
        Direction = Direction,
        Device = Device,
        Replaces = Replaces,
        Item = Item,
        Quantity = Quantity,
        Service = Service,
        IsShareable = IsShareable,
    };

    /// <summary>The line that fetches a device.</summary>
    public static NewLine Fetching(Device device) =>
        new(LineKind.Device) { Direction = LineDirection.Home, Device = device.Id, Models = [device.Model] };
}

/// <summary>What opens an order: given by a referral, a ticket, the national order service or the unit's own desk.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Citizen">The citizen.</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Municipality">Code of the citizen's municipality.</param>
/// <param name="Unit">Code of the SSL unit that carries it out.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Lines">At least one.</param>
public sealed record NewOrder(
    OrderKind Kind, Guid Citizen, string Programme, string Municipality, string Unit, OrderSource Source, IReadOnlyList<NewLine> Lines)
{
    /// <summary>The most lines of one order.</summary>
    public const int MaxLines = 200;

    /// <summary>Its id where that was given before: UUIDv7; null for a new one.</summary>
    public Guid? Id { get; init; }

    /// <summary>The first order of the chain; null when this is the first.</summary>
    public Guid? Thread { get; init; }

    /// <summary>The referral that it carries out.</summary>
    public Guid? Referral { get; init; }

    /// <summary>The ticket that it comes from.</summary>
    public Guid? Ticket { get; init; }

    /// <summary>How soon it is wanted.</summary>
    public OrderPriority Priority { get; init; }

    /// <summary>The first day that it is wanted.</summary>
    public DateOnly? WantedFrom { get; init; }

    /// <summary>The last day that it is wanted.</summary>
    public DateOnly? WantedTo { get; init; }

    /// <summary>The sealed text that says whom to reach, and how.</summary>
    public Guid? Contact { get; init; }

    /// <summary>The unit has accepted it already; otherwise it is <c>received</c>.</summary>
    public bool Accepted { get; init; }

    /// <summary>The order; or <c>order-without-lines</c>, <c>too-many</c> lines, or <c>not-before</c> of the wanted days.</summary>
    /// <param name="id">UUIDv7.</param>
    /// <param name="number">Its number.</param>
    /// <param name="stamp">Who opens it, and when.</param>
    public Result<Order> Decide(Guid id, string number, Stamp stamp)
    {
        var lines = Lines.SelectMany(Split).Select((line, i) => line with { Number = i + 1 }).ToArray();
        if (lines.Length == 0)
            return OrderRefusals.WithoutLines;
        if (lines.Length > MaxLines)
            return Refusal.Invalid("lines", FieldProblems.TooMany.With("max", MaxLines));
        if (WantedTo < WantedFrom)
            return Refusal.Invalid("wantedFrom", FieldProblems.NotBefore.With("other", "wantedTo"));
        return new Order
        {
            Id = id,
            Number = number,
            Version = 1,
            Revision = 1,
            Kind = Kind,
            Thread = Thread ?? id,
            Referral = Referral,
            Ticket = Ticket,
            Citizen = Citizen,
            Programme = Programme,
            Municipality = Municipality,
            Unit = Unit,
            Priority = Priority,
            WantedFrom = WantedFrom,
            WantedTo = WantedTo,
            Source = Source,
            State = Accepted ? OrderState.Accepted : OrderState.Received,
            Lines = lines,
            Contact = Contact,
            ReceivedAt = stamp.At,
            AcceptedAt = Accepted ? stamp.At : null,
        };
    }

    private static IEnumerable<OrderLine> Split(NewLine line) => line.Kind == LineKind.Device
        ? Enumerable.Repeat(Of(line) with { Quantity = 1 }, line.Quantity)
        : [Of(line)];

    private static OrderLine Of(NewLine line) => line.Numbered(0);
}
