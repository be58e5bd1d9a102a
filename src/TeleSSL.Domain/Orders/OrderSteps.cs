namespace TeleSSL.Domain.Orders;

/// <summary>The table of steps on an order.</summary>
public static class OrderSteps
{
    /// <summary>Every row.</summary>
    public static readonly IReadOnlyList<OrderStepRow> Rows =
    [
        Accept.Step, Reject.Step, Plan.Step, Pick.Step, Unpick.Step, Dispatch.Step, Complete.Step, Cancel.Step, Amend.Step,
        ContactMissing.Step, ContactFound.Step, Postpone.Step,
    ];

    /// <summary><c>order-step-not-possible</c>: names the state and the steps possible now.</summary>
    public static Refusal NotPossible(OrderStepRow step, OrderFacts at) => OrderRefusals.NotPossible
        .With("step", step.Name).With("state", at.Order.State.Kebab())
        .With("possible", string.Join(", ", Rows.Where(row => row.From.Contains(at.Order.State)).Select(row => row.Name)));
}
