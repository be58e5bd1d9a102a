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

    /// <summary><c>unknown-device-to-swap</c>.</summary>
    public static readonly FieldProblem SwappedWith = FieldProblem.Own(
        "unknown-device-to-swap", "is not another device within your scope");

    /// <summary><c>formula</c>.</summary>
    public static readonly FieldProblem Formula = FieldProblem.Own("formula", "begins like a spreadsheet formula");

    /// <summary><c>spreadsheet-error</c>: of a formula, or of a cell too narrow.</summary>
    public static readonly FieldProblem SpreadsheetError = FieldProblem.Own(
        "spreadsheet-error", "is the error of a spreadsheet, not a value");

    /// <summary><c>shortened-number</c>: a power of ten.</summary>
    public static readonly FieldProblem ShortenedNumber = FieldProblem.Own(
        "shortened-number", "is a number that a spreadsheet shortened; format the column as text and enter it again");

    /// <summary><c>unclear-date</c>.</summary>
    public static readonly FieldProblem UnclearDate = FieldProblem.Own(
        "unclear-date", "must be a day such as 2030-12-31, 31-12-2030 or 31.12.2030; not with slashes or a year of two digits");

    /// <summary><c>cell-without-column</c>.</summary>
    public static readonly FieldProblem CellWithoutColumn = FieldProblem.Own(
        "cell-without-column", "has a cell but no name; a text with a separator in it must be in quotes");

    /// <summary><c>missing-column</c>.</summary>
    public static readonly FieldProblem MissingColumn = FieldProblem.Own(
        "missing-column", "lacks the column {column}; the columns are {known}");

    /// <summary><c>too-many-rows</c>.</summary>
    public static readonly FieldProblem TooManyRows = FieldProblem.Own("too-many-rows", "must be at most {max} per file");

    /// <summary><c>no-rows</c>.</summary>
    public static readonly FieldProblem NoRows = FieldProblem.Own("no-rows", "are missing: the file has none");
}
