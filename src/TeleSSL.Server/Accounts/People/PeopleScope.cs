using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Accounts.People;

/// <summary>
/// Whose names a viewer sees: colleagues of the own organisations, a desk also those of the municipalities it serves today, and
/// everyone those who work at desks and depots, since they sign what others read. Leads and administrators see all.
/// </summary>
internal sealed record PeopleScope(bool All, IReadOnlyList<string> Organisations)
{
    public static readonly Role[] Viewers = [Role.SpocAgent, Role.SpocLead, Role.Logistics, Role.Municipality];

    public static PeopleScope Of(Sight sight) => new(
        sight.Viewer.Is(Role.SpocLead) || sight.Viewer.Is(Role.Administrator),
        [
            .. sight.Viewer.Memberships.Select(membership => membership.Organisation)
                .Concat(sight.Catalogue.ServedBy(sight.Viewer.OrganisationsAs(Role.SpocAgent), ServiceKind.Spoc, sight.Today)).Distinct(),
        ]);

    /// <summary>True for accounts <c>a</c> within the scope; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeOrganisations", Organisations.ToArray());
        return $"""
            EXISTS (SELECT 1 FROM membership s
                    WHERE s.account = a.name
                    AND   ({dialect.In("s.organisation", "@scopeOrganisations")} OR s.role IN ('spoc-agent', 'spoc-lead', 'logistics')))
            """;
    }
}
