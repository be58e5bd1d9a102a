using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>
/// Which stops a viewer sees, as SQL: all of the own unit's runs; and of the own carrier's runs those with a box on which its assignment is
/// open, for the citizen of the stop.
/// </summary>
internal sealed record RunScope(bool All, IReadOnlyList<string> Units, IReadOnlyList<string> Carriers)
{
    /// <summary>True for a line <c>l</c> of a stop <c>s</c> whose device <c>d</c> is with the carrier of the run <c>r</c>, or is to be.</summary>
    private const string IsCarried =
        "d.id = l.device AND d.carrier = r.carrier AND d.citizen = s.citizen AND l.live "
        + "AND l.state NOT IN ('cancelled', 'brought-back') AND (l.state <> 'done' OR l.direction = 'home')";

    public static RunScope Of(Sight sight) => new(
        sight.Viewer.Is(Role.Administrator), sight.Viewer.OrganisationsAs(Role.Logistics), sight.Viewer.OrganisationsAs(Role.Contractor));

    /// <summary>True for stops <c>s</c> of runs <c>r</c> within the scope. Values are added to the parameters.</summary>
    public string Stops(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.AddAll(new { units = Units.ToArray(), carriers = Carriers.ToArray() });
        return $"""
            ({dialect.In("r.unit", "@units")} OR ({dialect.In("r.carrier", "@carriers")} AND EXISTS (
                SELECT 1 FROM run_line l CROSS JOIN device d WHERE l.stop = s.id AND {IsCarried})))
            """;
    }

    /// <summary>The same of one line <c>l</c> of such a stop.</summary>
    public string Lines(Dialect dialect, Parameters parameters)
    {
        if (All)
            return "TRUE";
        parameters.AddAll(new { units = Units.ToArray(), carriers = Carriers.ToArray() });
        return $"({dialect.In("r.unit", "@units")} OR ({dialect.In("r.carrier", "@carriers")} AND {IsCarried}))";
    }

    /// <summary>Seen as its unit sees it; otherwise through the open assignments alone.</summary>
    public bool IsWhole(string unit) => All || Units.Contains(unit);
}
