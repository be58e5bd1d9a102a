using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts.Passwords;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>An account to create. The password is already hashed, because hashing is too slow for a transaction.</summary>
internal sealed record NewAccount(
    string Name, IReadOnlyList<Membership> Memberships, string? PasswordHash = null, string? Subject = null, string? DisplayName = null)
{
    /// <summary>What the hash is of, for what only the catalogue can tell; null without a password.</summary>
    public NewPassword? Password { get; private init; }

    public static Result<NewAccount> Of(AccountRequest request)
    {
        if (!Code.Parse(request.Name).Accepted(out var name, out _) || name.Value.Contains('/'))
            return Refusal.Invalid("name", AccountProblems.Name);
        if (!AccountParts.Subject(request.Subject).Accepted(out var subject, out var refusal)
            || !AccountParts.DisplayName(request.DisplayName).Accepted(out var displayName, out refusal))
            return refusal;
        var password = request.Password is { } text ? new NewPassword(text, "password") : null;
        if (password?.WhyNot(name.Value) is { } weak)
            return weak;
        return AccountParts.Memberships(request.Memberships).Then<NewAccount>(memberships =>
            new NewAccount(name.Value, memberships, password?.Hash(), subject, displayName) { Password = password });
    }
}
