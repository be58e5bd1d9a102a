namespace TeleSSL.Domain;

/// <summary>What can be wrong with the headers and the URL of a request.</summary>
public static class RequestProblems
{
    /// <summary><c>idempotency-key-reused</c>.</summary>
    public static readonly FieldProblem IdempotencyKeyReused = FieldProblem.Own(
        "idempotency-key-reused", "was used before with another body");

    /// <summary><c>personal-number-in-url</c>.</summary>
    public static readonly FieldProblem PersonalNumberInUrl = FieldProblem.Own(
        "personal-number-in-url",
        "reads as a CPR or telephone number, which must not be in a URL; send it as text to POST /api/search");
}
