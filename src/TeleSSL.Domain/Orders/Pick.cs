using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>
/// A device is set aside for a line, by what a scanner read of it. Whether it may go to the citizen is decided by <see cref="Reserve"/>.
/// </summary>
/// <param name="Codes">What was read off one label: 1 or 2 codes.</param>
/// <param name="Line">The line's number; by default the first that lacks such a device.</param>
public sealed record Pick(IReadOnlyList<string> Codes, int? Line = null) : OrderStep
{
    private const int MaxCodes = 2;

    /// <summary>An accepted order that lacks a device.</summary>
    public static readonly OrderStepRow Step = new("pick", "order.picked", OrderStates.Underway, Role.Logistics)
    {
        Guard = at => at.Order.Lines.Any(line => line.IsOut) ? null : OrderRefusals.NothingToPick,
    };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() =>
        Codes.Count is < 1 or > MaxCodes ? Refusal.Invalid("codes", FieldProblems.Between(1, MaxCodes)) : null;

    /// <summary>Not what was read: a label may hold anything.</summary>
    public override object Evidence() => new { Line };

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        var order = at.Order;
        if (Line is { } asked && order.Line(asked) is null)
            return Refusal.Invalid("line", OrderProblems.Line);
        if (at.Scanned is not { } device)
            return OrderRefusals.DeviceNotKnown;
        if ((WhyNotFree(device, order) ?? WhyNotWanted(device, at)) is { } refusal)
            return refusal;
        var line = order.Lines.First(one => one.IsMissing && one.Models.Contains(device.Model) && (Line ?? one.Number) == one.Number);
        var tie = line.Of(order.Id);
        // Set aside by hand for this citizen before the order was picked.
        LineTask[] tasks = device.Custody == Custody.Reserved
            ? [new LineTask(line.Number, device.Id, null) { Tie = tie, Replaces = line.Replaces }]
            : [new LineTask(line.Number, device.Id, Reservation(order, line))];
        return new OrderDecision(tasks, after => after);
    }

    /// <summary>Sets a device in stock aside for a line.</summary>
    public static Reserve Reservation(Order order, OrderLine line) =>
        new(order.Citizen, new Code(order.Programme)) { For = line.Of(order.Id), Replaces = line.Replaces };

    private static Refusal? WhyNotFree(Device device, Order order)
    {
        if (device.OrderLine is { } serves && serves.Order == order.Id)
            return OrderRefusals.AlreadyOnOrder.With("line", serves.Line);
        if (device.Unit != order.Unit)
            return OrderRefusals.OfOtherUnit.With("owner", device.Unit).With("unit", order.Unit);
        var isTheirs = device.OrderLine is null && device.Citizen == order.Citizen && device.Programme == order.Programme;
        return device.Custody == Custody.Reserved && !isTheirs ? OrderRefusals.ReservedForAnother : null;
    }

    private Refusal? WhyNotWanted(Device device, OrderFacts at)
    {
        var taking = at.Order.Lines.Where(line => line.IsOut && line.Models.Contains(device.Model)).ToArray();
        var missing = taking.Where(line => line.IsMissing).ToArray();
        if (missing.Length > 0 && (Line is null || missing.Any(line => line.Number == Line)))
            return null;
        var refusal = taking.Length == 0
            ? OrderRefusals.ModelNotOnOrder.With("missing", Missing(at))
            : (missing.Length == 0
                ? OrderRefusals.PartPicked
                : OrderRefusals.ModelForOtherLine.With("line", Line!.Value))
                .With("lines", string.Join(", ", (missing.Length == 0 ? taking : missing).Select(line => line.Number)));
        return refusal.With("model", device.Model).With("modelName", at.Catalogue.Models[device.Model].Name);
    }

    private static string Missing(OrderFacts at)
    {
        var parts = at.Order.Lines.Where(line => line.IsMissing)
            .Select(line => line.Part ?? string.Join(" or ", line.Models)).Distinct();
        return string.Join(", ", parts.DefaultIfEmpty("nothing"));
    }
}

/// <summary>A picked device is put back.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Reason">Why.</param>
public sealed record Unpick(int Line, OrderReason Reason) : OrderStep
{
    /// <summary>An order with a device that is set aside.</summary>
    public static readonly OrderStepRow Step = new("unpick", "order.unpicked", OrderStates.Underway, Role.Logistics)
    {
        Guard = WhyNonePicked,
    };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        if (at.Order.Line(Line) is not { } line)
            return Refusal.Invalid("line", OrderProblems.Line);
        if (line is not { State: LineState.Picked, Device: { } device })
            return OrderRefusals.LineNotIn.With("line", Line).With("state", line.State.Kebab()).With("wanted", LineState.Picked.Kebab());
        return new OrderDecision(
            [new LineTask(Line, device, new Release(FreeText.Parse(Reason.Kebab()).Value))],
            after => after.With(after.Line(Line)! with { Reason = Reason }));
    }

    internal static Refusal? WhyNonePicked(OrderFacts at) =>
        at.Order.Lines.Any(line => line.State == LineState.Picked) ? null : OrderRefusals.NothingPicked;
}
