using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>Which incidents a viewer sees: agents those of their own desk, leads all.</summary>
/// <param name="AllFor">The organisation of the membership that sees all; null when none does.</param>
/// <param name="Desks">Those whose own are seen.</param>
internal sealed record IncidentScope(string? AllFor, IReadOnlyList<string> Desks)
{
    public static IncidentScope Of(Viewer viewer) =>
        new(viewer.FirstAs(Role.SpocLead, Role.Administrator), viewer.OrganisationsAs(Role.SpocAgent));

    /// <summary>The organisation whose membership sees the desk's incidents; null when none does.</summary>
    public string? OrganisationFor(string desk) => Desks.Contains(desk) ? desk : AllFor;

    /// <summary>True for incidents <c>i</c> within the scope; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (AllFor is not null)
            return "TRUE";
        parameters.Add("scopeDesks", Desks.ToArray());
        return dialect.In("i.queue", "@scopeDesks");
    }
}
