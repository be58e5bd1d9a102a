using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clusters;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Clusters;

/// <summary>The links between tickets and incidents, within a write.</summary>
internal static class IncidentTickets
{
    /// <summary>Tickets that match an incident and are in none, oldest first.</summary>
    internal const string Matching = """
        SELECT r.ticket FROM ticket_trait r
        WHERE  r.queue = @Queue AND r.kind = @kind AND r.value = @Value AND r.at >= @Since AND r.counts
        ORDER  BY r.at, r.ticket LIMIT @limit
        """;

    public static object Key(Incident incident) =>
        new
        {
            incident.Queue,
            kind = incident.Trait.Kind.Kebab(),
            incident.Trait.Value,
            Since = incident.MatchesFrom,
            limit = Incident.MaxTickets
        };

    public static async Task<IReadOnlyList<Guid>> Match(Tx tx, Incident incident) => await tx.List<Guid>(Matching, Key(incident));

    public static async Task Link(Tx tx, Incident incident, IReadOnlyCollection<Guid> tickets, Stamp stamp)
    {
        foreach (var ticket in tickets)
        {
            await tx.Execute(
                "INSERT INTO incident_ticket (incident, ticket, at, open) VALUES (@Id, @ticket, @At, TRUE)",
                new { incident.Id, ticket, stamp.At });
            await tx.Execute("UPDATE ticket_trait SET counts = FALSE WHERE ticket = @ticket", new { ticket });
        }
    }

    public static Task Unlink(Tx tx, Incident incident, Guid ticket) =>
        tx.Execute("DELETE FROM incident_ticket WHERE incident = @Id AND ticket = @ticket", new { incident.Id, ticket });

    public static Task Release(Tx tx, Incident incident) =>
        tx.Execute("UPDATE incident_ticket SET open = FALSE WHERE incident = @Id", new { incident.Id });

    /// <summary>The open incident that a ticket is in.</summary>
    public static Task<Guid?> In(Tx tx, Guid ticket) =>
        tx.Find<Guid?>("SELECT incident FROM incident_ticket WHERE ticket = @ticket AND open", new { ticket });

    /// <summary>The linked tickets within a scope, oldest first.</summary>
    public static async Task<IReadOnlyList<Guid>> Of(Tx tx, Guid incident, TicketScope scope, bool openOnly)
    {
        var parameters = new Parameters(new { incident, limit = Incident.MaxTickets });
        return await tx.List<Guid>(
            $"""
            SELECT t.id
            FROM   incident_ticket l
            CROSS  JOIN ticket t
            WHERE  l.incident = @incident AND t.id = l.ticket
            AND    {scope.Among(tx.Dialect, parameters)}{(openOnly ? " AND t.status NOT IN ('resolved', 'closed')" : "")}
            ORDER  BY t.id LIMIT @limit
            """,
            parameters);
    }
}
