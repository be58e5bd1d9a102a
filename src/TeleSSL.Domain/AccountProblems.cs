namespace TeleSSL.Domain;

/// <summary>What can be wrong with a field of an account or a sign-in.</summary>
public static class AccountProblems
{
    /// <summary><c>not-an-account-name</c>.</summary>
    public static readonly FieldProblem Name = FieldProblem.Of(
        "not-an-account-name", "must be 1-64 characters of a-z, 0-9, hyphen and dot");

    /// <summary><c>membership-incomplete</c>.</summary>
    public static readonly FieldProblem Membership = FieldProblem.Of("membership-incomplete", "must name an organisation and a role");

    /// <summary><c>role-out-of-place</c>.</summary>
    public static readonly FieldProblem RoleOutOfPlace = FieldProblem.Own(
        "role-out-of-place", "gives {role} at {organisation}, which is of kind {kind}; that role belongs to {kinds}. Roles there: {allowed}");

    /// <summary><c>password-or-subject-needed</c>.</summary>
    public static readonly FieldProblem PasswordOrSubject = FieldProblem.Own(
        "password-or-subject-needed", "is required unless a subject is given; otherwise no one could sign in");

    /// <summary><c>absence-reversed</c>.</summary>
    public static readonly FieldProblem AbsenceReversed = FieldProblem.Of("absence-reversed", "must be before to");

    /// <summary><c>absence-in-the-past</c>.</summary>
    public static readonly FieldProblem AbsenceInThePast = FieldProblem.Of(
        "absence-in-the-past", "is in the past; leave out from to begin now");

    /// <summary><c>absence-too-long</c>.</summary>
    public static readonly FieldProblem AbsenceTooLong = FieldProblem.Of(
        "absence-too-long", "must be at most {max} days after from; deactivate an account that stays away longer");

    /// <summary><c>absence-too-far</c>.</summary>
    public static readonly FieldProblem AbsenceTooFar = FieldProblem.Of("absence-too-far", "must be at most {max} days from now");

    /// <summary><c>not-a-path</c>.</summary>
    public static readonly FieldProblem NoPath = FieldProblem.Of("not-a-path", "must be a path of this site");
}
