namespace TeleSSL.Domain.Agreements;

/// <summary>
/// In which kinds of organisation a role means something: a desk's role at a desk, or at a unit that is both; a depot's at a unit that
/// owns devices. What else is asked for would give an account that signs in and sees nothing.
/// </summary>
public static class RolePlaces
{
    /// <summary>The kinds of organisation that a role can be held in.</summary>
    public static IReadOnlyList<OrganisationKind> Of(Role role) => role switch
    {
        Role.SpocAgent or Role.SpocLead => [OrganisationKind.SpocUnit, OrganisationKind.SslUnit],
        Role.Logistics => [OrganisationKind.SslUnit],
        Role.Contractor => [OrganisationKind.Contractor],
        Role.Municipality => [OrganisationKind.Municipality],
        Role.Referrer => [OrganisationKind.Hospital, OrganisationKind.Practice],
        Role.ProgrammeOffice => [OrganisationKind.Office],
        Role.Finance => [OrganisationKind.Region, OrganisationKind.Office, OrganisationKind.SslUnit],
        Role.Administrator or Role.Integration =>
            [OrganisationKind.Region, OrganisationKind.Office, OrganisationKind.SslUnit, OrganisationKind.SpocUnit],
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The role has no row."),
    };

    /// <summary>The roles that can be held in a kind of organisation; none in a workshop.</summary>
    public static IReadOnlyList<Role> In(OrganisationKind kind) => [.. Enum.GetValues<Role>().Where(role => Of(role).Contains(kind))];

    /// <summary><c>role-out-of-place</c>, with what is allowed; null when the role can be held there.</summary>
    public static FieldProblem? WhyNot(Role role, Organisation organisation) => Of(role).Contains(organisation.Kind)
        ? null
        : AccountProblems.RoleOutOfPlace
            .With("role", role.Kebab())
            .With("organisation", organisation.Code)
            .With("kind", organisation.Kind.Kebab())
            .With("kinds", string.Join(", ", Of(role).Select(kind => kind.Kebab())))
            .With("allowed", In(organisation.Kind) is { Count: > 0 } allowed ? string.Join(", ", allowed.Select(one => one.Kebab())) : "none");
}
