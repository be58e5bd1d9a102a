namespace TeleSSL.Domain.Orders.Runs;

/// <summary>Problems with fields of a request about runs.</summary>
public static class RunProblems
{
    /// <summary><c>unknown-stop</c>.</summary>
    public static readonly FieldProblem Stop = FieldProblem.Own("unknown-stop", "is not a stop of this run");
}
