using System.Diagnostics.CodeAnalysis;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>Binds a subject of the authority to an account and unbinds it. Sessions of an earlier binding end with it.</summary>
internal sealed class SubjectBindings(AccountStore accounts, SignInOptions options)
{
    // The maximum length in OpenID Connect.
    private const int MaxSubjectLength = 255;

    public static bool IsSubject([NotNullWhen(true)] string? subject) =>
        subject is { Length: > 0 and <= MaxSubjectLength } && Characters.ArePlain(subject);

    public async Task<Result<Written>> Bind(Tx tx, string name, string subject, Stamp stamp, int? ifMatch)
    {
        if (options.Authority is not { } authority)
            return AccessRefusals.NoAuthority;
        if (!IsSubject(subject))
            return Refusal.Invalid("subject", FieldProblems.Malformed.With("form", $"1-{MaxSubjectLength} characters without control characters"));
        var other = await tx.Find<string>(
            "SELECT account FROM account_subject WHERE authority = @authority AND subject = @subject AND account <> @name",
            new { authority, subject, name });
        if (other is not null)
            return AccessRefusals.SubjectTaken.With("account", other);
        return await accounts.Change(tx, name, "account.subject-bound", stamp, ifMatch, () => tx.Execute(
            """
            INSERT INTO account_subject (account, authority, subject) VALUES (@name, @authority, @subject)
            ON CONFLICT (account) DO UPDATE SET authority = excluded.authority, subject = excluded.subject
            """,
            new { name, authority, subject }));
    }

    public Task<Result<Written>> Unbind(Tx tx, string name, Stamp stamp, int? ifMatch) =>
        accounts.Change(tx, name, "account.subject-unbound", stamp, ifMatch, () =>
            tx.Execute("DELETE FROM account_subject WHERE account = @name", new { name }));
}
