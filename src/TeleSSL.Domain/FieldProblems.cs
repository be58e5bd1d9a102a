namespace TeleSSL.Domain;

/// <summary>What can be wrong with any field. Each sentence reads on from the name of the field.</summary>
public static class FieldProblems
{
    /// <summary><c>not-one-of</c>, with all that is allowed.</summary>
    public static FieldProblem OneOf(IEnumerable<string> allowed) => NotOneOf.With("allowed", string.Join(", ", allowed));

    /// <summary><c>out-of-range</c>: both ends are allowed.</summary>
    public static FieldProblem Between(long min, long max) => OutOfRange.With("min", min).With("max", max);

    /// <summary><c>required</c> of a text of no characters, otherwise <c>too-long</c>.</summary>
    public static FieldProblem OfLength(int length, int max) => length == 0 ? Required : TooLong.With("max", max);

    /// <summary><c>required</c>.</summary>
    public static readonly FieldProblem Required = FieldProblem.Of("required", "is required");

    /// <summary><c>required-here</c>.</summary>
    public static readonly FieldProblem RequiredHere = FieldProblem.Of("required-here", "is required because of {because}");

    /// <summary><c>not-allowed-here</c>.</summary>
    public static readonly FieldProblem NotAllowedHere = FieldProblem.Of("not-allowed-here", "must be left out because of {because}");

    /// <summary><c>too-long</c>.</summary>
    public static readonly FieldProblem TooLong = FieldProblem.Of("too-long", "must be at most {max} characters");

    /// <summary><c>too-many</c>.</summary>
    public static readonly FieldProblem TooMany = FieldProblem.Of("too-many", "must be at most {max}");

    /// <summary><c>too-few</c>.</summary>
    public static readonly FieldProblem TooFew = FieldProblem.Of("too-few", "must be at least {min}");

    /// <summary><c>out-of-range</c>.</summary>
    public static readonly FieldProblem OutOfRange = FieldProblem.Of("out-of-range", "must be {min} to {max}");

    /// <summary><c>not-a-date</c>.</summary>
    public static readonly FieldProblem NotADate = FieldProblem.Of("not-a-date", "must be a date such as 2026-03-01");

    /// <summary><c>not-a-time</c>.</summary>
    public static readonly FieldProblem NotATime = FieldProblem.Of(
        "not-a-time", "must be a time with its offset, such as 2026-03-01T08:00:00+01:00");

    /// <summary><c>not-a-time-of-day</c>.</summary>
    public static readonly FieldProblem NotATimeOfDay = FieldProblem.Of(
        "not-a-time-of-day", "must be a time of day such as 08:00, at most 24:00");

    /// <summary><c>not-an-id</c>.</summary>
    public static readonly FieldProblem NotAnId = FieldProblem.Of("not-an-id", "must be an id (UUID)");

    /// <summary><c>not-a-code</c>.</summary>
    public static readonly FieldProblem NotACode = FieldProblem.Of(
        "not-a-code", "must be 1-64 characters of a-z, 0-9, hyphen, dot and slash");

    /// <summary><c>not-a-phone-number</c>.</summary>
    public static readonly FieldProblem NotAPhoneNumber = FieldProblem.Of(
        "not-a-phone-number", "must be eight Danish digits, or + and an international number");

    /// <summary><c>not-a-cpr-number</c>.</summary>
    public static readonly FieldProblem NotACpr = FieldProblem.Of(
        "not-a-cpr-number", "must be a date (ddmmyy) and four characters, or a replacement number");

    /// <summary><c>not-a-postal-code</c>.</summary>
    public static readonly FieldProblem NotAPostalCode = FieldProblem.Of("not-a-postal-code", "must be four digits");

    /// <summary><c>not-a-flag</c>.</summary>
    public static readonly FieldProblem NotAFlag = FieldProblem.Of("not-a-flag", "must be true or false");

    /// <summary><c>not-a-number</c>.</summary>
    public static readonly FieldProblem NotANumber = FieldProblem.Of("not-a-number", "must be a whole number");

    /// <summary><c>not-one-of</c>.</summary>
    public static readonly FieldProblem NotOneOf = FieldProblem.Of("not-one-of", "must be one of {allowed}");

    /// <summary><c>wrong-type</c>.</summary>
    public static readonly FieldProblem WrongType = FieldProblem.Of("wrong-type", "is not of the expected type or value");

    /// <summary><c>not-an-object</c>.</summary>
    public static readonly FieldProblem NotAnObject = FieldProblem.Of("not-an-object", "must be a JSON object");

    /// <summary><c>malformed</c>.</summary>
    public static readonly FieldProblem Malformed = FieldProblem.Of("malformed", "must be {form}");

    /// <summary><c>control-characters</c>.</summary>
    public static readonly FieldProblem ControlCharacters = FieldProblem.Of(
        "control-characters", "contains control characters or broken characters");

    /// <summary><c>empty-entry</c>.</summary>
    public static readonly FieldProblem EmptyEntry = FieldProblem.Of("empty-entry", "has an empty entry");

    /// <summary><c>listed-twice</c>.</summary>
    public static readonly FieldProblem Twice = FieldProblem.Of("listed-twice", "lists {value} twice");

    /// <summary><c>cannot-be-changed</c>.</summary>
    public static readonly FieldProblem Fixed = FieldProblem.Of("cannot-be-changed", "cannot be changed");

    /// <summary><c>not-the-same</c>.</summary>
    public static readonly FieldProblem NotTheSame = FieldProblem.Of("not-the-same", "must be the same as {as}");

    /// <summary><c>unknown-member</c>.</summary>
    public static readonly FieldProblem UnknownMember = FieldProblem.Of(
        "unknown-member", "is not known here; the nearest is {nearest}. Known are {known}");

    /// <summary><c>unknown-filter</c>.</summary>
    public static readonly FieldProblem UnknownFilter = FieldProblem.Of(
        "unknown-filter", "is not a parameter of this list; the nearest is {nearest}. Known are {known}");

    /// <summary><c>no-members</c>.</summary>
    public static readonly FieldProblem NoMembers = FieldProblem.Of("no-members", "is not known: this body has no members");

    /// <summary><c>no-parameters</c>.</summary>
    public static readonly FieldProblem NoParameters = FieldProblem.Of("no-parameters", "is not known: this takes no query parameters");

    /// <summary><c>unknown-column</c>.</summary>
    public static readonly FieldProblem UnknownColumn = FieldProblem.Of(
        "unknown-column", "is not a column of this file; the nearest is {nearest}. Known are {known}");

    /// <summary><c>nothing-to-change</c>.</summary>
    public static readonly FieldProblem NothingToChange = FieldProblem.Of("nothing-to-change", "must hold at least one thing to change");

    /// <summary><c>empty</c>.</summary>
    public static readonly FieldProblem Empty = FieldProblem.Of("empty", "is empty");

    /// <summary><c>not-a-version</c>.</summary>
    public static readonly FieldProblem NotAVersion = FieldProblem.Of(
        "not-a-version",
        "must be one version as the maker prints it, such as 3.12.0, V2.04 or 1.0.3 (build 45): at least one digit, and otherwise"
        + " letters a-z, digits, spaces and . - _ + ( ) / :");
}
