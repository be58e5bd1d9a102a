using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>Matches users of the authority to accounts, by the subject an administrator has bound, never by name or mail.</summary>
internal sealed class AuthoritySignIn(Db db, SignInOptions options, BreakGlass breakGlass)
{
    public static readonly Refusal NotConfigured =
        new("no-authority", "Sign-in through an authority is not configured (SignIn__Authority).", RefusalKind.NotFound);

    public static readonly Refusal Unavailable =
        new Refusal("authority-unavailable", "The authority does not respond. Try again in a moment.", RefusalKind.Busy)
            .With("retryAfter", "10");

    public static readonly Refusal Failed =
        new("sign-in-failed", "The response to the sign-in is invalid. Start again.", RefusalKind.Unauthenticated);

    private static readonly Refusal NotBound =
        new("subject-not-bound", "No account is bound to your user at the authority. Ask an administrator.", RefusalKind.Forbidden);

    private static readonly Refusal NotActive =
        new("account-not-active", "Your account is deactivated. Ask an administrator.", RefusalKind.Forbidden);

    /// <summary>The account bound to this subject, or <c>subject-not-bound</c>, <c>account-not-active</c>.</summary>
    public async Task<Result<SignedIn>> Try(string? subject)
    {
        if (!SubjectBindings.IsSubject(subject))
            return NotBound;
        var found = await db.Read(query => query.Find<Row>(
            """
            SELECT a.name AS Name, a.active AS Active FROM account_subject s JOIN account a ON a.name = s.account
            WHERE  s.authority = @Authority AND s.subject = @subject
            """,
            new { options.Authority, subject }));
        if (found is not { Name: var account })
            return NotBound;
        if (!found.Active)
            return NotActive;
        await breakGlass.Note(account);
        return new SignedIn(account, SessionCookie.MarkOfSubject(subject!));
    }

    private sealed record Row
    {
        public required string Name { get; init; }

        public required bool Active { get; init; }
    }
}
