using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>Work is done, or consumables are handed over.</summary>
/// <param name="Line">The line's number; never that of a device.</param>
/// <param name="Checklist">Ticked lines of <see cref="Checklists.Setup"/>: for setting up, and only for it.</param>
public sealed record Complete(int Line, Ticks? Checklist = null) : OrderStep
{
    /// <summary>An accepted order with a line for work or consumables that is not final.</summary>
    public static readonly OrderStepRow Step =
        new("complete", "order.line-completed", OrderStates.Underway, Role.Logistics, Role.Municipality)
        {
            Guard = at => at.Order.Lines.Any(line => line.Kind != LineKind.Device && !line.IsFinal) ? null : OrderRefusals.NothingToComplete,
        };

    /// <inheritdoc/>
    protected override OrderStepRow Row => Step;

    /// <inheritdoc/>
    public override Refusal? Unusable() => Checklist?.Unknown(SslTask.Setup);

    /// <inheritdoc/>
    protected override Result<OrderDecision> Apply(OrderFacts at, Stamp stamp)
    {
        if (at.Order.Line(Line) is not { } line)
            return Refusal.Invalid("line", OrderProblems.Line);
        if (line.Kind == LineKind.Device)
            return OrderRefusals.NothingToComplete;
        if (line.IsFinal)
            return OrderRefusals.LineNotIn.With("line", Line).With("state", line.State.Kebab()).With("wanted", "open or planned");
        return WhyNot(line) is { } refusal
            ? refusal
            : OrderDecision.Of(order => order.With(order.Line(Line)! with { State = LineState.Completed, Reason = null }));
    }

    private Refusal? WhyNot(OrderLine line) => line.Service == OrderService.Install
        ? Checklist is null
            ? Refusal.Invalid("checklist", FieldProblems.RequiredHere.With("because", "service install"))
            : Checklist.Incomplete(SslTask.Setup)
        : Checklist is null ? null : Refusal.Invalid("checklist", FieldProblems.NotAllowedHere.With("because", "service"));
}
