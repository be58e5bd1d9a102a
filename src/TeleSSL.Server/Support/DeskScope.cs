using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support;

/// <summary>Which desks are a viewer's own: what belongs to a desk and to no municipality is seen by those who work there.</summary>
internal sealed record DeskScope(bool All, IReadOnlyList<string> Units)
{
    public static DeskScope Of(Viewer viewer, params IEnumerable<Role> roles) =>
        new(viewer.Is(Role.Administrator), [.. roles.SelectMany(viewer.OrganisationsAs).Distinct()]);

    public bool Holds(string unit) => All || Units.Contains(unit);

    /// <summary>True for rows whose <c>unit</c> is within the scope; values go into the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeDesks", Units.ToArray());
        return dialect.In("unit", "@scopeDesks");
    }
}
