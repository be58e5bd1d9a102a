using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>
/// Which incidents a viewer reads: the desk's staff those of <see cref="IncidentScope"/>; a municipality the confirmed ones of the desk
/// that serves it today, and those that a ticket of its own is linked to, without what tells about others.
/// </summary>
internal sealed record IncidentSight(IncidentScope Staff, TicketScope Tickets, IReadOnlyList<string> Own, IReadOnlyList<string> OwnDesks)
{
    public static IncidentSight Of(Sight sight)
    {
        var own = sight.Viewer.OrganisationsAs(Role.Municipality);
        var desks = own
            .Select(code => Serving.On(sight.Catalogue.Agreements, code, ServiceKind.Spoc, null, sight.Today))
            .Where(serving => serving.Refused is null).Select(serving => serving.Value.Unit).Distinct();
        return new IncidentSight(IncidentScope.Of(sight.Viewer), sight.Tickets, own, [.. desks]);
    }

    /// <summary>True for incidents <c>i</c> within the sight; values are added to the parameters.</summary>
    public string Where(Dialect dialect, Parameters parameters)
    {
        var staff = Staff.Where(dialect, parameters);
        if (Own.Count == 0 || Staff.AllFor is not null)
            return staff;
        parameters.Add("ownMunicipalities", Own.ToArray());
        parameters.Add("ownDesks", OwnDesks.ToArray());
        return $"""
            ({staff} OR (i.phase IN ('confirmed', 'closed') AND ({dialect.In("i.queue", "@ownDesks")} OR EXISTS (
                SELECT 1 FROM incident_ticket l CROSS JOIN ticket t
                WHERE  l.incident = i.id AND t.id = l.ticket AND {dialect.In("'' || t.municipality", "@ownMunicipalities")}))))
            """;
    }

    /// <summary>A membership at the desk sees all of it.</summary>
    public bool IsDesks(Incident incident) => Staff.OrganisationFor(incident.Queue) is not null;

    /// <summary>How many tickets within the sight are linked to each of these incidents.</summary>
    public async Task<Dictionary<Guid, int>> OwnTickets(Query query, IReadOnlyCollection<Guid> incidents)
    {
        if (incidents.Count == 0)
            return [];
        var parameters = new Parameters(new { incidents = incidents.ToArray() });
        var rows = await query.List<Counted>(
            $"""
            SELECT l.incident AS Incident, CAST(count(*) AS integer) AS Count
            FROM   incident_ticket l
            CROSS  JOIN ticket t
            WHERE  {query.Dialect.In("l.incident", "@incidents")} AND t.id = l.ticket AND {Tickets.Among(query.Dialect, parameters)}
            GROUP  BY l.incident
            """,
            parameters);
        return rows.ToDictionary(row => row.Incident, row => row.Count);
    }

    /// <summary>As the viewer may see it.</summary>
    /// <param name="incident">Which.</param>
    /// <param name="answer">All of it.</param>
    /// <param name="ownTickets">How many tickets within the sight are linked.</param>
    public IncidentAnswer Shown(Incident incident, IncidentAnswer answer, int ownTickets) => IsDesks(incident)
        ? answer
        : answer with { TicketCount = ownTickets, SuggestedAt = null, ConfirmedBy = null, Version = null };

    private sealed record Counted
    {
        public required Guid Incident { get; init; }

        public required int Count { get; init; }
    }
}
