using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts;

/// <summary>Matches users of the authority to accounts, by the subject an administrator has bound, never by name or mail.</summary>
internal sealed class AuthoritySignIn(Db db, SignInOptions options, BreakGlass breakGlass)
{
    /// <summary>The account bound to this subject, or <c>subject-not-bound</c>, <c>account-not-active</c>.</summary>
    public async Task<Result<SignedIn>> Try(string? subject)
    {
        if (!SubjectBindings.IsSubject(subject))
            return AccessRefusals.SubjectNotBound;
        var found = await db.Read(query => query.Find<Row>(
            """
            SELECT a.name AS Name, a.active AS Active FROM account_subject s JOIN account a ON a.name = s.account
            WHERE  s.authority = @Authority AND s.subject = @subject
            """,
            new { options.Authority, subject }));
        if (found is not { Name: var account })
            return AccessRefusals.SubjectNotBound;
        if (!found.Active)
            return AccessRefusals.AccountNotActive;
        await breakGlass.Note(account);
        return new SignedIn(account, SessionCookie.MarkOfSubject(subject!));
    }

    private sealed record Row
    {
        public required string Name { get; init; }

        public required bool Active { get; init; }
    }
}
