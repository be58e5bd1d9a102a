using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>Which incidents a viewer sees: agents those of their own desk, leads all.</summary>
internal sealed record IncidentScope(bool All, IReadOnlyList<string> Desks)
{
    public static IncidentScope Of(Viewer viewer) =>
        new(viewer.Is(Role.Administrator) || viewer.Is(Role.SpocLead), viewer.OrganisationsAs(Role.SpocAgent));

    /// <summary>True for incidents <c>i</c> within the scope; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeDesks", Desks.ToArray());
        return dialect.In("i.queue", "@scopeDesks");
    }
}
