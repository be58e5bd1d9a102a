namespace TeleSSL.Domain.Stock;

/// <summary>What can be wrong with a field about a store or a file of purchases.</summary>
public static class StockProblems
{
    /// <summary><c>location-in-itself</c>.</summary>
    public static readonly FieldProblem LocationInItself = FieldProblem.Own(
        "location-in-itself", "is inside this place, or is this place itself");

    /// <summary><c>parent-of-other-unit</c>.</summary>
    public static readonly FieldProblem ParentOfOtherUnit = FieldProblem.Own("parent-of-other-unit", "belongs to {unit}");

    /// <summary><c>unknown-owner</c>.</summary>
    public static readonly FieldProblem NotAnOwner = FieldProblem.Own("unknown-owner", "is not a unit that owns devices");

    /// <summary><c>formula</c>.</summary>
    public static readonly FieldProblem Formula = FieldProblem.Own("formula", "begins like a spreadsheet formula");

    /// <summary><c>missing-column</c>.</summary>
    public static readonly FieldProblem MissingColumn = FieldProblem.Own(
        "missing-column", "lacks the column {column}; the columns are {known}");

    /// <summary><c>too-many-rows</c>.</summary>
    public static readonly FieldProblem TooManyRows = FieldProblem.Own("too-many-rows", "must be at most {max} per file");

    /// <summary><c>no-rows</c>.</summary>
    public static readonly FieldProblem NoRows = FieldProblem.Own("no-rows", "are missing: the file has none");
}
