using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support;

/// <summary>A viewer's own desks: rows that belong to a desk and no municipality are visible to those who work there.</summary>
internal sealed record DeskScope(bool All, IReadOnlyList<string> Units)
{
    public static DeskScope Of(Viewer viewer, params IEnumerable<Role> roles) =>
        new(viewer.Is(Role.Administrator), [.. roles.SelectMany(viewer.OrganisationsAs).Distinct()]);

    public bool Holds(string unit) => All || Units.Contains(unit);

    /// <summary>True for rows whose <c>unit</c> is within the scope; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.Add("scopeDesks", Units.ToArray());
        return dialect.In("unit", "@scopeDesks");
    }
}
