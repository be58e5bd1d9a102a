namespace TeleSSL.Domain;

/// <summary>What can be wrong with the headers of a request.</summary>
public static class RequestProblems
{
    /// <summary><c>idempotency-key-reused</c>.</summary>
    public static readonly FieldProblem IdempotencyKeyReused = FieldProblem.Own(
        "idempotency-key-reused", "was used before with another body");
}
