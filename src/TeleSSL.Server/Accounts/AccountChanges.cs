using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts.Passwords;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>A password that an administrator sets; already hashed, because hashing is too slow for a transaction.</summary>
internal sealed record ResetPassword(NewPassword Password, string Hash)
{
    public static Result<ResetPassword> Of(PasswordReset reset, string account)
    {
        var password = new NewPassword(reset.Password, "password");
        return password.WhyNot(account) is { } weak ? weak : new ResetPassword(password, password.Hash());
    }
}

/// <summary>Changes an account that exists. What is already so is accepted, and writes nothing.</summary>
internal sealed class AccountChanges(Db db, AccountStore accounts, CatalogueStore catalogues, SignInOptions signIn)
{
    /// <summary>
    /// Raised when an account is deactivated or becomes absent, for those who move its work on. It can be lost; poll as well.
    /// </summary>
    public const string Away = "away";

    public async Task<Result<Written>> Change(Tx tx, string name, AccountEdits edits, Stamp stamp, int? ifMatch)
    {
        if (edits.Memberships is { } wanted && AccountParts.WhyNot(wanted, await catalogues.In(tx)) is { } invalid)
            return invalid;
        if (!(await AccountStore.Find(tx, name, ifMatch)).Accepted(out var account, out var refusal))
            return refusal;
        var before = EditedAccount.Of(account);
        var after = edits.To(before);
        string[] fields = [.. before.Differing(after)];
        if (fields.Length == 0)
            return AccountStore.Unchanged(account);
        if (!account.HasPassword && after.Subject is null && signIn.Authority is null)
            return Refusal.Invalid("subject", AccountProblems.PasswordOrSubject);
        if (after.Subject is { } subject && await AccountRow.NameOf(tx, subject) is { } other && other != name)
            return AccessRefusals.SubjectTaken.With("account", other);
        await tx.Execute(
            "UPDATE account SET display_name = @DisplayName, subject = @Subject WHERE name = @name",
            new { name, after.DisplayName, after.Subject });
        if (fields.Contains("memberships"))
            await AccountStore.SetMemberships(tx, name, after.Memberships);
        return await accounts.Changed(tx, name, "account.changed", stamp, JsonSerializer.Serialize(new { fields }, Json.Options));
    }

    /// <summary>Every session opened with the former password ends.</summary>
    public async Task<Result<Written>> Reset(Tx tx, string name, ResetPassword reset, Stamp stamp, int? ifMatch)
    {
        if (!(await AccountStore.Find(tx, name, ifMatch)).Accepted(out var before, out var refusal))
            return refusal;
        if (reset.Password.WhyNot(AccountStore.MembershipsOf(before), await catalogues.In(tx)) is { } weak)
            return weak;
        await tx.Execute("UPDATE account SET password_hash = @Hash WHERE name = @name", new { name, reset.Hash });
        return await accounts.Changed(tx, name, "account.password-reset", stamp);
    }

    public async Task<Result<Written>> Deactivate(Tx tx, string name, Stamp stamp, int? ifMatch)
    {
        if (!(await AccountStore.Find(tx, name, ifMatch)).Accepted(out var before, out var refusal))
            return refusal;
        if (!before.Active)
            return AccountStore.Unchanged(before);
        await tx.Execute("UPDATE account SET active = FALSE, deactivated_at = @At WHERE name = @name", new { name, stamp.At });
        await tx.Raise(db.Signals.Of(Away));
        return await accounts.Changed(tx, name, "account.deactivated", stamp);
    }

    /// <summary>With the password and the roles it had. Sessions from before the deactivation stay ended.</summary>
    public async Task<Result<Written>> Reactivate(Tx tx, string name, Stamp stamp, int? ifMatch)
    {
        if (!(await AccountStore.Find(tx, name, ifMatch)).Accepted(out var before, out var refusal))
            return refusal;
        if (before.Active)
            return AccountStore.Unchanged(before);
        await tx.Execute("UPDATE account SET active = TRUE WHERE name = @name", new { name });
        return await accounts.Changed(tx, name, "account.reactivated", stamp);
    }
}
