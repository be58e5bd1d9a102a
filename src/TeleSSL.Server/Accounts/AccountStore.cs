using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>Writes accounts. The journal gets their permissions, never a password hash.</summary>
internal sealed class AccountStore(AccountReader accounts, CatalogueStore catalogues, SignInOptions signIn)
{
    /// <summary>Creates the account or replaces it.</summary>
    public async Task<Result<Written>> Put(Tx tx, AccountChange change, Stamp stamp, int? ifMatch)
    {
        var catalogue = await catalogues.In(tx);
        if (change.Memberships.FirstOrDefault(membership => !catalogue.Organisations.ContainsKey(membership.Organisation)) is { } lost)
            return Refusal.Invalid("memberships", UnknownProblems.Organisation);
        if (change.Password?.WhyNot(change.Memberships, catalogue) is { } weak)
            return weak;
        var before = await AccountRow.Find(tx, change.Name);
        // With an authority, an account may be created first and bound later.
        if (change.PasswordHash is null && change.Subject is null && before is not { HasPassword: true } && signIn.Authority is null)
            return Refusal.Invalid("password", AccountProblems.PasswordOrSubject);
        if (ifMatch is { } asked && asked != before?.Version)
            return Refusal.Stale();
        if (change.Subject is not null && await AccountRow.NameOf(tx, change.Subject) is { } other && other != change.Name)
            return AccessRefusals.SubjectTaken.With("account", other);
        await Save(tx, change, stamp);
        return await AfterWrite(tx, change.Name, before is null ? 201 : 200);
    }

    public Task<Result<Written>> Deactivate(Tx tx, string name, Stamp stamp, int? ifMatch) =>
        Change(tx, name, "account.deactivated", stamp, ifMatch, () =>
            tx.Execute("UPDATE account SET active = FALSE, deactivated_at = @At WHERE name = @name", new { name, stamp.At }));

    /// <summary>Changes an existing account and journals it.</summary>
    public async Task<Result<Written>> Change(Tx tx, string name, string kind, Stamp stamp, int? ifMatch, Func<Task> change)
    {
        if (await AccountRow.Find(tx, name) is not { } before)
            return Refusal.NotFound("account");
        if (ifMatch is { } asked && asked != before.Version)
            return Refusal.Stale();
        await change();
        await tx.Execute("UPDATE account SET version = version + 1 WHERE name = @name", new { name });
        await Append(tx, name, kind, stamp);
        return await AfterWrite(tx, name, 200);
    }

    public static async Task SetPassword(Tx tx, string name, string passwordHash, Stamp stamp)
    {
        await tx.Execute(
            "UPDATE account SET password_hash = @passwordHash, version = version + 1 WHERE name = @name", new { name, passwordHash });
        await Append(tx, name, "account.password-changed", stamp);
    }

    /// <summary>Without checks; for accounts that the server itself creates.</summary>
    public static async Task Save(Tx tx, AccountChange change, Stamp stamp)
    {
        await tx.Execute(
            """
            INSERT INTO account (name, password_hash, subject, version, active) VALUES (@Name, @PasswordHash, @Subject, 1, TRUE)
            ON CONFLICT (name) DO UPDATE
            SET password_hash = coalesce(excluded.password_hash, account.password_hash), subject = excluded.subject,
                version = account.version + 1, active = TRUE
            """,
            new { change.Name, change.PasswordHash, change.Subject });
        await tx.Execute("DELETE FROM membership WHERE account = @Name", new { change.Name });
        await tx.Execute(
            "INSERT INTO membership (account, organisation, role) VALUES (@Name, @Organisation, @role)",
            change.Memberships.Select(m => new { change.Name, m.Organisation, role = m.Role.Kebab() }));
        await Append(tx, change.Name, "account.set", stamp);
    }

    private async Task<Result<Written>> AfterWrite(Tx tx, string name, int status)
    {
        if (!await AccountRow.AnyAdministrator(tx))
            return AccessRefusals.LastAdministrator;
        tx.AfterCommit(accounts.Forget);
        var account = (await AccountRow.Find(tx, name))!;
        return new Written(status, name, account.Version, Reply.Now(account));
    }

    public static async Task Append(Tx tx, string name, string kind, Stamp stamp)
    {
        var after = (await AccountRow.Find(tx, name))!;
        tx.Append(JournalEntry.Of(stamp, "account", name, after.Version, kind, StateOf(after)));
    }

    /// <summary>Wrong passwords have locked the account; the evidence is JSON.</summary>
    public static async Task AppendLock(Tx tx, string name, string evidence, Stamp stamp)
    {
        await tx.Execute("UPDATE account SET version = version + 1 WHERE name = @name", new { name });
        var after = (await AccountRow.Find(tx, name))!;
        tx.Append(JournalEntry.Of(
            stamp, "account", name, after.Version, "account.locked", JournalEntry.StateAnd(evidence, StateOf(after))));
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
