namespace TeleSSL.Domain.Orders.Runs;

/// <summary>Problems with fields of a request about runs.</summary>
public static class RunProblems
{
    /// <summary><c>unknown-stop</c>.</summary>
    public static readonly FieldProblem Stop = FieldProblem.Own("unknown-stop", "is not a stop of this run");

    /// <summary><c>not-a-signature</c>.</summary>
    public static readonly FieldProblem Signature = FieldProblem.Of(
        "not-a-signature", "must be a PNG picture, not interlaced, of at most {bytes} bytes and {width} x {height} pixels");
}
