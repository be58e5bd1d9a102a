using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders;

/// <summary>A row of the table of steps: who may take it, and on which orders.</summary>
/// <param name="Name">In URLs.</param>
/// <param name="Kind">Its name in the journal.</param>
/// <param name="From">The states of an order that it may be taken in.</param>
/// <param name="Who">The roles that may take it; the administrator may always.</param>
public sealed record OrderStepRow(string Name, string Kind, IReadOnlyList<OrderState> From, params IReadOnlyList<Role> Who)
{
    /// <summary>Other conditions, independent of the body.</summary>
    public Func<OrderFacts, Refusal?> Guard { get; init; } = _ => null;

    /// <summary>Why it is not possible now, or null.</summary>
    public Refusal? WhyNot(OrderFacts at) =>
        !From.Contains(at.Order.State) ? OrderSteps.NotPossible(this, at)
        : at.Order is { IsFinal: false, Reason: { } reason } ? OrderRefusals.BeingCancelled.With("reason", reason.Kebab())
        : Guard(at);
}

/// <summary>
/// A step on an order. The record is the body of <c>POST /api/orders/{id}/{step}</c>.
/// </summary>
public abstract record OrderStep
{
    /// <summary>The row of the table of steps.</summary>
    protected abstract OrderStepRow Row { get; }

    /// <summary>The row of the table of steps.</summary>
    public OrderStepRow StepRow() => Row;

    /// <summary>What is invalid in the body whatever the order is, or null.</summary>
    public virtual Refusal? Unusable() => null;

    /// <summary>Free text by field: sealed separately, never in the journal.</summary>
    public virtual IEnumerable<(string Field, FreeText? Text)> Texts() => [];

    /// <summary>What the journal stores of the body.</summary>
    public virtual object Evidence() => this;

    /// <summary>The decision, or a refusal. Pure.</summary>
    public Result<OrderDecision> Decide(OrderFacts at, Stamp stamp) => Row.WhyNot(at) is { } refusal ? refusal : Apply(at, stamp);

    /// <summary>Its effect, once the row allows it.</summary>
    protected abstract Result<OrderDecision> Apply(OrderFacts at, Stamp stamp);
}
