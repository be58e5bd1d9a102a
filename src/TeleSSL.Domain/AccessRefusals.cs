namespace TeleSSL.Domain;

/// <summary>Refusals about who asks: signing in, roles and accounts.</summary>
public static class AccessRefusals
{
    /// <summary><c>sign-in-needed</c>.</summary>
    public static readonly Refusal SignInNeeded = new("sign-in-needed", "Sign in first.", RefusalKind.Unauthenticated);

    /// <summary><c>role</c>.</summary>
    public static readonly Refusal Role = new("role", "Your role does not allow this.", RefusalKind.Forbidden, "step");

    /// <summary><c>own-unit-only</c>.</summary>
    public static readonly Refusal OwnUnitOnly = new(
        "own-unit-only", "You may change this for your own unit only.", RefusalKind.Forbidden);

    /// <summary><c>missing-request-header</c>.</summary>
    public static readonly Refusal MissingRequestHeader = new(
        "missing-request-header",
        "Calls that change something must carry the header X-TeleSSL: 1.", RefusalKind.Forbidden);

    /// <summary><c>foreign-origin</c>.</summary>
    public static readonly Refusal ForeignOrigin = new(
        "foreign-origin",
        "A page of another site may not open a WebSocket here.", RefusalKind.Forbidden);

    /// <summary><c>wrong-password</c>.</summary>
    public static readonly Refusal WrongPassword = new(
        "wrong-password",
        "The user name or the password is wrong.", RefusalKind.Unauthenticated);

    /// <summary><c>locked</c>.</summary>
    public static readonly Refusal Locked = new(
        "locked",
        "Too many wrong passwords. Wait a moment and try again.", RefusalKind.TooMany, "retryAfter");

    /// <summary><c>too-many-names</c>.</summary>
    public static readonly Refusal TooManyNames = new(
        "too-many-names",
        "Sign-ins from your address failed for many names. Wait, or use a browser you signed in with"
        + " before.", RefusalKind.TooMany, "retryAfter");

    /// <summary><c>sign-in-busy</c>.</summary>
    public static readonly Refusal SignInBusy = new(
        "sign-in-busy",
        "Many sign in just now. Try again in a moment.", RefusalKind.TooMany, "retryAfter");

    /// <summary><c>local-sign-in-off</c>.</summary>
    public static readonly Refusal LocalSignInOff = new(
        "local-sign-in-off",
        "Passwords are switched off. Sign in at {path}.", RefusalKind.Unauthenticated);

    /// <summary><c>no-authority</c>.</summary>
    public static readonly Refusal NoAuthority = new("no-authority", "No sign-in authority is configured (SignIn__Authority).");

    /// <summary><c>authority-unavailable</c>.</summary>
    public static readonly Refusal AuthorityUnavailable = new(
        "authority-unavailable",
        "The authority does not respond. Try again in a moment.", RefusalKind.Busy, "retryAfter");

    /// <summary><c>sign-in-failed</c>.</summary>
    public static readonly Refusal SignInFailed = new(
        "sign-in-failed",
        "The response to the sign-in is invalid. Start again.", RefusalKind.Unauthenticated);

    /// <summary><c>subject-not-bound</c>.</summary>
    public static readonly Refusal SubjectNotBound = new(
        "subject-not-bound",
        "No account is bound to your user at the authority. Ask an administrator.", RefusalKind.Forbidden);

    /// <summary><c>account-not-active</c>.</summary>
    public static readonly Refusal AccountNotActive = new(
        "account-not-active",
        "Your account is deactivated. Ask an administrator.", RefusalKind.Forbidden);

    /// <summary><c>account-known</c>.</summary>
    public static readonly Refusal AccountKnown = new(
        "account-known",
        "Account {account} exists already, active or not. Choose another name, or have an administrator change or reactivate it.");

    /// <summary><c>subject-taken</c>.</summary>
    public static readonly Refusal SubjectTaken = new("subject-taken", "The subject is bound to account {account}.");

    /// <summary><c>last-administrator</c>.</summary>
    public static readonly Refusal LastAdministrator = new(
        "last-administrator",
        "No administrator would remain; create another one first.");

    /// <summary><c>absence-overlaps</c>.</summary>
    public static readonly Refusal AbsenceOverlaps = new(
        "absence-overlaps",
        "The account is already absent from {from} to {to}. End that absence first, or choose other times.", RefusalKind.Rule, "absence");

    /// <summary><c>too-many-absences</c>.</summary>
    public static readonly Refusal TooManyAbsences = new("too-many-absences", "An account has at most {max} absences ahead.");

    /// <summary><c>account-absent</c>.</summary>
    public static readonly Refusal AccountAbsent = new(
        "account-absent",
        "{account} is absent until {to}, so nothing is assigned to it. End the absence first if the person is back.",
        RefusalKind.Rule, "absence", "from");
}
