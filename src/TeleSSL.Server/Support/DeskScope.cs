using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support;

/// <summary>A viewer's own desks: rows that belong to a desk and no municipality are visible to those who work there.</summary>
/// <param name="AllFor">The organisation of the membership that sees all; null when none does.</param>
/// <param name="Units">The desks.</param>
internal sealed record DeskScope(string? AllFor, IReadOnlyList<string> Units)
{
    public static DeskScope Of(Viewer viewer, params IEnumerable<Role> roles) =>
        new(viewer.FirstAs(Role.Administrator), [.. roles.SelectMany(viewer.OrganisationsAs).Distinct()]);

    public bool Holds(string unit) => OrganisationFor(unit) is not null;

    /// <summary>The organisation whose membership sees the desk's rows; null when none does.</summary>
    public string? OrganisationFor(string unit) => Units.Contains(unit) ? unit : AllFor;

    /// <summary>True for rows whose <c>unit</c> is within the scope; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        if (AllFor is not null)
            return "TRUE";
        parameters.Add("scopeDesks", Units.ToArray());
        return dialect.In("unit", "@scopeDesks");
    }
}
