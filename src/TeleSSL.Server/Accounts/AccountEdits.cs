using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>What of an account can be changed.</summary>
internal sealed record EditedAccount(IReadOnlyList<Membership> Memberships, string? DisplayName, string? Subject)
{
    public static EditedAccount Of(AccountAnswer account) => new(AccountStore.MembershipsOf(account), account.DisplayName, account.Subject);

    /// <summary>The names of the fields in which another differs.</summary>
    public IEnumerable<string> Differing(EditedAccount other)
    {
        if (!Memberships.ToHashSet().SetEquals(other.Memberships))
            yield return "memberships";
        if (DisplayName != other.DisplayName)
            yield return "displayName";
        if (Subject != other.Subject)
            yield return "subject";
    }
}

/// <summary>A change of an account, once its fields are known to be fine.</summary>
/// <param name="Memberships">Null when they stay.</param>
/// <param name="To">The account after it.</param>
internal sealed record AccountEdits(IReadOnlyList<Membership>? Memberships, Func<EditedAccount, EditedAccount> To)
{
    public static Result<AccountEdits> Of(AccountEdit edit)
    {
        if (edit is { Memberships: null, DisplayNameGiven: false, SubjectGiven: false })
            return Refusal.Invalid("body", FieldProblems.NothingToChange);
        if (!AccountParts.Subject(edit.Subject).Accepted(out var subject, out var refusal)
            || !AccountParts.DisplayName(edit.DisplayName).Accepted(out var displayName, out refusal)
            || !NewMemberships(edit).Accepted(out var memberships, out refusal))
            return refusal;
        return new AccountEdits(memberships, before => new EditedAccount(
            memberships ?? before.Memberships,
            edit.DisplayNameGiven ? displayName : before.DisplayName,
            edit.SubjectGiven ? subject : before.Subject));
    }

    private static Result<Membership[]?> NewMemberships(AccountEdit edit) => edit.Memberships is { } parts
        ? AccountParts.Memberships(parts).Then<Membership[]?>(memberships => memberships)
        : (Membership[]?)null;
}
