namespace TeleSSL.Domain.Orders;

/// <summary>Problems with fields of a step on an order.</summary>
public static class OrderProblems
{
    /// <summary><c>unknown-line</c>.</summary>
    public static readonly FieldProblem Line = FieldProblem.Own("unknown-line", "is not a line of the order");

    /// <summary><c>in-the-past</c>.</summary>
    public static readonly FieldProblem InThePast = FieldProblem.Of("in-the-past", "must not be over already");

    /// <summary><c>unknown-order</c>.</summary>
    public static readonly FieldProblem Order = FieldProblem.Own("unknown-order", "is unknown");
}
