namespace TeleSSL.Domain.Values;

/// <summary>Why a password is too weak. The refusal as a whole is <c>password-too-weak</c>.</summary>
public static class PasswordProblems
{
    private const string Summary = "password-too-weak";

    /// <summary><c>password-length</c>.</summary>
    public static readonly FieldProblem Length = FieldProblem.Under(Summary, "password-length", "must be {min}-{max} characters");

    /// <summary><c>password-repeats</c>.</summary>
    public static readonly FieldProblem Repeats = FieldProblem.Under(Summary, "password-repeats", "must not repeat one short piece");

    /// <summary><c>password-without-letters</c>.</summary>
    public static readonly FieldProblem WithoutLetters = FieldProblem.Under(
        Summary, "password-without-letters", "must hold more than digits and signs");

    /// <summary><c>password-common</c>.</summary>
    public static readonly FieldProblem Common = FieldProblem.Under(
        Summary,
        "password-common",
        "is a common password, or a common word with digits and signs; choose three or four unrelated words");

    /// <summary><c>password-with-name</c>.</summary>
    public static readonly FieldProblem WithName = FieldProblem.Under(
        Summary, "password-with-name", "must not hold the name of the account or of its organisation");
}
