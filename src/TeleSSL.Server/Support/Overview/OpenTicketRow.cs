using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Overview;

/// <summary>An open ticket about a citizen, or about a device that a citizen has.</summary>
internal sealed record OpenTicketRow
{
    public const string IsOpen = "t.status NOT IN ('resolved', 'closed')";

    /// <summary>
    /// A ticket on a device may be of an earlier holder, or of a municipality whose ticket a lead tied to it. The concatenation makes the
    /// planner seek the device by its id: by municipality it would read all devices there for each ticket.
    /// </summary>
    public const string NotAnothers = "coalesce(t.citizen, d.citizen) = d.citizen AND t.municipality = '' || d.municipality";

    public required Guid Id { get; init; }

    public required Guid Citizen { get; init; }

    /// <summary>The device of the citizen that it is about.</summary>
    public Guid? Device { get; init; }

    public static async Task<ILookup<Guid, OpenTicketRow>> Of(Query query, IReadOnlyCollection<Guid> citizens, TicketScope scope)
    {
        var parameters = new Parameters(new { citizens = citizens.ToArray() });
        var (sees, dialect) = (scope.Among(query.Dialect, parameters), query.Dialect);
        var rows = await query.List<OpenTicketRow>(
            $"""
            SELECT t.id AS Id, d.citizen AS Citizen, d.id AS Device
            FROM   device d
            CROSS  JOIN ticket t
            WHERE  {dialect.In("d.citizen", "@citizens")} AND t.device = d.id AND {IsOpen} AND {NotAnothers} AND {sees}
            UNION
            SELECT t.id, t.citizen, NULL FROM ticket t WHERE {dialect.In("t.citizen", "@citizens")} AND {IsOpen} AND {sees}
            ORDER  BY 1
            """,
            parameters);
        return rows.ToLookup(row => row.Citizen);
    }
}
