namespace TeleSSL.Domain.Values;

/// <summary>Why a text is refused because it may hold personal data.</summary>
public static class TextProblems
{
    /// <summary><c>personal-data</c>: in a free text, where a number can be something else.</summary>
    public static readonly FieldProblem FreeText = FieldProblem.Under(
        PersonalData.Code, "personal-data",
        "contains what looks like a CPR number; link the citizen instead. If it is something else, write"
        + " what just before it, such as serienr or ordrenr, or name it in notCpr");

    /// <summary><c>personal-data-in-name</c>: in a name or a code.</summary>
    public static readonly FieldProblem Name = FieldProblem.Under(
        PersonalData.Code, "personal-data-in-name", "contains what looks like a CPR number");

    /// <summary><c>personal-data-in-number</c>: in a serial, a lot or a reference.</summary>
    public static readonly FieldProblem Line = FieldProblem.Under(
        PersonalData.Code, "personal-data-in-number", "looks like a CPR number; a serial of ten digits is written without separators");

    /// <summary><c>personal-data-in-file-name</c>.</summary>
    public static readonly FieldProblem FileName = FieldProblem.Under(
        PersonalData.Code, "personal-data-in-file-name", "has a name with what looks like a CPR number; rename it");
}
