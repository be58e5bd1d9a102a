using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Which tickets a viewer sees: a desk those of the municipalities it serves today, a municipality its own.</summary>
/// <param name="All">Every ticket.</param>
/// <param name="Municipalities">Codes.</param>
/// <param name="Internal">Includes internal notes.</param>
internal sealed record TicketScope(bool All, IReadOnlyList<string> Municipalities, bool Internal)
{
    public static readonly TicketScope Everywhere = new(true, [], true);
    public static readonly Role[] Agents = [Role.SpocAgent, Role.SpocLead];
    public static readonly Role[] Viewers = [Role.SpocAgent, Role.SpocLead, Role.Municipality];

    public static TicketScope Of(Sight sight) =>
        sight.Viewer.Is(Role.Administrator) || sight.Viewer.Is(Role.SpocLead)
            ? new TicketScope(true, [], true)
            : new TicketScope(
                false,
                [.. sight.Catalogue.ServedBy(sight.Viewer.OrganisationsAs(Role.SpocAgent), ServiceKind.Spoc, sight.Today)
                    .Concat(sight.Viewer.OrganisationsAs(Role.Municipality))
                    .Distinct()],
                sight.Viewer.Is(Role.SpocAgent));

    public bool Holds(string municipality) => All || Municipalities.Contains(municipality);

    /// <summary>True for tickets <c>t</c> within the scope; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeMunicipalities", Municipalities.ToArray());
        return dialect.In("t.municipality", "@scopeMunicipalities");
    }

    /// <summary>
    /// The same for reads driven by another table: written so that the planner does not choose a municipality's whole index.
    /// </summary>
    public string Among(Dialect dialect, Parameters parameters) =>
        Where(dialect, parameters).Replace("t.municipality", "'' || t.municipality", StringComparison.Ordinal);

    /// <summary>One condition per municipality, each of which seeks an index of its own.</summary>
    public IEnumerable<string> BranchesOf(Parameters parameters) =>
        All ? ["TRUE"] : Municipalities.Select((municipality, i) =>
        {
            parameters.Add($"scope{i}", municipality);
            return $"t.municipality = @scope{i}";
        });
}
