using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts.Passwords;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>The requested state of an account. The password is already hashed, because hashing is too slow for a transaction.</summary>
internal sealed record AccountChange(
    string Name, IReadOnlyList<Membership> Memberships, string? PasswordHash = null, string? Subject = null)
{
    private const int MaxMemberships = 100;
    private const int MaxSubjectLength = 255;

    /// <summary>What the hash is of, for what only the catalogue can tell; null when the password stays.</summary>
    public NewPassword? Password { get; private init; }

    public static Result<AccountChange> Of(AccountRequest request)
    {
        if (!Code.Parse(request.Name).Accepted(out var name, out _) || name.Value.Contains('/'))
            return Refusal.Invalid("name", AccountProblems.Name);
        if (request.Subject is { Length: 0 or > MaxSubjectLength } unusable)
            return Refusal.Invalid("subject", FieldProblems.OfLength(unusable.Length, MaxSubjectLength));
        if (request.Subject is { } subject && !Characters.ArePlain(subject))
            return Refusal.Invalid("subject", FieldProblems.ControlCharacters);
        var password = request.Password is { } text ? new NewPassword(text, "password") : null;
        if (password?.WhyNot(name.Value) is { } refusal)
            return refusal;
        return MembershipsOf(request.Memberships).Then<AccountChange>(memberships =>
            new AccountChange(name.Value, memberships, password?.Hash(), request.Subject) { Password = password });
    }

    private static Result<Membership[]> MembershipsOf(IReadOnlyList<MembershipPart> parts)
    {
        if (parts.Count is 0 or > MaxMemberships)
            return Refusal.Invalid("memberships", FieldProblems.OutOfRange.With("min", 1).With("max", MaxMemberships));
        var memberships = new List<Membership>();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not { } part || !Code.Parse(part.Organisation).Accepted(out var organisation, out _))
                return Refusal.Invalid($"memberships[{i}]", AccountProblems.Membership);
            if (!Choice.Of<Role>(part.Role, $"memberships[{i}].role").Accepted(out var role, out var refusal))
                return refusal;
            if (role is not { } known)
                return Refusal.Invalid($"memberships[{i}].role", FieldProblems.Required);
            memberships.Add(new Membership(organisation.Value, known));
        }

        return memberships.Distinct().ToArray();
    }
}
