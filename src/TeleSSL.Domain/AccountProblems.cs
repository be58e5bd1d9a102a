namespace TeleSSL.Domain;

/// <summary>What can be wrong with a field of an account or a sign-in.</summary>
public static class AccountProblems
{
    /// <summary><c>not-an-account-name</c>.</summary>
    public static readonly FieldProblem Name = FieldProblem.Of(
        "not-an-account-name", "must be 1-64 characters of a-z, 0-9, hyphen and dot");

    /// <summary><c>membership-incomplete</c>.</summary>
    public static readonly FieldProblem Membership = FieldProblem.Of("membership-incomplete", "must name an organisation and a role");

    /// <summary><c>password-or-subject-needed</c>.</summary>
    public static readonly FieldProblem PasswordOrSubject = FieldProblem.Own(
        "password-or-subject-needed", "is required unless a subject is given; otherwise no one could sign in");

    /// <summary><c>not-a-path</c>.</summary>
    public static readonly FieldProblem NoPath = FieldProblem.Of("not-a-path", "must be a path of this site");
}
