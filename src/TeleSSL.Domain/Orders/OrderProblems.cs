namespace TeleSSL.Domain.Orders;

/// <summary>Problems with fields of a step on an order.</summary>
public static class OrderProblems
{
    /// <summary><c>unknown-line</c>.</summary>
    public static readonly FieldProblem Line = FieldProblem.Own("unknown-line", "is not a line of the order");

    /// <summary><c>in-the-past</c>.</summary>
    public static readonly FieldProblem InThePast = FieldProblem.Of("in-the-past", "must not be over already");

    /// <summary><c>not-later</c>.</summary>
    public static readonly FieldProblem NotLater = FieldProblem.Of("not-later", "must be later than today");

    /// <summary><c>too-far-ahead</c>.</summary>
    public static readonly FieldProblem TooFarAhead = FieldProblem.Of("too-far-ahead", "must be at most {max} days from today");
}
