using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>An order that the unit's own desk types in: the body of <c>POST /api/orders</c>. The unit has accepted it with that.</summary>
/// <param name="Kind"><c>new</c> for the kit of the programme, <c>visit</c> for work, <c>pick-up</c> for devices.</param>
/// <param name="Citizen">The citizen.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Priority">How soon it is wanted.</param>
/// <param name="WantedFrom">The first day that it is wanted.</param>
/// <param name="WantedTo">The last day that it is wanted.</param>
/// <param name="Parts">Optional parts of the kit that are wanted.</param>
/// <param name="Services">Work; of a visit at least one.</param>
/// <param name="Devices">What is fetched; by default all of the unit's that the citizen has for the programme.</param>
public sealed record OrderOpening(
    OrderKind Kind,
    Guid Citizen,
    Code Programme,
    OrderPriority Priority = OrderPriority.Routine,
    DateOnly? WantedFrom = null,
    DateOnly? WantedTo = null,
    IReadOnlyList<Code>? Parts = null,
    IReadOnlyList<OrderService>? Services = null,
    IReadOnlyList<Guid>? Devices = null)
{
    private static readonly OrderKind[] OfDesk = [OrderKind.New, OrderKind.Visit, OrderKind.PickUp];

    /// <summary>What is invalid in the body whatever the citizen is, or null.</summary>
    public Refusal? Unusable() => this switch
    {
        _ when !OfDesk.Contains(Kind) => Refusal.Invalid("kind", FieldProblems.OneOf(OfDesk.Select(kind => kind.Kebab()))),
        { Kind: not OrderKind.PickUp, Devices: not null } => NotHere("devices"),
        { Kind: not OrderKind.New, Parts: not null } => NotHere("parts"),
        { Kind: OrderKind.PickUp, Services: not null } => NotHere("services"),
        { Parts.Count: > NewOrder.MaxLines } => TooMany("parts"),
        { Services.Count: > NewOrder.MaxLines } => TooMany("services"),
        { Devices.Count: > NewOrder.MaxLines } => TooMany("devices"),
        _ => null,
    };

    /// <summary>The unit that carries it out: who serves the citizen, or who owns the devices.</summary>
    /// <param name="catalogue">The catalogue snapshot.</param>
    /// <param name="municipality">The citizen's.</param>
    /// <param name="fetched">The devices that are fetched.</param>
    /// <param name="today">The day in Europe/Copenhagen.</param>
    public Result<string> UnitOf(Catalogue catalogue, string municipality, IReadOnlyList<Device> fetched, DateOnly today) =>
        !catalogue.Programmes.ContainsKey(Programme.Value) ? Refusal.Invalid("programme", UnknownProblems.Programme)
        : fetched.Count > 0 ? fetched[0].Unit
        : Serving.On(catalogue.Agreements, municipality, ServiceKind.Ssl, Programme.Value, today).Then<string>(agreed => agreed.Unit);

    /// <summary>The order to open.</summary>
    /// <param name="catalogue">The catalogue snapshot.</param>
    /// <param name="municipality">The citizen's.</param>
    /// <param name="unit">The unit that carries it out.</param>
    /// <param name="fetched">The devices that are fetched.</param>
    public NewOrder Of(Catalogue catalogue, string municipality, string unit, IReadOnlyList<Device> fetched) =>
        new(Kind, Citizen, Programme.Value, municipality, unit, OrderSource.Desk, Lines(catalogue, municipality, fetched))
        {
            Priority = Priority,
            WantedFrom = WantedFrom,
            WantedTo = WantedTo,
            Accepted = true,
        };

    private IReadOnlyList<NewLine> Lines(Catalogue catalogue, string municipality, IReadOnlyList<Device> fetched) =>
    [
        .. Kind == OrderKind.New
            ? KitLines.For(catalogue, Programme.Value, municipality, [.. (Parts ?? []).Select(part => part.Value)])
            : [],
        .. fetched.Select(NewLine.Fetching),
        .. (Services ?? []).Select(service => new NewLine(LineKind.Service) { Service = service }),
    ];

    private static Refusal TooMany(string field) => Refusal.Invalid(field, FieldProblems.TooMany.With("max", NewOrder.MaxLines));

    private Refusal NotHere(string field) => Refusal.Invalid(field, FieldProblems.NotAllowedHere.With("because", $"kind {Kind.Kebab()}"));
}
