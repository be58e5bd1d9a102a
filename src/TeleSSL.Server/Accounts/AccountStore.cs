using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>Writes accounts. The journal gets their permissions, never a password hash or a display name.</summary>
internal sealed class AccountStore(AccountReader accounts, CatalogueStore catalogues, SignInOptions signIn)
{
    /// <summary>Creates the account; never touches one that exists.</summary>
    public async Task<Result<Written>> Create(Tx tx, NewAccount account, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        if ((AccountParts.WhyNot(account.Memberships, catalogue) ?? account.Password?.WhyNot(account.Memberships, catalogue)) is { } invalid)
            return invalid;
        // With an authority, an account may be created first and bound later.
        if (account.PasswordHash is null && account.Subject is null && signIn.Authority is null)
            return Refusal.Invalid("password", AccountProblems.PasswordOrSubject);
        if (await AccountRow.Find(tx, account.Name) is not null)
            return AccessRefusals.AccountKnown.With("account", account.Name);
        if (account.Subject is not null && await AccountRow.NameOf(tx, account.Subject) is { } other)
            return AccessRefusals.SubjectTaken.With("account", other);
        await Save(tx, account, stamp);
        return await AfterWrite(tx, account.Name, 201);
    }

    /// <summary>The account to change, or <c>not-found</c> or <c>stale-version</c>.</summary>
    public static async Task<Result<AccountAnswer>> Find(Tx tx, string name, int? ifMatch) =>
        await AccountRow.Find(tx, name) is not { } account ? Refusal.NotFound("account")
        : ifMatch is { } asked && asked != account.Version ? Refusal.Stale()
        : account;

    /// <summary>Changes an existing account and journals it.</summary>
    public async Task<Result<Written>> Change(Tx tx, string name, string kind, Stamp stamp, int? ifMatch, Func<Task> change)
    {
        if ((await Find(tx, name, ifMatch)).Refused is { } refusal)
            return refusal;
        await change();
        return await Changed(tx, name, kind, stamp);
    }

    /// <summary>Journals a change that is already written; the evidence is JSON.</summary>
    public async Task<Result<Written>> Changed(Tx tx, string name, string kind, Stamp stamp, string? evidence = null)
    {
        await CountUp(tx, name);
        await Append(tx, name, kind, stamp, evidence);
        return await AfterWrite(tx, name, 200);
    }

    public static Written Unchanged(AccountAnswer account) => new(200, account.Name, account.Version, Reply.Now(account));

    public static async Task SetPassword(Tx tx, string name, string passwordHash, Stamp stamp)
    {
        await tx.Execute("UPDATE account SET password_hash = @passwordHash WHERE name = @name", new { name, passwordHash });
        await CountUp(tx, name);
        await Append(tx, name, "account.password-changed", stamp);
    }

    /// <summary>Without checks; for accounts that the server itself creates.</summary>
    public static async Task Save(Tx tx, NewAccount account, Stamp stamp)
    {
        await tx.Execute(
            """
            INSERT INTO account (name, password_hash, subject, display_name, version, active)
            VALUES (@Name, @PasswordHash, @Subject, @DisplayName, 1, TRUE)
            """,
            new { account.Name, account.PasswordHash, account.Subject, account.DisplayName });
        await SetMemberships(tx, account.Name, account.Memberships);
        await Append(tx, account.Name, "account.set", stamp);
    }

    public static async Task SetMemberships(Tx tx, string name, IReadOnlyList<Membership> memberships)
    {
        await tx.Execute("DELETE FROM membership WHERE account = @name", new { name });
        await tx.Execute(
            "INSERT INTO membership (account, organisation, role) VALUES (@name, @Organisation, @role)",
            memberships.Select(m => new { name, m.Organisation, role = m.Role.Kebab() }));
    }

    public static Membership[] MembershipsOf(AccountAnswer account) =>
        [.. account.Memberships.Select(part => new Membership(part.Organisation, Choice.Of<Role>(part.Role, "role").Value!.Value))];

    private async Task<Result<Written>> AfterWrite(Tx tx, string name, int status)
    {
        if (!await AccountRow.AnyAdministrator(tx))
            return AccessRefusals.LastAdministrator;
        tx.AfterCommit(accounts.Forget);
        var account = (await AccountRow.Find(tx, name))!;
        return new Written(status, name, account.Version, Reply.Now(account));
    }

    public static Task CountUp(Tx tx, string name) =>
        tx.Execute("UPDATE account SET version = version + 1 WHERE name = @name", new { name });

    public static async Task Append(Tx tx, string name, string kind, Stamp stamp, string? evidence = null)
    {
        var after = (await AccountRow.Find(tx, name))!;
        var state = StateOf(after);
        tx.Append(JournalEntry.Of(
            stamp, "account", name, after.Version, kind, evidence is null ? state : JournalEntry.StateAnd(evidence, state)));
    }

    /// <summary>Wrong passwords have locked the account; the evidence is JSON.</summary>
    public static async Task AppendLock(Tx tx, string name, string evidence, Stamp stamp)
    {
        await CountUp(tx, name);
        await Append(tx, name, "account.locked", stamp, evidence);
    }

    private static string StateOf(AccountAnswer account) => JsonSerializer.Serialize(
        new
        {
            account.Active,
            account.HasPassword,
            HasSubject = account.Subject is not null,
            IsBound = account.Binding is not null,
            account.Memberships,
        },
        Json.Options);
}
