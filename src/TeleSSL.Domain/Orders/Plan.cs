using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>A time is agreed with the citizen.</summary>
/// <param name="From">From when.</param>
/// <param name="To">Until when: later, at most seven days, and not over.</param>
/// <param name="Carrier">A contractor's code, or the unit's for own staff.</param>
/// <param name="Vehicle">Code of the vehicle.</param>
/// <param name="Lines">The numbers of the lines; all that wait for a time by default.</param>
/// <param name="Overrule">Why it is planned although there is no room. Sealed.</param>
public sealed record Plan(
    DateTimeOffset From, DateTimeOffset To, Code Carrier, Code? Vehicle = null, IReadOnlyList<int>? Lines = null,
    FreeText? Overrule = null) : OrderStep
{
    private const int MaxDays = 7;

    /// <summary>An accepted order with a line that is not on its way.</summary>
    public static readonly OrderStepRow Step = new("plan", "order.planned", OrderStates.Underway, Role.Logistics)
    {
        Guard = at => at.Order.Lines.Any(Waits) ? null : OrderRefusals.NothingToPlan,
    };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() =>
        From >= To ? Refusal.Invalid("from", FieldProblems.NotBefore.With("other", "to"))
        : To - From > TimeSpan.FromDays(MaxDays) ? Refusal.Invalid("to", FieldProblems.TooManyDays.With("max", MaxDays))
        : LineNumbers.Unusable(Lines);

    /// <inheritdoc/>
    public override IEnumerable<(string Field, FreeText? Text)> Texts() => [("overrule", Overrule)];

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        if (To <= stamp.At)
            return Refusal.Invalid("to", OrderProblems.InThePast);
        if (WhyNotCarry(at) is { } unknown)
            return unknown;
        if (!LineNumbers.Of(at.Order, Lines, Waits, Waits, "open, planned, picked or failed").Accepted(out var lines, out var refusal))
            return refusal;
        if (Overrule is null && at.Room?.WhyNot(this) is { } full)
            return full;
        return new OrderDecision(
            [.. lines.Where(line => line.Direction == LineDirection.Home && line.Device is not null).Select(line => Fetch(line, at))],
            after => after.With(lines.Select(line => Planned(after.Line(line.Number)!)))
                .Resumed(PauseReason.WaitingForCoordinator, stamp));
    }

    private LineTask Fetch(OrderLine line, OrderFacts at) =>
        new(line.Number, line.Device!.Value, new TakedownOrdered(Carrier, at.Catalogue.DayOf(From)));

    private OrderLine Planned(OrderLine line) => line with
    {
        From = From,
        To = To,
        Carrier = Carrier.Value,
        Vehicle = Vehicle?.Value,
        State = line.State == LineState.Open ? LineState.Planned : line.State,
    };

    private Refusal? WhyNotCarry(OrderFacts at) =>
        Carrier.Value == at.Order.Unit
        || at.Catalogue.Organisations.GetValueOrDefault(Carrier.Value) is { Kind: OrganisationKind.Contractor }
            ? null
            : Refusal.Invalid("carrier", DeviceProblems.Carrier);

    private static bool Waits(OrderLine line) => line.State is LineState.Open or LineState.Planned or LineState.Picked or LineState.Failed;
}
