namespace TeleSSL.Domain.Codes;

/// <summary>Refusals of what was read off a label.</summary>
public static class CodeRefusals
{
    /// <summary><c>codes-contradict</c>.</summary>
    public static readonly Refusal CodesContradict = new(
        "codes-contradict",
        "The two codes differ in {what}; they are not from the same label.");

    /// <summary><c>one-or-two-codes</c>.</summary>
    public static readonly FieldProblem TwoCodes = FieldProblem.Of("one-or-two-codes", "must be one code, or the two codes of one label");
}
