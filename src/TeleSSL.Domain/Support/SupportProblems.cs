namespace TeleSSL.Domain.Support;

/// <summary>What can be wrong with a field about calls, incidents, articles and replies.</summary>
public static class SupportProblems
{
    /// <summary><c>number-taken</c>.</summary>
    public static readonly FieldProblem NumberTaken = FieldProblem.Own("number-taken", "contains a number of another desk");

    /// <summary><c>unknown-desk</c>.</summary>
    public static readonly FieldProblem NotANumberOfADesk = FieldProblem.Own("unknown-desk", "is not the number of a desk");

    /// <summary><c>ambiguous-desk</c>.</summary>
    public static readonly FieldProblem AmbiguousDesk = FieldProblem.Own(
        "ambiguous-desk", "is not a number, and the account reports for no desk or for several; send the number that was called");

    /// <summary><c>not-a-single-word</c>.</summary>
    public static readonly FieldProblem NotASingleWord = FieldProblem.Of(
        "not-a-single-word", "must be words without spaces, each of at most {max} letters and digits");

    /// <summary><c>implausible-call-time</c>.</summary>
    public static readonly FieldProblem ImplausibleCallTime = FieldProblem.Own(
        "implausible-call-time", "is more than 5 minutes ahead or 30 days old; check the telephone system's clock");

    /// <summary><c>unknown-component</c>.</summary>
    public static readonly FieldProblem Component = FieldProblem.Own(
        "unknown-component", "must be a category, or a category, a slash and a component, such as login/pin");

    /// <summary><c>unknown-placeholder</c>.</summary>
    public static readonly FieldProblem Placeholder = FieldProblem.Own(
        "unknown-placeholder", "contains an unknown placeholder; known are {known}");

    /// <summary><c>former-name</c>.</summary>
    public static readonly FieldProblem FormerName = FieldProblem.Of(
        "former-name", "is the former name of {name}; send only one of them");

    /// <summary><c>not-a-label-code</c>.</summary>
    public static readonly FieldProblem LabelCode = FieldProblem.Of(
        "not-a-label-code", "must be what the QR code on the device holds, 1-{max} characters");
}
