namespace TeleSSL.Domain;

/// <summary>What can be wrong with a field about a citizen.</summary>
public static class CitizenProblems
{
    /// <summary><c>not-a-real-cpr-number</c>.</summary>
    public static readonly FieldProblem RealCpr = FieldProblem.Of("not-a-real-cpr-number", "must be a real CPR number");

    /// <summary><c>only-true</c>.</summary>
    public static readonly FieldProblem Alive = FieldProblem.Of("only-true", "can only be true");

    /// <summary><c>same-citizen</c>.</summary>
    public static readonly FieldProblem SameCitizen = FieldProblem.Own("same-citizen", "is the citizen to be merged");

    /// <summary><c>no-name</c>.</summary>
    public static readonly FieldProblem NoName = FieldProblem.Of("no-name", "must hold a word of a name, of at least two letters");

    /// <summary><c>postal-code-or-birth-date</c>.</summary>
    public static readonly FieldProblem PostalCodeOrBirthDate = FieldProblem.Of(
        "postal-code-or-birth-date", "is required when born is left out");

    /// <summary><c>after-its-end</c>.</summary>
    public static readonly FieldProblem AfterEnd = FieldProblem.Of("after-its-end", "must not be later than {other}");
}
