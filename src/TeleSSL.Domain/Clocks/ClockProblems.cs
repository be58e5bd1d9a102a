namespace TeleSSL.Domain.Clocks;

/// <summary>What can be wrong with a field about calendars and service levels.</summary>
public static class ClockProblems
{
    /// <summary><c>validity-without-days</c>.</summary>
    public static readonly FieldProblem ValidityWithoutDays = FieldProblem.Own(
        "validity-without-days", "has a to that is not later than its from");

    /// <summary><c>validity-overlaps</c>.</summary>
    public static readonly FieldProblem ValidityOverlaps = FieldProblem.Own(
        "validity-overlaps", "has two that are valid on the same day; end the one before the other begins");

    /// <summary><c>opening-without-time</c>.</summary>
    public static readonly FieldProblem OpeningWithoutTime = FieldProblem.Own(
        "opening-without-time", "has an opening that does not close later than it opens");

    /// <summary><c>openings-overlap</c>.</summary>
    public static readonly FieldProblem OpeningsOverlap = FieldProblem.Own(
        "openings-overlap", "has two openings on one day that overlap");

    /// <summary><c>day-listed-twice</c>.</summary>
    public static readonly FieldProblem DayListedTwice = FieldProblem.Of("day-listed-twice", "must name each day once");

    /// <summary><c>priority-listed-twice</c>.</summary>
    public static readonly FieldProblem PriorityListedTwice = FieldProblem.Of(
        "priority-listed-twice", "must name each priority, and each partner's priority, once");

    /// <summary><c>amount-out-of-range</c>.</summary>
    public static readonly FieldProblem AmountOutOfRange = FieldProblem.Of(
        "amount-out-of-range", "must have amounts of 1 to {max} minutes");

    /// <summary><c>too-many-levels</c>.</summary>
    public static readonly FieldProblem TooManyLevels = FieldProblem.Of(
        "too-many-levels", "must be at most {max}, each with at most {partners} partner rows");

    /// <summary><c>pauses-out-of-range</c>.</summary>
    public static readonly FieldProblem Pauses = FieldProblem.Of(
        "pauses-out-of-range", "must be at most {max}, each with a to later than its from, within 2000 to 2099");

    /// <summary><c>pauses-overlap</c>.</summary>
    public static readonly FieldProblem PausesOverlap = FieldProblem.Own("pauses-overlap", "must not overlap");
}
