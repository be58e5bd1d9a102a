using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Accounts;

/// <summary>The parts of an account that are set when it is created and when it is changed.</summary>
internal static class AccountParts
{
    private const int MaxMemberships = 100;
    private const int MaxSubjectLength = 255;

    public static Result<string?> Subject(string? given) => given switch
    {
        null => (string?)null,
        { Length: 0 or > MaxSubjectLength } => Refusal.Invalid("subject", FieldProblems.OfLength(given.Length, MaxSubjectLength)),
        _ => Characters.ArePlain(given) ? given : Refusal.Invalid("subject", FieldProblems.ControlCharacters),
    };

    public static Result<string?> DisplayName(string? given) =>
        given is null ? (string?)null
        : Label.Parse(given).Accepted(out var name, out var refusal) ? name.Value
        : refusal.At("displayName");

    public static Result<Membership[]> Memberships(IReadOnlyList<MembershipPart> parts)
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

    /// <summary><c>unknown-organisation</c>, or <c>role-out-of-place</c>; null when each role can be held where it is.</summary>
    public static Refusal? WhyNot(IReadOnlyList<Membership> memberships, Catalogue catalogue)
    {
        foreach (var (code, role) in memberships)
            if (catalogue.Organisations.GetValueOrDefault(code) is not { } organisation)
                return Refusal.Invalid("memberships", UnknownProblems.Organisation);
            else if (RolePlaces.WhyNot(role, organisation) is { } problem)
                return Refusal.Invalid("memberships", problem);
        return null;
    }
}
