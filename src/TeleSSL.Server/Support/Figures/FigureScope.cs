using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Figures;

/// <summary>
/// Which figures a viewer sees: roles that only count see all, others those of the tickets they see and of the calls to their own desks.
/// A lead sees each agent of the own desks, an agent only the own figures.
/// </summary>
internal sealed record FigureScope(Viewer Viewer, TicketScope Tickets, DeskScope? Calls)
{
    private static readonly Role[] CountOnly = [Role.Finance, Role.ProgrammeOffice];

    public static readonly Role[] Readers = [.. CountOnly, .. TicketScope.Viewers];

    public bool SeesAgents => Viewer.MayAny(TicketScope.Agents);

    public static FigureScope Of(Sight sight)
    {
        var viewer = sight.Viewer;
        if (viewer.MayAny(CountOnly))
            return new FigureScope(viewer, TicketScope.Everywhere, new DeskScope("", []));
        var desks = DeskScope.Of(viewer, TicketScope.Agents);
        return new FigureScope(viewer, sight.Tickets, desks is { AllFor: null, Units: [] } ? null : desks);
    }

    /// <summary>True for rows with a <c>unit</c> and an <c>agent</c> within the scope.</summary>
    public string Agents(Dialect dialect, Parameters parameters)
    {
        if (Viewer.Is(Role.Administrator))
            return "TRUE";
        parameters.Add("ledDesks", Viewer.OrganisationsAs(Role.SpocLead));
        parameters.Add("ownDesks", Viewer.OrganisationsAs(Role.SpocAgent));
        parameters.Add("self", Viewer.Account);
        return $"({dialect.In("unit", "@ledDesks")} OR agent = @self AND {dialect.In("unit", "@ownDesks")})";
    }
}
